/** Datasets that are not the report's own: made of it, with something changed. */
import { dataset } from '../../src/dataset/bundled/dataset.js';
import type { Dataset, Scalar } from '../../src/dataset/schema.js';

/** The report's dataset once `change` has been made to a copy. */
export function changed(change: (copy: Dataset, certified: Scalar) => void): Dataset {
  const copy = structuredClone(dataset);
  change(
    copy,
    copy.scalars.find(({ id }) => id === 'certified-orgs')!,
  );
  return copy;
}

const both = (text: string) => ({ en: text, es: text });

/** Another country's: its numbers and its sources are its own. */
export const other = (): Dataset =>
  changed(({ report, sources, scalars }, certified) => {
    report.id = 'elsewhere-2031';
    report.year = 2031;
    report.publisher = { name: 'EW', fullName: both('Elsewhere Watch') };
    sources.push({ id: 'ew', name: both('EW'), fullName: both('Elsewhere Watch') });
    Object.assign(certified, { value: 1234, source: 'ew', period: { from: 2031, to: 2031 } });
    scalars.push({ ...structuredClone(certified), id: 'mines-elsewhere', value: 7 });
  });

const MARKUP = '<img src=x onerror="window.ran = true"><b>bold</b>';

/** One whose every text of `certified-orgs` holds markup. */
export const withMarkup = (): Dataset =>
  changed(({ sources, report }, certified) => {
    const text = both(MARKUP);
    for (const source of sources) Object.assign(source, { name: text, fullName: text });
    report.publisher = { name: MARKUP, fullName: text };
    Object.assign(certified, {
      title: text,
      label: text,
      notes: [text],
      sentence: both(`{value} ${MARKUP}`),
      context: { ...text, translated: [] },
      quote: { ...text, translated: ['es'] },
    });
  });
