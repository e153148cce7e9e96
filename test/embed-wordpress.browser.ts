import { expect } from 'chai';
import { oembed } from '../src/embed/oembed.js';
import type { Shown } from '../src/snippets/address.js';
import { filtered } from './embed/wordpress.js';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { receive, type Receiver } from './harness/wordpress.js';

const SECRET = 'aB3dE6gH9k';
const counter: Shown = {
  element: 'stat-counter',
  id: 'certified-orgs',
  language: 'en',
  sentence: 'The figure as a sentence',
};
const timeline: Shown = { ...counter, element: 'timeline-view', id: 'activities' };

let wordpress: Receiver;
let post: HTMLElement;
/** Heights that pages told in our own words. */
let told: number[];

const hear = ({ data }: MessageEvent<{ type?: string; height?: number } | null>) => {
  if (data?.type === 'asgm-indicators:height') told.push(Number(data.height));
};

/** Puts into the page what WordPress makes of the address of a figure's page, in its sandbox. */
function embed(shown: Shown): HTMLIFrameElement {
  const { html } = oembed(shown, 'A title', { site: `${location.origin}/dist/` });
  post.innerHTML = filtered(html, SECRET)!;
  return post.querySelector('iframe')!;
}
const quote = () => post.querySelector('blockquote')!;

beforeEach(() => {
  told = [];
  post = document.createElement('article');
  document.body.append(post);
  addEventListener('message', hear);
});
afterEach(() => {
  wordpress.stop();
  removeEventListener('message', hear);
  post.remove();
});

it('The html of oEmbed is well-formed as XML too, as the specification wishes', () => {
  wordpress = receive();
  const { html } = oembed({ ...counter, sentence: 'A & “B” < C' }, 'A "title" & more', {
    site: `${location.origin}/dist/`,
  });
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'application/xml');
  expect([...parsed.documentElement.children].map(({ localName }) => localName)).to.deep.equal([
    'blockquote',
    'iframe',
  ]);
  expect(parsed.querySelector('a')!.textContent).to.equal('A & “B” < C');
});

describe('In a post of WordPress, a figure', () => {
  it('is a sentence with its link until its page has told its height', () => {
    const frame = embed(counter);
    wordpress = receive();
    expect(quote().innerText).to.equal(counter.sentence);
    expect(quote().querySelector('a')!.href).to.match(
      /\/embed\/en\/stat-counter\/certified-orgs\/$/,
    );
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
  });

  for (const late of [false, true]) {
    it(`gets the height of its page, ${late ? 'whose script came after the page' : 'as that comes'}`, async () => {
      const frame = embed(counter);
      if (late) await until(() => told.length, 'the page');
      wordpress = receive();
      await until(() => frame.getAttribute('style') === null, 'the frame in place of the sentence');
      await until(() => Number(frame.height) === told.at(-1), 'its height');
      expect(frame.clientHeight).to.be.within(200, 400);
      expect(quote().style.display).to.equal('none');
    });
  }

  it('tells of another height once it has another width', async () => {
    const frame = embed(counter);
    wordpress = receive();
    await until(() => Number(frame.height) === told.at(-1), 'its height');
    const wide = Number(frame.height);
    frame.width = '240';
    await until(() => Number(frame.height) > wide, 'more');
    await until(() => Number(frame.height) === told.at(-1), 'all of it');
  });

  it('is scrolled where it is longer than WordPress allows', async () => {
    const frame = embed(timeline);
    wordpress = receive();
    await until(() => (told.at(-1) ?? 0) > 1000, 'a long page');
    await until(() => frame.height === '1000', 'the most');
    expect(frame.getAttribute('scrolling')).to.equal(null);
  });
});

describe('In a frame of WordPress, a link', () => {
  let page: OpenPage;
  const link = (text: string) =>
    [...page.document.querySelectorAll('a')].find(({ textContent }) => textContent === text)!;
  const fits = () => told.length && Number(page.frame.height) === told.at(-1);

  beforeEach(async () => {
    wordpress = receive();
    page = await openPage(`/dist/embed/en/stat-counter/certified-orgs/#?secret=${SECRET}`);
    page.frame.dataset['secret'] = SECRET;
    page.window.postMessage({ message: 'ready', secret: SECRET }, '*');
    await until(fits, 'its height');
  });
  afterEach(() => page.close());

  it('to what is more than a figure is told to WordPress, which follows it', async () => {
    page.frame.focus();
    link('All figures').click();
    await until(() => wordpress.followed.length, 'the link');
    expect(wordpress.followed).to.deep.equal([link('All figures').href]);
  });

  it('to the figure in another language goes on under the secret', async () => {
    link('Español').click();
    await until(() => page.document.documentElement.lang === 'es', 'Spanish');
    told = [];
    page.window.postMessage({ message: 'ready', secret: SECRET }, '*');
    await until(fits, 'its height');
    expect(page.window.location.hash).to.equal(`#?secret=${SECRET}`);
    expect(wordpress.followed).to.deep.equal([]);
  });
});
