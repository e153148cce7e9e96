import { expect } from 'chai';
import { until } from './harness/frame.js';
import { heard } from './harness/heard.js';
import { framed, type Framed } from './harness/sandboxed.js';

const COUNTER = 'embed/en/stat-counter/certified-orgs/';

describe('A page in a sandbox', () => {
  const SENTENCE = /^4\s+mining organisations in Peru were certified with the Fairmined standard$/;
  let other: Framed;
  afterEach(() => other.close());

  describe('without scripts', () => {
    beforeEach(() => {
      // Its document can be reached, and yet nothing in it runs.
      other = framed(`/dist/${COUNTER}`, { sandbox: 'allow-same-origin' });
    });
    const inside = () => other.frame.contentDocument!;

    it('shows the figure, its notes and the report’s words, and says where it is from', async () => {
      const counter = await until(() => inside().querySelector('stat-counter'), 'the page');
      await until(() => inside().readyState === 'complete', 'all of it');
      expect(heard(counter)).to.match(/^4 mining organisations in Peru were certified/);
      expect(heard(counter)).to.include('ARM · 2020');
      counter.shadowRoot!.querySelector('summary')!.click();
      await until(() => /The report says: .+/.test(heard(counter)), 'the report’s words');
      expect(heard(inside().querySelector('footer')!)).to.include(
        'Alliance for Responsible Mining',
      );
      expect(other.messages).to.deep.equal([]);
    });
  });

  describe('with scripts alone', () => {
    beforeEach(async () => {
      other = framed(`/dist/${COUNTER}`, { sandbox: 'allow-scripts' });
      await until(() => other.heights().length, 'its height');
    });
    const counter = (...path: string[]) => ['stat-counter', ...path];

    it('shows the live figure, and tells its height', async () => {
      await until(async () => (await other.text(...counter('style'))) === null, 'the live figure');
      expect((await other.text(...counter('[part=body]')))!.trim().replace(/\s+/g, ' ')).to.match(
        SENTENCE,
      );
      expect(other.heights().at(-1)).to.be.within(150, 400);
      const { errors, lines } = await other.record();
      expect([errors, lines]).to.deep.equal([[], []]);
    });

    it('says that links may lead nowhere, by the address that can be read', async () => {
      expect(await other.text('html.closed')).not.to.equal(null);
    });

    it('shows the data that it may not save, as text, and says what to do', async () => {
      await until(async () => (await other.text(...counter('style'))) === null, 'the live figure');
      const before = other.heights().at(-1)!;
      await other.click(...counter('#menu-button'));
      await other.click(...counter('[part=menu-item]'));
      await until(
        async () => /^id,title,value/.test((await other.text(...counter('#panel-text'))) ?? ''),
        'the data',
      );
      expect(await other.text(...counter('.citation [role=status]'))).to.match(/^Select the text/);
      await until(() => other.heights().at(-1)! > before, 'room for it');
      const { errors } = await other.record();
      expect(errors).to.deep.equal([]);
    });

    it('shows the line for another page, to be selected where it may not be copied', async () => {
      await until(async () => (await other.text(...counter('style'))) === null, 'the live figure');
      await other.click(...counter('#menu-button'));
      await other.click(...counter('[part=menu-item]:nth-last-child(2)'));
      const line = await until(() => other.text(...counter('[part=code]')), 'the line');
      expect(line).to.match(/^<stat-counter indicator="certified-orgs"[^]*<\/script>$/);
      await other.click(...counter('.citation button'));
      await until(
        async () => (await other.text(...counter('.citation [role=status]')))?.length,
        'word of it',
      );
      const { errors } = await other.record();
      expect(errors).to.deep.equal([]);
    });

    it('says that the citation is to be selected where it may not be copied', async () => {
      await until(async () => (await other.text(...counter('style'))) === null, 'the live figure');
      await other.click(...counter('#menu-button'));
      await other.click(...counter('[part=menu-item]:last-child'));
      await until(() => other.text(...counter('#panel-text')), 'the citation');
      await other.click(...counter('.citation button'));
      await until(
        async () => (await other.text(...counter('.citation [role=status]')))?.length,
        'word of it',
      );
      const { errors } = await other.record();
      expect(errors).to.deep.equal([]);
    });
  });
});
