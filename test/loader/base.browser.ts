import { expect } from 'chai';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host, type Host, made, releaseAll } from '../harness/hosts.js';
import { filesOf, pasted, shown, tag } from './snippets.js';

let page: OpenPage;
let code: string;

async function open(html: string): Promise<void> {
  page = await openPage(made(html));
  await shown(page.document);
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

/** Expects that all files came from `host`, and nothing from another place. */
async function expectFrom({ asked }: Host): Promise<void> {
  expect((await asked()).sort()).to.deep.equal(await filesOf('en'));
}

/** The script as an optimiser delivers it: in a file of its own, among other scripts. */
function merged(): string {
  const parts = [`window.before = true;\n${code}\n;window.after = true;`];
  return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
}

before(async () => {
  code = await (await fetch('/dist/widgets.js')).text();
});
afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('the files are sought', () => {
  it('beside the script, whatever its address carries', async () => {
    const beside = host('plain');
    await open(pasted(beside.base).replace('widgets.js', 'widgets.js?ver=6.8#1'));
    await expectFrom(beside);
  });

  it('beside the script, whatever the base of the page', async () => {
    const beside = host('plain');
    await open(`<head><base href="/elsewhere/"></head>${pasted(beside.base)}`);
    await expectFrom(beside);
  });

  it('where data-base of an inlined script says', async () => {
    const named = host('plain');
    await open(`${tag('/elsewhere/')}<script data-base="${named.base}">${code}</script>`);
    await expectFrom(named);
  });

  it('on the host of the link in a snippet, when the script is inlined', async () => {
    const linked = host('plain');
    await open(`${tag(linked.base)}<script>${code}</script>`);
    await expectFrom(linked);
  });

  it('on the host of the link in a snippet, when the script is merged into another', async () => {
    const linked = host('plain');
    await open(`${tag(linked.base)}<script src="${merged()}"></script>`);
    expect(page.window).to.include({ before: true, after: true });
    await expectFrom(linked);
  });

  it('on the host of the link in a snippet that comes after the merged script', async () => {
    const linked = host('plain');
    await open(`<head><script src="${merged()}"></script></head><p>${tag(linked.base)}</p>`);
    expect(page.window).to.include({ before: true, after: true });
    await expectFrom(linked);
  });
});

describe('an address that is none', () => {
  const ELEMENT = '<stat-counter indicator="certified-orgs">A sentence</stat-counter>';
  const ways: Record<string, () => string> = {
    'https://, in data-base': () => `${ELEMENT}<script data-base="https://">${code}</script>`,
    'http://[, in data-base': () => `${ELEMENT}<script data-base="http://[">${code}</script>`,
    'http://[/embed/, in a link': () =>
      `${tag('http://[/').replace(/href="[^"]*"/, 'href="http://[/embed/"')}<script>${code}</script>`,
  };
  for (const [way, html] of Object.entries(ways)) {
    it(`is told, and leaves the sentence, and throws nothing into the page: ${way}`, async () => {
      page = await openPage(made(html()));
      await until(() => page.record.lines.length, 'a line in the console');
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines[0]).to.match(
        /^stat-counter: .* could not be loaded; its text stays\./,
      );
      expect(page.document.querySelector('stat-counter')!.textContent).not.to.be.empty;
    });
  }
});
