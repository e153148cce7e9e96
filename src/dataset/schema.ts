/**
 * The shape of a dataset: one source for the TypeScript types, for the check of `data/`, for the
 * validation of a dataset that a page names with `src`, and for the published JSON Schema.
 */
import * as v from 'valibot';
import { languages } from './languages.js';
import { qualifiers, themes, topics, units } from './terms.js';

export { languages, type Language } from './languages.js';
export { qualifiers, themes, topics, units } from './terms.js';

/** The most characters one text may have. Long enough for a paragraph, short enough to be laid out. */
const TEXT_MAX = 2000;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TEXT_MAX));
/** A short text of one form; `right` tells who strays from it what that is. */
const formed = (form: RegExp, right: string) =>
  v.pipe(v.string(), v.maxLength(60), v.regex(form, right));
const id = formed(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'An id is small letters without accents, digits and single hyphens, such as "oro-puno".',
);
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const WEB = 'Write a whole web address that begins with "https://".';
/** Only web addresses: a `javascript:` link in a dataset is refused here, once. */
const address = v.pipe(
  v.string(),
  v.maxLength(TEXT_MAX),
  v.url(WEB),
  v.regex(/^https?:\/\//i, WEB),
);
const department = formed(
  /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  'Write the code of ISO 3166-2, such as "PE-PUN".',
);

/** Collections that other records point into; a check refuses an id that is not there. */
export const collections = [
  'sources',
  'scalars',
  'shares',
  'periods',
  'activities',
  'organisations',
  'mentioned',
  'places',
  'departments',
] as const;
export type Collection = (typeof collections)[number];

/** An id of a record in `collection`; the metadata lets the editor's schema list the ids. */
const ref = (collection: Collection) =>
  v.pipe(collection === 'departments' ? department : id, v.metadata({ ref: collection }));
const refs = (collection: Collection) => v.optional(v.array(ref(collection)), []);

/** Words of ours in each language. */
const localised = v.object({ en: text, es: text });
/** The report's own words; `translated` names the languages that are a translation. */
const quote = v.object({ en: text, es: text, translated: v.array(v.picklist(languages)) });
/** A doubt or a reading of ours, shown with the source of the figure. */
const notes = v.optional(v.array(localised), []);
/** The years a figure is about; `null` where the report states none. */
const years = v.nullable(v.object({ from: year, to: year }));

const question = v.object({ id, what: localised, why: localised, field: text });
const report = v.object({
  id,
  title: v.nullable(localised),
  subject: localised,
  publisher: v.object({ name: text, fullName: localised }),
  year,
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  url: v.nullable(address),
  licence: v.nullable(v.object({ name: text, url: address })),
  rights: localised,
  country: formed(/^[A-Z]{2}$/, 'Write the two letters of ISO 3166-1, such as "PE".'),
  source: ref('sources'),
});
/** Figures that stand together in a section. */
const group = v.object({
  id,
  title: v.optional(localised),
  indicators: refs('scalars'),
  shares: refs('shares'),
});
const section = v.object({
  id,
  title: localised,
  /** What stands above it where it is shown by itself; without it, the title. */
  heading: v.optional(localised),
  quote: v.optional(quote),
  /** What of it is lost in the report's text, said where it would stand. */
  lost: v.optional(localised),
  groups: v.optional(v.array(group), []),
  notes,
});

const source = v.object({
  id,
  name: localised,
  fullName: localised,
  citedBy: v.optional(ref('sources')),
  url: v.optional(address),
});

const figure = {
  id,
  theme: v.picklist(themes),
  title: localised,
  label: localised,
  qualifier: v.picklist(qualifiers),
  unit: v.picklist(units),
  period: years,
  source: ref('sources'),
  quote,
  notes,
};
const scalar = v.object({
  ...figure,
  /** The whole number in `unit`, never rounded; `null` where it is lost, with the reason in `lost`. */
  value: v.nullable(v.pipe(v.number(), v.finite())),
  lost: v.optional(localised),
  /** Shown as so many of these: 4,400,000 with `million` reads “4.4 million”. */
  scale: v.optional(v.picklist(['million'])),
  /** A word shown in place of the number: “first”. */
  word: v.optional(localised),
  /** The whole sentence, `{value}` standing for the number; without it, number and label. */
  sentence: v.optional(localised),
  /** A sentence of the report that the number may not be shown without. */
  context: v.optional(quote),
  /** `true`: never counted up, drawn as a picture or shown off. */
  sensitive: v.optional(v.boolean(), false),
  organisations: refs('organisations'),
});
const part = v.object({
  id,
  name: localised,
  department: v.nullable(ref('departments')),
  value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
const share = v.object({
  ...figure,
  /** What stands above it, in fewer words than `title`; without it, the title. */
  heading: v.optional(localised),
  /** What its numbers are shares of, beneath the heading; without it, “Share” and the label. */
  measure: v.optional(localised),
  parts: v.pipe(v.array(part), v.minLength(1)),
});

const period = v.object({ id, from: year, to: year });
const activity = v.object({
  id,
  period: ref('periods'),
  months: v.optional(v.array(v.object({ year, month })), []),
  title: localised,
  quote,
  topics: v.pipe(v.array(v.picklist(topics)), v.minLength(1)),
  organisations: refs('organisations'),
  mentioned: refs('mentioned'),
  places: refs('places'),
  indicators: refs('scalars'),
  milestone: v.optional(v.boolean(), false),
  notes,
});

const statement = v.object({ id, title: localised, quote, source: ref('sources'), notes });
const goal = v.object({ id, title: localised, quote });
const achievementTheme = v.object({
  id,
  title: localised,
  quote,
  achievements: v.array(
    v.object({
      id,
      title: localised,
      quote,
      organisations: refs('organisations'),
      indicators: refs('scalars'),
      notes,
    }),
  ),
});
const story = v.object({ id, title: localised, quote, organisation: ref('organisations') });
/** An address shown as text, because where it leads is not known. */
const link = v.object({ id, quote, address: text, remark: localised });

const organisation = v.object({
  id,
  name: text,
  fullName: v.nullable(text),
  nameSource: v.nullable(ref('sources')),
  aliases: v.optional(v.array(text), []),
  kind: v.picklist(['mining-organisation', 'womens-group']),
  /** Certified in the report's year: since when, and to which standard. */
  certified: v.nullable(
    v.object({
      year,
      since: v.object({ year, month: v.optional(month) }),
      standard: v.picklist(['fairmined', 'fairmined-ecological']),
    }),
  ),
  /** The year in which the report names it as supported. */
  supported: v.nullable(v.object({ year, with: localised })),
  place: ref('places'),
  placeSources: v.pipe(v.array(ref('sources')), v.minLength(1)),
  quote,
  notes,
});
const mention = v.object({
  id,
  name: localised,
  fullName: v.optional(localised),
  did: localised,
  notes,
});

const place = v.object({
  id,
  name: localised,
  aliases: v.optional(v.array(text), []),
  kind: v.picklist(['district', 'settlement', 'zone', 'city']),
  district: v.nullable(text),
  province: v.nullable(text),
  department: v.nullable(ref('departments')),
  /** Longitude and latitude in degrees, of the district and never finer; `null` for a zone. */
  point: v.nullable(v.tuple([degrees(180), degrees(90)])),
  source: v.nullable(ref('sources')),
  notes,
});

/** The files of `data/`, each with the keys it holds; together they are one dataset. */
export const files = {
  report: { report, sections: v.array(section), questions: v.array(question) },
  sources: { sources: v.array(source) },
  indicators: { scalars: v.array(scalar), shares: v.array(share) },
  activities: { periods: v.array(period), activities: v.array(activity) },
  achievements: {
    statements: v.array(statement),
    goals: v.array(goal),
    themes: v.array(achievementTheme),
  },
  premium: { stories: v.array(story), links: v.array(link) },
  organisations: { organisations: v.array(organisation), mentioned: v.array(mention) },
  places: {
    departments: v.array(v.object({ id: department, name: text })),
    places: v.array(place),
  },
} as const;

export const datasetSchema = v.object({
  ...files.report,
  ...files.sources,
  ...files.indicators,
  ...files.activities,
  ...files.achievements,
  ...files.premium,
  ...files.organisations,
  ...files.places,
});

export type Unit = (typeof units)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Theme = (typeof themes)[number];
export type Localised = v.InferOutput<typeof localised>;
export type Quote = v.InferOutput<typeof quote>;
export type Period = v.InferOutput<typeof years>;
export type Source = v.InferOutput<typeof source>;
export type Scalar = v.InferOutput<typeof scalar>;
export type Share = v.InferOutput<typeof share>;
/** A whole report as data, checked. */
export type Dataset = v.InferOutput<typeof datasetSchema>;
/** A whole report as it may be written: fields with a default may be left out. */
export type DatasetInput = v.InferInput<typeof datasetSchema>;
