import '../../src/define/impact-report.js';
import { expect } from 'chai';
import type { ImpactReport } from '../../src/elements/impact-report/impact-report.js';
import { view as en } from '../../src/figures/bundled/impact-report.en.js';
import { IndicatorSelectEvent } from '../../src/shared/selection.js';
import { consoleLines } from '../harness/console.js';
import { contract } from '../harness/contract.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { part, partOf, place, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

contract('impact-report', {
  attributes: { sections: 'goals' },
  heard: {
    en: 'The work of ARM with artisanal and small-scale gold miners in Peru, 2013 to 2020',
    es: 'El trabajo de ARM con la minería artesanal y de pequeña escala de oro en el Perú',
  },
  subject: { kind: 'report', id: null },
  defaults: { sections: '', headingLevel: 2, label: '' },
});

const rootOf = (report: ImpactReport) => report.shadowRoot!;
const all = (report: ImpactReport, selector: string) => [
  ...rootOf(report).querySelectorAll<HTMLElement>(selector),
];
const headings = (report: ImpactReport) =>
  all(report, '[role=heading]').map((heading) => [heading.ariaLevel, heard(heading)]);
const titles = (ids: readonly string[]) =>
  ids.map((id) => en.chapters.find((chapter) => chapter.id === id)!.title);

describe('The chapters of a report', () => {
  it('tell the story in its order, and end with sources and doubts', async () => {
    const report = await show('impact-report');
    expect(all(report, '[part~=chapter-title]').map(heard)).to.deep.equal([
      ...en.chapters.map(({ title }) => title),
      en.sources.chapter,
    ]);
  });

  it('are those that `sections` names, in its order, each once; sources and doubts stay', async () => {
    const report = await show('impact-report', { sections: ' map goals  map ' });
    expect(all(report, '[part~=chapter-title]').map(heard)).to.deep.equal([
      ...titles(['map', 'goals']),
      en.sources.chapter,
    ]);
    report.sections = 'timeline';
    await report.updateComplete;
    expect(all(report, '[part~=chapter] > [part~=chapter-title]').map(heard)[0]).to.equal(
      titles(['timeline'])[0],
    );
    expect(all(report, 'timeline-view').length).to.equal(1);
    expect(all(report, 'certified-orgs-map').length).to.equal(0);
  });

  it('are listed before they come, each line leading to its heading', async () => {
    const report = await show('impact-report', { sections: 'goals map' });
    const nav = all(report, 'nav')[0]!;
    expect(nav.ariaLabel).to.equal('Contents of the report');
    const links = all(report, '[part~=contents-link]');
    expect(links.map(heard)).to.deep.equal([...titles(['goals', 'map']), en.sources.chapter]);
    const before = location.href;
    links[1]!.click();
    expect(heard(rootOf(report).activeElement!)).to.equal(titles(['map'])[0]);
    expect(location.href).to.equal(before);
  });

  it('are headings below the title, whose level the page chooses', async () => {
    const report = await show('impact-report', { sections: 'goals' });
    const levels = () => headings(report).map(([level]) => level);
    expect(levels()).to.deep.equal(['2', '3', '3', '4', '4']);
    report.headingLevel = 1;
    await report.updateComplete;
    expect(levels()).to.deep.equal(['1', '2', '2', '3', '3']);
    expect(all(report, 'report-section')[0]!.getAttribute('heading-level')).to.equal('2');
  });
});

describe('What is wrong with a report', () => {
  const rows: [attributes: Record<string, string>, says: string, accepts: string][] = [
    [{ sections: 'goals mapp' }, 'sections="mapp" is not known. Did you mean “map”?', 'context'],
    [{ 'heading-level': '7' }, 'heading-level="7" is not known.', 'Accepted: 1, 2, 3, 4.'],
    [{ 'heading-level': 'two' }, 'heading-level="two" is not known.', 'Accepted: 1, 2, 3, 4.'],
  ];
  for (const [attributes, says, accepts] of rows) {
    it(`is said in place and in the console: ${JSON.stringify(attributes)}`, async () => {
      const lines = await consoleLines(async () => {
        const report = place('impact-report', attributes);
        const message = await partOf(report, 'message');
        expect(heard(message)).to.include(says).and.include(accepts);
        expect(heard(report)).to.include('The figure as a sentence');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^impact-report: /);
    });
  }
});

describe('The parts of a report', () => {
  it('have no menu of their own, because the report has one', async () => {
    const report = await show('impact-report', { sections: 'map' });
    const map = all(report, 'certified-orgs-map')[0]!;
    await partOf(map, 'figure');
    expect(part(map, 'menu-button')).to.equal(undefined);
    expect(part(report, 'menu-button')).not.to.equal(undefined);
  });

  it('are fetched when they are near the view, and not before', async () => {
    const report = await show('impact-report', { sections: 'context map timeline' });
    const [map] = all(report, 'certified-orgs-map');
    const top = () => map!.getBoundingClientRect().top;
    // Room is kept for what has not come.
    if (!customElements.get('report-section')) expect(top()).to.be.greaterThan(300);
    map!.scrollIntoView();
    await partOf(map!, 'figure');
  });

  it('speak the language of the report, also when it changes', async () => {
    const report = await show('impact-report', { sections: 'map', lang: 'es' });
    const map = all(report, 'certified-orgs-map')[0]!;
    const lang = async () => (await partOf(map, 'figure')).lang;
    expect(await lang()).to.equal('es');
    report.lang = 'en';
    await until(async () => (await lang()) === 'en', 'the other language');
  });

  const choose = (element: HTMLElement) =>
    element.dispatchEvent(new IndicatorSelectEvent('organisation', 'oro-puno', element));

  it('follow each other only where the page asks for it, by the id of the report', async () => {
    const report = await show('impact-report', { sections: 'map timeline', id: 'whole' });
    const [map] = all(report, 'certified-orgs-map');
    const [timeline] = all(report, 'timeline-view') as (HTMLElement & { organisation: string })[];
    await Promise.all([partOf(map!, 'figure'), partOf(timeline!, 'figure')]);
    choose(map!);
    expect(timeline!.organisation).to.equal('');
    report.for = 'whole';
    choose(map!);
    expect(timeline!.organisation).to.equal('oro-puno');
  });

  it('show what was selected in another element of the page', async () => {
    const report = await show('impact-report', { sections: 'timeline' });
    const [timeline] = all(report, 'timeline-view') as (HTMLElement & { organisation: string })[];
    await partOf(timeline!, 'figure');
    report.follow('organisation', 'macdesa');
    expect(timeline!.organisation).to.equal('macdesa');
  });
});
