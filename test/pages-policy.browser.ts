import { expect } from 'chai';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { heard } from './harness/heard.js';
import { host, made, releaseAll, under } from './harness/hosts.js';
import { isLive, pasted, shown } from './loader/snippets.js';

/** The strictest policy that the project promises to bear: only the host's own files. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  // The icon of our own pages.
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types asgm-indicators',
];

let page: OpenPage;
const open = async (path: string) => (page = await openPage(path, { parsed: true, height: 1600 }));
const counters = () => [...page.document.querySelectorAll('stat-counter')];

function expectAllowed(): void {
  expect(page.record.violations).to.deep.equal([]);
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

/** Opens everything that a reader can open of a counter, as a reader does. */
async function openAll(counter: Element): Promise<void> {
  const root = counter.shadowRoot!;
  const says = (text: RegExp) =>
    until(() => text.test(heard(counter)), `${text.source} to be said`);
  const click = (selector: string) => root.querySelector<HTMLElement>(selector)!.click();
  click('summary');
  await says(/The report says: .*|El informe dice: .*/);
  click('#menu-button');
  await until(() => root.querySelector('.menu:popover-open'), 'the menu');
  click('[part=menu-item]:last-child');
  await until(() => root.querySelector('[part=citation-text]'), 'the citation');
  click('.citation button:first-of-type');
  await until(() => root.querySelector('[role=status]')?.textContent, 'word of the copy');
}

afterEach(async () => {
  page.close();
  await releaseAll();
});

describe('a policy with Trusted Types', () => {
  it('is enough as SECURITY.md gives it to copy', async () => {
    const security = await (await fetch('/SECURITY.md')).text();
    const [, policy = ''] = /<!-- policy script -->.*?Content-Security-Policy: ([^\n]+)/s.exec(
      security,
    )!;
    const own = policy.replaceAll('https://figures.example.org', location.origin);
    expect(own).to.include(location.origin);
    const room = / style="[^"]*"/;
    const figure = pasted(`${location.origin}/dist/`).replace(room, '');
    await open(under([own], made(figure)));
    await shown(page.document);
    for (const counter of counters()) await openAll(counter);
    expectAllowed();
  });
});

describe('prerendered figures', () => {
  const sizes = () => {
    const numbers = counters().flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll('.number'),
    ]);
    return numbers.map((number) => parseFloat(page.window.getComputedStyle(number).fontSize));
  };

  it("are styled by a linked file before scripts, and after, under style-src 'self'", async () => {
    const held = host('held');
    // The page of all figures draws its dialog under a name of its own.
    const own = STRICT.map((line) => line.replace(/^trusted-types /, '$&asgm-gallery '));
    await open(under(own, held.base));
    await until(async () => (await held.asked()).length === 3, 'the files of the elements');
    expect(page.window.customElements.get('stat-counter')).to.equal(undefined);
    const before = sizes();
    expect(before.length).to.be.greaterThan(20);
    expect(Math.min(...before)).to.be.greaterThan(30);
    expectAllowed();
    await held.release();
    await until(() => counters().every(isLive), 'all figures');
    expect(sizes()).to.deep.equal(before);
    await openAll(counters()[0]!);
    expectAllowed();
  });

  it('are styled within their page before scripts, where the policy names the hash', async () => {
    const held = host('held');
    const path = `${held.base}embed/en/stat-counter/certified-orgs/`;
    const hashes = await hashesOf(path);
    await open(under(["script-src 'self'", `style-src ${hashes.join(' ')}`], path));
    await until(async () => (await held.asked()).length === 3, 'the files of the element');
    const before = sizes();
    expect(before[0]).to.be.greaterThan(30);
    expectAllowed();
    await held.release();
    await until(() => isLive(counters()[0]!), 'the figure');
    expect(sizes()).to.deep.equal(before);
    expectAllowed();
  });

  it('come to be styled when they are live, where the policy refuses their style', async () => {
    const held = host('held');
    const path = `${held.base}embed/en/stat-counter/certified-orgs/`;
    await open(under(["script-src 'self'", "style-src 'none'"], path));
    await until(async () => (await held.asked()).length === 3, 'the files of the element');
    expect(sizes()[0]).to.be.lessThan(30);
    expect(page.record.violations.length).to.be.greaterThan(0);
    await held.release();
    await until(() => isLive(counters()[0]!), 'the figure');
    expect(sizes()[0]).to.be.greaterThan(30);
  });
});

/** CSP sources that allow the styles within the page at `path`. */
async function hashesOf(path: string): Promise<string[]> {
  const html = await (await fetch(path)).text();
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  expect(styles.length).to.equal(2);
  const digests = styles.map((css) =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(css)),
  );
  const bytes = (await Promise.all(digests)).map((digest) => new Uint8Array(digest));
  return bytes.map((digest) => `'sha256-${btoa(String.fromCharCode(...digest))}'`);
}
