/** The figures that a map can be: for each `show`, its title, source, period and sentence. */
import { figuresOf, reportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/map.js';
import { fill } from '../strings/words.js';
import { isIn, shows, type Organisation, type Show } from './map-status.js';
import { notesOf } from './map-notes.js';
import { statusWithStandard } from './organisation-facts.js';
import { sentence } from './sentence.js';
import { framed, type Framed } from './view.js';

export interface MapFigure extends Framed {
  title: string;
}

/** The indicator that counts what is shown; `all` is told by the certified ones. */
export const COUNTED = {
  all: 'certified-orgs',
  certified: 'certified-orgs',
  supported: 'orgs-supported',
  groups: 'womens-groups',
} as const satisfies Record<Show, string>;

/** Ids of what is shown; of `all` it is the element's own. */
export const FIGURE_IDS = { ...COUNTED, all: 'certified-orgs-map' } as const;

/** What stands around the map, for each value of `show`. */
export function mapFigures(dataset: Dataset, language: Language): Record<Show, MapFigure> {
  const words = wordsOf[language];
  const report = reportFacts(dataset, language);
  const source = dataset.sources.find(({ id }) => id === dataset.report.source);
  const entries = shows.map((show) => {
    const shown = dataset.organisations.filter((one) => isIn(show, one));
    const figure = framed(
      {
        id: FIGURE_IDS[show],
        period: periodOf(shown),
        source: source?.name[language] ?? '',
        notes: notesOf(shown, dataset, language),
      },
      report,
      words,
    );
    const origin = `${figure.origin} · ${words.map.credit}`;
    return [show, { ...figure, origin, title: titleOf(show, dataset, language) }];
  });
  return Object.fromEntries(entries) as Record<Show, MapFigure>;
}

/** The years in which the report calls them certified or supported. */
function periodOf(shown: readonly Organisation[]): { from: number; to: number } | null {
  const years = shown.flatMap(({ certified, supported }) => [
    ...(certified ? [certified.year] : []),
    ...(supported ? [supported.year] : []),
  ]);
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** What the map is of; where there are none, in the report's year. */
export function titleOf(show: Show, dataset: Dataset, language: Language): string {
  const { organisations, report } = dataset;
  const shown = organisations.filter((one) => isIn(show, one));
  const { from, to } = periodOf(shown) ?? { from: report.year, to: report.year };
  const year = [...new Set([from, to])].join('–');
  return fill(wordsOf[language].map.titles[show], { year });
}

/** The map as one dated, sourced sentence: that of the indicator which counts what is shown. */
export function mapSentence(show: Show, dataset: Dataset, language: Language): string {
  const report = reportFacts(dataset, language);
  const figure = figuresOf(dataset, language).find(({ id }) => id === COUNTED[show]);
  if (figure) return sentence(figure, report, wordsOf[language]);
  return `${titleOf(show, dataset, language)} (${report.publisher}, ${report.year})`;
}

/** One organisation, dated and sourced: “MACDESA: certified with Fairmined in 2020 (ARM)”. */
export function organisationSentence(
  one: Organisation,
  dataset: Dataset,
  language: Language,
): string {
  const { publisher, year } = reportFacts(dataset, language);
  const words = wordsOf[language];
  const dated = one.certified ?? one.supported;
  const origin = [publisher, ...(dated ? [] : [fill(words.yearNotStated, { year })])].join('; ');
  return `${one.name}: ${statusWithStandard(one, language)} (${origin})`;
}
