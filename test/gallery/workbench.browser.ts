import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../harness/axe.js';
import { engineOf } from '../harness/engine.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import { showsFigure } from '../loader/snippets.js';

const COUNTER = 'stat-counter/certified-orgs';
const opened = (more = '') => `/dist/?figure=${COUNTER}&${more}`;

let page: OpenPage;

async function open(path: string, width = 1000): Promise<void> {
  page = await openPage(path, { width, height: 900 });
  await until(() => !find('.find').hidden, 'the script');
}

afterEach(() => page.close());

const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;
const dialog = () => find('dialog') as HTMLDialogElement;
const code = () => dialog().querySelector('code')!.textContent;
const field = (name: string, value?: string) =>
  dialog().querySelector<HTMLInputElement>(
    `[name="bench-${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
  )!;
const query = () => new URL(page.window.location.href).searchParams;
const put = () => page.document.getElementById(COUNTER)!.querySelector<HTMLElement>('.put')!;
const preview = () => dialog().querySelector('iframe')!.contentDocument!;
const figure = () => preview().querySelector('stat-counter');
const shows = () => until(() => figure() && showsFigure(figure()!), 'the figure in the preview');

/** Chooses as an editor does, in a select or a text field. */
function choose(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the search for a figure', () => {
  const cards = () =>
    [...page.document.querySelectorAll('article')].filter((card) => card.checkVisibility());
  const status = () => find('.find [role=status]').textContent;
  const type = (text: string) => {
    const input = find('[name=search]') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('shows what is found, and says how much, in the address too', async () => {
    await open('/dist/');
    const all = cards().length;
    type('MERCURIO');
    expect(cards().length).to.be.within(1, all - 1);
    expect(status()).to.equal(`${cards().length} of ${all} figures`);
    expect(query().get('search')).to.equal('MERCURIO');
    for (const group of page.document.querySelectorAll('section.group')) {
      const any = cards().some((card) => group.contains(card));
      expect(group.querySelector('h2')!.checkVisibility()).to.equal(any);
    }
  });

  it('says when there is nothing, and leads back', async () => {
    await open('/dist/es/?search=zzz');
    expect(cards()).to.deep.equal([]);
    const none = find('.none');
    expect(none.checkVisibility()).to.equal(true);
    none.querySelector('button')!.click();
    expect(none.checkVisibility()).to.equal(false);
    expect(cards().length).to.be.greaterThan(24);
    expect(query().get('search')).to.equal(null);
    expect(page.document.activeElement).to.equal(find('[name=search]'));
  });

  it('goes along to the page in the other language', async () => {
    await open('/dist/?theme=women');
    expect((find('a.other') as HTMLAnchorElement).search).to.equal('?theme=women');
  });
});

describe('the workbench', () => {
  it('opens from a card, shows the figure, and gives the focus back on Escape', async () => {
    await open('/dist/');
    put().focus();
    put().click();
    expect(dialog().open).to.equal(true);
    expect(page.document.activeElement).to.equal(dialog().querySelector('h2'));
    expect(query().get('figure')).to.equal(COUNTER);
    choose('target', 'other');
    await shows();
    page.window.focus();
    dialog().querySelector('h2')!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog().open, 'the dialog to close');
    await until(() => !query().has('figure'), 'the address');
    expect(page.document.activeElement).to.equal(put());
    expect(page.record.errors).to.deep.equal([]);
  });

  it('closes when the reader goes back', async function () {
    // In a frame of WebKitGTK `pushState` adds no entry (`history.length` stays): no way back there.
    if (engineOf({ chromium: false, firefox: false, webkit: true })) this.skip();
    await open('/dist/?search=fairmined');
    put().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog().open, 'the dialog');
    page.window.history.back();
    await until(() => !dialog().open, 'the dialog to close');
    expect(query().get('search')).to.equal('fairmined');
  });

  it('closes by its button where the address had opened it', async () => {
    await open(opened());
    dialog().querySelector<HTMLElement>('.close')!.click();
    await until(() => !query().has('figure'), 'the address');
    expect(dialog().open).to.equal(false);
  });

  it('puts what is chosen into line, preview and address', async () => {
    await open(opened('target=other'));
    await shows();
    choose('label', 'Our "own" <b>');
    expect(code()).to.include('label="Our &#34;own&#34; &#60;b&#62;"');
    await until(() => figure()?.getAttribute('label') === 'Our "own" <b>', 'the preview');
    expect(query().get('set-label')).to.equal('Our "own" <b>');
    field('actions-data').click();
    expect(code()).to.include('actions="image embed cite"');
    field('language', 'es').click();
    expect(code()).to.include('/embed/es/');
    await until(() => preview().documentElement.lang === 'es', 'the page in Spanish');
  });

  it('is as a colleague left it', async () => {
    const view = 'target=drupal&width=360&look=dark&language=es&set-theme=light&set-still=true';
    await open(opened(view));
    expect(field('target').value).to.equal('drupal');
    for (const [name, value] of [
      ['width', '360'],
      ['look', 'dark'],
      ['language', 'es'],
    ]) {
      expect(field(name!, value).checked, name).to.equal(true);
    }
    expect(field('theme').value).to.equal('light');
    expect(field('still').checked).to.equal(true);
    expect(code()).to.include('theme="light"').and.include('still="true"');
    await until(() => preview().documentElement.className === 'dark', 'the dark page');
    expect(preview().defaultView!.innerWidth).to.equal(360);
  });

  it('bears an address that makes no sense', async () => {
    await open('/dist/?figure=none&target=none&set-onclick=alert(1)&width=wide');
    expect(dialog().open).to.equal(false);
    await open(opened('target=other&set-onclick=alert(1)&set-theme=pink'));
    expect(code()).not.to.match(/onclick|theme/);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('shows what is left where scripts are stripped', async () => {
    await open(opened('target=other&bare'));
    const left = await until(() => preview().querySelector('.guest a'), 'the link');
    expect(left.textContent).to.match(/^4 mining organisations .+ 2020 \(ARM\)$/);
    expect(preview().querySelector('script, stat-counter')).to.equal(null);
  });

  it('gives each target its form, and no options where the form takes none', async () => {
    await open(opened());
    expect(code()).to.equal(`https://HOST/embed/en/${COUNTER}/`);
    expect(field('theme')).to.equal(null);
    choose('target', 'markdown');
    expect(code()).to.match(/^\[.+\]\(https:.+\)$/);
    choose('target', 'react');
    expect(code()).to.match(/^npm install/);
    expect(field('theme')).not.to.equal(null);
  });

  it('pins the exact build when asked', async () => {
    await open(opened('target=other'));
    expect(code()).to.include('https://HOST/v1/widgets.js');
    field('version', 'pin').click();
    await until(() => code().includes('integrity="sha384-'), 'the pinned line');
    expect(code()).not.to.include('/v1/');
  });

  it('refuses to copy an address that leads nowhere, and says why', async () => {
    await open(opened());
    const copy = dialog().querySelector<HTMLButtonElement>('.copy')!;
    expect(copy.disabled).to.equal(true);
    expect(
      page.document.getElementById(copy.getAttribute('aria-describedby')!)!.textContent,
    ).to.match(/SITE_URL/);
  });

  it('is walked through by Tab, from its top to the line and on to the options', async () => {
    await open(opened('target=other'));
    await shows();
    const stops: string[] = [];
    while (stops.at(-1) !== 'bench-label' && stops.length < 12) {
      await sendKeys({ press: 'Tab' });
      const at = page.document.activeElement!;
      const name = at.getAttribute('name') ?? (at.className || at.localName);
      // The page in the preview has stops of its own.
      if (name !== stops.at(-1)) stops.push(name);
    }
    expect(stops).to.deep.equal([
      'plain close',
      'bench-width',
      'bench-look',
      'bench-language',
      'bench-bare',
      'light',
      'bench-target',
      'pre',
      'bench-label',
    ]);
  });

  describe('where it is known where all is published', () => {
    const ADDRESS = 'https://figures.example.org/';
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText } });
    const copy = () => {
      dialog().querySelector<HTMLElement>('.copy')!.click();
      return until(
        () => dialog().querySelector('.copying [role=status]')!.textContent,
        'word of it',
      );
    };
    /** Below a path, as on a host that holds other things too. */
    const openPublished = (view: string, language = '') =>
      open(`${host('published').base}${language}?figure=${COUNTER}&${view}`);

    it('copies a line that names that place, and says so until something else is chosen', async () => {
      await openPublished('target=other');
      const copied: string[] = [];
      clipboard((text) => Promise.resolve(void copied.push(text)));
      expect(await copy()).to.equal('Copied');
      expect(copied).to.deep.equal([code()]);
      expect(code()).to.include(`src="${ADDRESS}v1/widgets.js"`).and.not.include('HOST');
      choose('target', 'wordpress');
      expect(dialog().querySelector('.copying [role=status]')!.textContent).to.equal('');
      await copy();
      expect(copied.at(-1)).to.equal(`${ADDRESS}embed/en/${COUNTER}/`);
    });

    it('selects the line where the page may not copy', async () => {
      await openPublished('target=markdown', 'es/');
      clipboard(() => Promise.reject(new Error('not allowed')));
      expect(await copy()).to.match(/^Seleccionado/);
      expect(page.window.getSelection()!.toString()).to.equal(code());
    });

    it('shows the figure from where the page itself is, and asks nobody else', async () => {
      await openPublished('target=other', 'es/');
      await shows();
      const [base] = /^.*\/hosts\/[^/]+\//.exec(page.window.location.href)!;
      const inside = preview().defaultView!.performance.getEntriesByType('resource');
      for (const address of [...page.requests(), ...inside.map(({ name }) => name)]) {
        expect(address.startsWith(base) || address.startsWith('data:'), address).to.equal(true);
      }
      expect(page.record.errors).to.deep.equal([]);
    });
  });

  for (const [look, path] of [
    ['light', opened('target=other')],
    ['dark', `/dist/es/?figure=${COUNTER}&target=other`],
  ] as const) {
    it(`keeps nobody out: ${look}`, async () => {
      await open(path);
      await shows();
      page.document.querySelector<HTMLElement>(`.themes [value=${look}]`)!.click();
      await expectAccessible(dialog());
      // axe reads the whole page, also what is behind the dialog.
    }).timeout(60_000);
  }

  for (const width of [320, 768, 1280]) {
    it(`fits in ${width} pixels`, async () => {
      await open(`/dist/es/?figure=timeline-view&target=other&width=1200`, width);
      await settled(page);
      expect(dialog().scrollWidth).to.be.at.most(dialog().clientWidth);
    });
  }
});
