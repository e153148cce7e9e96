import { expect } from 'chai';
import { openPage, until, type OpenPage } from './harness/frame.js';
import { heard } from './harness/heard.js';

const EMBED = '/dist/embed/en/certified-orgs-map/';

const rootOf = ({ document }: OpenPage) =>
  document.querySelector('certified-orgs-map')!.shadowRoot!;
/** What is prerendered brings its styles along. */
const live = (page: OpenPage) => until(() => !rootOf(page).querySelector('style'), 'the live map');

function expectStill({ record }: OpenPage): void {
  const { errors, lines, violations, shifts = [] } = record;
  expect([errors, lines, violations, shifts]).to.deep.equal([[], [], [], []]);
}

describe('The page of a map', () => {
  let page: OpenPage;
  afterEach(() => page.close());

  for (const path of ['', 'certified/', 'supported/', 'groups/', 'cecomip/', 'san-francisco/']) {
    it(`/${path} comes alive without a fault, a shift or a breach of policy`, async () => {
      page = await openPage(EMBED + path);
      await live(page);
      await until(() => !rootOf(page).querySelector('details[open] > .facts:empty'), 'the facts');
      expectStill(page);
    });
  }

  it('is heard alike before its script and after it, but for what then can be pressed', async () => {
    page = await openPage(`${EMBED}cecomip/`, { parsed: true });
    const list = () => heard(rootOf(page).querySelector('li[data-id=cecomip]')!);
    const before = list();
    expect(before).to.include('Certified with Fairmined in 2020, since August 2016');
    await live(page);
    await until(() => list() === before, 'the same again');
  });

  it('has marks that can be pressed once it is alive', async () => {
    page = await openPage(EMBED);
    await live(page);
    const root = rootOf(page);
    expect(root.querySelector('[inert]')).to.equal(null);
    root.querySelector('.cluster')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => root.querySelectorAll('.mark').length === 7, 'all marks');
  });

  it('asks its own host alone, and for nothing that the map can do without', async () => {
    page = await openPage(EMBED);
    await live(page);
    for (const address of page.requests()) {
      expect(address).to.match(new RegExp(`^${location.origin}/dist/`));
      expect(address).not.to.match(/chart|timeline|counter|details|asked|menu/);
    }
  });
});
