import { expect } from 'chai';
import { oembed } from '../src/embed/oembed.js';
import type { Shown } from '../src/snippets/address.js';
import { filtered } from './embed/wordpress.js';
import { openPage, until } from './harness/frame.js';
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
  beforeEach(() => (wordpress = receive()));

  it('to what is more than a figure is told to WordPress, which follows it', async () => {
    const page = await openPage(`/dist/embed/en/stat-counter/certified-orgs/#?secret=${SECRET}`);
    page.frame.dataset['secret'] = SECRET;
    await until(() => told.length, 'its script');
    const link = [...page.document.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'All figures',
    )!;
    page.frame.focus();
    link.click();
    await until(() => wordpress.followed.length, 'the link');
    expect(wordpress.followed).to.deep.equal([link.href]);
    page.close();
  });

  it('to the figure in another language goes on under the secret', async () => {
    const page = await openPage(`/dist/embed/en/stat-counter/certified-orgs/#?secret=${SECRET}`);
    page.frame.dataset['secret'] = SECRET;
    await until(() => Number(page.frame.height) === told.at(-1), 'its height');
    const before = told.length;
    [...page.document.querySelectorAll('a')].find(({ lang }) => lang === 'es')!.click();
    await until(() => page.document.documentElement.lang === 'es', 'Spanish');
    await until(
      () => told.length > before && Number(page.frame.height) === told.at(-1),
      'its height',
    );
    expect(page.window.location.hash).to.equal(`#?secret=${SECRET}`);
    expect(wordpress.followed).to.deep.equal([]);
    page.close();
  });
});
