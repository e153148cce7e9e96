import { expect } from 'chai';
import { names } from '../src/shared/names.js';
import type { OpenPage } from './harness/frame.js';
import { linesOf, load, loadModule, openFresh } from './harness/fresh.js';

describe('In a page of its own', () => {
  let page: OpenPage;
  beforeEach(async () => (page = await openFresh()));
  afterEach(() => page.close());

  const defined = () => names.filter((name) => page.window.customElements.get(name));
  const expectQuiet = () => {
    expect(linesOf(page)).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  };

  it('the package registers nothing, and touches nothing', async () => {
    const before = page.document.documentElement.outerHTML;
    await loadModule(page, 'index');
    await loadModule(page, 'data');
    page.document.querySelectorAll('script').forEach((script) => script.remove());
    expect(page.document.documentElement.outerHTML).to.equal(before);
    expect(defined()).to.deep.equal([]);
    expectQuiet();
  });

  for (const name of names) {
    it(`define/${name} registers that element alone`, async () => {
      await load(page, name);
      expect(defined()).to.deep.equal([name]);
      expectQuiet();
    });
  }

  it('define/all registers every element', async () => {
    await loadModule(page, 'define/all');
    expect(defined()).to.deep.equal([...names]);
    expectQuiet();
  });
});
