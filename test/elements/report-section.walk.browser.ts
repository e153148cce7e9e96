import '../../src/define/report-section.js';
import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages, type Language } from '../../src/dataset/languages.js';
import { passage } from '../../src/dataset/localised.js';
import { LISTS, sectionIds, type SectionId } from '../../src/figures/section-ids.js';
import type { ReportSection } from '../../src/elements/report-section/report-section.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { reduceMotion } from '../harness/motion.js';
import { openSource, part, ready, show } from '../harness/place.js';

let restore: () => void;
before(() => (restore = reduceMotion()));
after(() => restore());
afterEach(() => document.body.replaceChildren());

type Quote = Parameters<typeof passage>[0];

/** What a part of `data/` states: sentences as they are quoted, and texts of ours. */
interface Stated {
  quotes: Quote[];
  texts: Record<Language, string>[];
  figures: string[];
}

const { goals, themes, statements, stories, links, mentioned, organisations } = dataset;
const achievements = themes.flatMap((theme) => theme.achievements);
const partOf = (id: string) => dataset.sections.find((one) => one.id === id);
const figuresOf = (id: string) => partOf(id)?.groups.flatMap(({ indicators }) => indicators) ?? [];
const alike = (text: string) => ({ en: text, es: text });
const lost = (ids: readonly string[]) => ids.flatMap((id) => partOf(id)?.lost ?? []);
const names = organisations.map(({ name }) => alike(name));

/** By section, everything that `data/` has for it. */
const STATED: Record<SectionId, Stated> = {
  context: {
    quotes: [...statements.map(({ quote }) => quote), ...dataset.shares.map(({ quote }) => quote)],
    texts: statements.map(({ title }) => title),
    figures: figuresOf('context'),
  },
  goals: {
    quotes: goals.map(({ quote }) => quote),
    texts: goals.map(({ title }) => title),
    figures: [],
  },
  participants: {
    quotes: [],
    texts: [...names, ...lost(['participants'])],
    figures: figuresOf('participants'),
  },
  achievements: {
    quotes: achievements.map(({ quote }) => quote),
    texts: [...themes, ...achievements].map(({ title }) => title),
    figures: achievements.flatMap(({ indicators }) => indicators),
  },
  premium: {
    quotes: [...stories, ...links].map(({ quote }) => quote),
    texts: [...stories.map(({ title }) => title), ...links.map(({ remark }) => remark)],
    figures: figuresOf('premium'),
  },
  organisations: {
    quotes: [],
    texts: [...names, ...mentioned.flatMap(({ name, did }) => [name, did]), ...lost(LISTS)],
    figures: [],
  },
};

const counters = (section: ReportSection) => [
  ...section.shadowRoot!.querySelectorAll('stat-counter'),
];

/** Blanks of every width as one, and hyphens that must not break as those that may. */
const plain = (text: string) => text.replace(/[\s\u2060]+/g, ' ').replaceAll('\u2011', '-');

for (const language of languages) {
  for (const name of sectionIds) {
    const { quotes, texts, figures } = STATED[name];

    describe(`The section “${name}” in ${language}`, () => {
      let section: ReportSection;
      beforeEach(async () => {
        section = await show('report-section', { name, lang: language });
        await Promise.all(counters(section).map(ready));
      });

      it('holds every sentence and name that the data have for it', () => {
        const said = plain(heard(section));
        const missing = [
          ...quotes.map((quote) => passage(quote, language).text),
          ...texts.map((text) => text[language]),
        ].filter((text) => !said.includes(plain(text)));
        expect(missing).to.deep.equal([]);
      });

      it('has behind them the words from which they were translated', async () => {
        for (const details of section.shadowRoot!.querySelectorAll<HTMLDetailsElement>(
          'details.behind',
        )) {
          details.querySelector('summary')!.click();
          await until(() => details.querySelector('p, dd'), 'what is behind a statement');
        }
        const said = plain(heard(section));
        const originals = quotes.flatMap((quote) => passage(quote, language).original ?? []);
        expect(originals.length).to.equal(language === 'es' ? quotes.length : 0);
        expect(originals.filter((text) => !said.includes(plain(text)))).to.deep.equal([]);
      });

      it('holds each of its figures once, with source, period and the report’s words', async () => {
        expect(counters(section).map(({ indicator }) => indicator)).to.have.members(figures);
        for (const counter of counters(section)) {
          const { quote } = dataset.scalars.find(({ id }) => id === counter.indicator)!;
          expect(heard(part(counter, 'origin')!), counter.indicator).to.match(/ · /);
          const behind = plain(heard(await openSource(counter)));
          const { text, original = '' } = passage(quote, language);
          const shown = plain(heard(counter)) + behind;
          expect(shown, counter.indicator).to.include(plain(text)).and.include(plain(original));
        }
      });
    });
  }
}

describe('The income of the pallaqueras', () => {
  it('stands only beside the sentence on their vulnerability', async () => {
    for (const name of sectionIds) {
      const section = await show('report-section', { name });
      await Promise.all(counters(section).map(ready));
      const income = counters(section).filter(({ indicator }) => indicator === 'pallaquera-income');
      expect(income.length, name).to.equal(name === 'context' ? 1 : 0);
      for (const one of income) expect(heard(one)).to.include('live in higher vulnerability');
      if (name !== 'context') expect(heard(section)).not.to.match(/\b300\b/);
    }
  });
});

describe('What is lost', () => {
  it('is said where it would stand: logos and numbers', async () => {
    const organisations = heard(await show('report-section', { name: 'organisations' }));
    expect(
      organisations.match(/a list of logos under this heading\. They are lost/g),
    ).to.have.length(2);
    const participants = heard(await show('report-section', { name: 'participants' }));
    expect(participants).to.include('Two numbers that stood in graphics here are lost');
  });
});
