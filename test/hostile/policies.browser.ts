import { expect } from 'chai';
import { policies } from './hosts/policies.js';
import { openHost } from './open.js';
import { standOn } from './suite.js';

standOn(policies);

describe('The policy with Trusted Types', () => {
  it('is in force on these pages, where the engine has Trusted Types', async () => {
    const page = await openHost(policies['trusted, lit']!);
    const trust = Reflect.get(page.window, 'trustedTypes') as
      { createPolicy: (name: string, rules: object) => object } | undefined;
    const write = () => (page.document.createElement('p').innerHTML = '<b>not trusted</b>');
    if (trust) {
      expect(write).to.throw();
      for (const taken of ['lit-html', 'other']) {
        expect(() => trust.createPolicy(taken, {}), taken).to.throw();
      }
    }
    await page.files.release();
    page.close();
  });
});
