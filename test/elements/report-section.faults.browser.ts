import '../../src/define/report-section.js';
import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { sectionIds, type SectionId } from '../../src/figures/section-ids.js';
import { viewsOf } from '../../src/figures/views.js';
import type { IndicatorEvent } from '../../src/shared/events.js';
import { consoleLines } from '../harness/console.js';
import { changed, other } from '../harness/datasets.js';
import { FALLBACK, faulty as broken } from '../harness/faulty.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { part, partOf, ready, show } from '../harness/place.js';
import { asJson, serveOne, type Served } from '../harness/served.js';

let served: Served | undefined;
afterEach(() => {
  served?.restore();
  served = undefined;
  document.body.replaceChildren();
});

const ACCEPTED = `Accepted: ${sectionIds.join(', ')}.`;

const faulty = (attributes: Record<string, string>) => broken('report-section', attributes);

describe('A value that a section does not take', () => {
  const rows: [attributes: Record<string, string>, message: string][] = [
    [{ name: 'goal' }, `name="goal" is not known. Did you mean “goals”? ${ACCEPTED}`],
    [{ name: 'timeline' }, `name="timeline" is not known. ${ACCEPTED}`],
    [{}, `name is missing. ${ACCEPTED}`],
    [
      { name: 'goals', 'heading-level': '7' },
      'heading-level="7" is not known. Accepted: 1, 2, 3, 4, 5, 6.',
    ],
  ];
  for (const [attributes, message] of rows) {
    it(`is said in place, in one console line and to the page: ${message}`, async () => {
      const { element, errors, lines } = await faulty(attributes);
      expect(lines).to.deep.equal([`report-section: ${message}`]);
      expect(heard(element)).to.equal(`${FALLBACK} report-section: ${message}`);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ kind: 'section', id: attributes['name'] ?? null, element });
    });
  }

  it('is forgotten as soon as it is right', async () => {
    const { element } = await faulty({ name: 'goal' });
    element.setAttribute('name', 'goals');
    await ready(element);
    expect(part(element, 'message')).to.equal(undefined);
  });
});

describe('A section of another dataset', () => {
  const without = () =>
    changed((copy) => {
      Object.assign(copy, { goals: [], sections: [] });
    });

  it('that has nothing of it says so in its place, and throws nothing into the page', async () => {
    const element = await show('report-section', { name: 'goals' });
    const lines = await consoleLines(async () => {
      element.data = viewsOf(without());
      await element.updateComplete;
    });
    expect(heard(await partOf(element, 'empty'))).to.equal(
      'This dataset holds nothing of this part.',
    );
    expect(lines).to.deep.equal([]);
  });

  it('hands it down to its figures, which name its source', async () => {
    const { src, ...rest } = serveOne(asJson(other()));
    served = rest;
    const element = await show('report-section', { name: 'participants', src });
    const counter = element.shadowRoot!.querySelector('[indicator="certified-orgs"]')!;
    await ready(counter);
    expect(heard(counter)).to.match(/^1,234 mining organisations .* EW · 2031/);
    expect(served.requests).to.have.length(1);
  });

  it('that is broken leaves the fallback, and says what is wrong', async () => {
    const { src, ...rest } = serveOne(asJson({ report: 'none' }));
    served = rest;
    const { element, lines } = await faulty({ name: 'goals', src });
    expect(heard(element)).to.match(/^The figure as a sentence report-section: /);
    expect(lines).to.have.length(1);
  });
});

describe('Another section', () => {
  it('takes the place of the last one, which stays until it has come', async () => {
    const element = await show('report-section', { name: 'goals' });
    const seen: IndicatorEvent[] = [];
    element.addEventListener('indicator-ready', (event) => seen.push(event));
    element.name = 'organisations' satisfies SectionId;
    await element.updateComplete;
    expect(part(element, 'figure')).not.to.equal(undefined);
    await until(() => heard(element).includes('Who is named'), 'the other section');
    expect(heard(element)).not.to.include('To set on course');
    expect(seen).to.deep.equal([]);
  });
});

describe('With the keyboard', () => {
  it('every name, source line and menu of a section is reached, and a name is chosen', async () => {
    const element = await show('report-section', { name: 'participants' });
    const root = element.shadowRoot!;
    const names = [...root.querySelectorAll<HTMLElement>('button[part=organisation]')];
    for (const one of [...names, ...root.querySelectorAll<HTMLElement>('summary, #menu-button')]) {
      one.focus();
      expect(root.activeElement).to.equal(one);
    }
    const chosen: (string | null)[] = [];
    element.addEventListener('indicator-select', ({ id }) => chosen.push(id));
    names[0]!.click();
    await element.updateComplete;
    expect(names[0]!.ariaPressed).to.equal('true');
    names[0]!.click();
    await element.updateComplete;
    expect(chosen).to.deep.equal(['cecomip', null]);
  });
});
