// Every figure of a theme as CSV, each with its period and its source: node figures.mjs certification
import { dataset } from 'asgm-indicators/data';

const [theme = 'certification', language = 'en'] = process.argv.slice(2);
const { publisher, year } = dataset.report;
const sources = new Map(dataset.sources.map((source) => [source.id, source.name[language]]));

const written = (period) =>
  period === null
    ? `not stated (report of ${year})`
    : [...new Set([period.from, period.to])].join('–');

const rows = dataset.scalars
  .filter((figure) => figure.theme === theme && figure.value !== null)
  .map(({ id, value, qualifier, unit, period, source }) => [
    id,
    qualifier === 'as-stated' ? value : `${qualifier} ${value}`,
    unit,
    written(period),
    sources.get(source),
  ]);

console.log(['id', 'value', 'unit', 'period', 'source'].join(','));
for (const row of rows) console.log(row.join(','));
console.log(`# ${publisher.fullName[language]} (${publisher.name}), ${year}`);
