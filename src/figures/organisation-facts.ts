/** What is known of one organisation, as short texts, each with its source. */
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/map.js';
import { fill } from '../strings/words.js';
import { statusOf, statuses, type Organisation, type Status } from './map-status.js';
import { didOf, monthText } from './organisation-did.js';
import type { Fact } from './view.js';

type Place = Dataset['places'][number];
interface In {
  dataset: Dataset;
  language: Language;
}

/** What is known of `one`, each fact with its name; empty ones are left out. */
export function organisationFacts(one: Organisation, dataset: Dataset, language: Language): Fact[] {
  const { map } = wordsOf[language];
  const within = { dataset, language };
  const place = placeOf(one, dataset);
  const { year, source } = dataset.report;
  const said = fill(map.said, { year, source: sourceNames([source], within) });
  const facts: Fact[] = [
    [map.fullName, [named(one.fullName, one.nameSource ? [one.nameSource] : [], within)]],
    [map.alias, [one.aliases.join('; ')]],
    [map.status, [capital(longStatus(one, language), language)]],
    [map.place, [named(place ? whereabouts(place, within) : '', one.placeSources, within)]],
    [said, didOf(one, dataset, language).map((did) => capital(did, language))],
  ];
  return facts.filter(([, texts]) => texts[0]);
}

/** Place and year, in a line beneath the name. */
export function organisationLine(one: Organisation, dataset: Dataset, language: Language): string {
  const parts = [placeLine(one, dataset, language), when(one, language)];
  return parts.filter(Boolean).join(' · ');
}

/** “Ananea, Puno”. */
export function placeLine(one: Organisation, dataset: Dataset, language: Language): string {
  const place = placeOf(one, dataset);
  return place ? shortPlace(place, { dataset, language }) : '';
}

const placeOf = (one: Organisation, { places }: Dataset): Place | undefined =>
  places.find(({ id }) => id === one.place);

/** “certified in 2020”, “supported in 2020, not certified”, “women’s group, not certified”. */
export function statusText(one: Organisation, language: Language): string {
  const year = (one.certified ?? one.supported)?.year ?? '';
  return fill(wordsOf[language].map.stated[statusOf(one)], { year });
}

/** What each status is called above its organisations: “Certified in 2020”. */
export function statusNames(
  organisations: readonly Organisation[],
  language: Language,
): Record<Status, string> {
  const { map } = wordsOf[language];
  const years = organisations.flatMap(({ certified }) => certified?.year ?? []);
  const values = { year: [...new Set(years)].join(', ') };
  return Object.fromEntries(
    statuses.map((status) => [status, fill(map.statuses[status], values)]),
  ) as Record<Status, string>;
}

/** The same, with the standard: “certified with Fairmined Ecological in 2020”. */
export function statusWithStandard(one: Organisation, language: Language): string {
  const { map } = wordsOf[language];
  if (!one.certified) return statusText(one, language);
  const { year, standard } = one.certified;
  return fill(map.certifiedWith, { year, standard: map.standards[standard] });
}

/** The same, with since when it was certified. */
export const longStatus = (one: Organisation, language: Language): string =>
  [
    statusWithStandard(one, language),
    ...(one.certified && isEarlier(one.certified) ? [since(one.certified, language)] : []),
  ].join(', ');

/** Whether since when it holds says more than the year in which it held. */
const isEarlier = ({ year, since: { year: first, month } }: Certified): boolean =>
  first < year || month !== undefined;

/** What of the years stands beneath the name. */
function when(one: Organisation, language: Language): string {
  const { map } = wordsOf[language];
  if (!one.certified)
    return one.supported ? fill(map.supportedIn, { year: one.supported.year }) : '';
  const { standard } = one.certified;
  const special = standard === 'fairmined' ? '' : `${map.standards[standard]}, `;
  return special + since(one.certified, language);
}

type Certified = NonNullable<Organisation['certified']>;

const since = ({ since: { year, month } }: Certified, language: Language): string =>
  fill(wordsOf[language].map.since, { date: monthText(year, month, language) });

/** “Ananea, Puno”; a settlement with its district: “La Rinconada (Ananea), Puno”. */
function shortPlace({ name, district, department }: Place, within: In): string {
  const own = name[within.language];
  const full = district && district !== own ? `${own} (${district})` : own;
  return [full, departmentName(department, within)].filter(Boolean).join(', ');
}

function whereabouts(place: Place, within: In): string {
  const { map } = wordsOf[within.language];
  const { district, province, department, name } = place;
  const own = name[within.language];
  const settlement = district && district !== own ? `${own}, ` : '';
  const values = { district: district ?? '', province: province ?? '' };
  const parts = [
    district ? settlement + fill(map.district, values) : own,
    province && fill(map.province, values),
    departmentName(department, within),
  ];
  return capital(parts.filter(Boolean).join(', '), within.language);
}

const departmentName = (id: string | null, { dataset }: In): string =>
  dataset.departments.find((one) => one.id === id)?.name ?? '';

const named = (text: string | null, sources: readonly string[], within: In): string =>
  text
    ? [text, sources.length && `(${sourceNames(sources, within)})`].filter(Boolean).join(' ')
    : '';

const sourceNames = (ids: readonly string[], { dataset, language }: In): string =>
  ids
    .map((id) => dataset.sources.find((source) => source.id === id)?.name[language] ?? id)
    .join('; ');

/** `text` as it begins a line. */
export const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(wordsOf[language].locale) + text.slice(1);
