import { expect } from 'chai';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host, made, releaseAll } from '../harness/hosts.js';
import { choose, part } from '../harness/place.js';
import { pasted, shown } from './snippets.js';

let page: OpenPage;

afterEach(async () => {
  page.close();
  await releaseAll();
});

const SORRY = 'This could not be loaded. Try again when the connection is back.';

/** A counter whose files have come, of a host that has none for the actions of its menu. */
async function counter(): Promise<Element> {
  page = await openPage(made(pasted(host('actionless').base)));
  await shown(page.document);
  return page.document.querySelector('stat-counter')!;
}

const panel = (element: Element) => part(element, 'citation');

describe('an action whose files do not come', () => {
  for (const [name, words] of Object.entries({
    'the citation': 'Cite',
    'the code': 'Put it on your page',
    'the picture': 'Download image',
  })) {
    it(`says so beneath the figure, as a status: ${name}`, async () => {
      const element = await counter();
      await choose(element, words);
      await until(() => panel(element)?.innerText.includes(SORRY), 'what is said of it');
      expect(panel(element)?.querySelector('[role=status]')?.textContent).to.equal(SORRY);
      expect(panel(element)?.ariaLabel).to.match(new RegExp(`^${words}`));
      expect(page.record.errors.filter((line) => !line.includes('.js'))).to.deep.equal([]);
    });
  }

  it('leaves the figure as it was, and gives the focus back when what was said is closed', async () => {
    const element = await counter();
    await choose(element, 'Cite');
    await until(() => panel(element)?.innerText.includes(SORRY), 'what is said of it');
    panel(element)?.querySelector('button')?.click();
    expect(panel(element)?.innerText.trim()).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'menu-button'));
    expect(part(element, 'text')?.innerText).to.match(/^mining organisations/);
  });
});
