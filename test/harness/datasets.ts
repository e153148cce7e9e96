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

/** One that has nothing to show: each part of it is there, and empty. */
export const empty = (): Dataset =>
  changed((copy) => {
    for (const [key, value] of Object.entries(copy)) {
      if (Array.isArray(value) && key !== 'sources' && key !== 'departments') value.length = 0;
    }
  });

/** One whose every text in words is said `times` over, and so are the names of organisations. */
export function wordy(times = 3): Dataset {
  const again = (text: string) => Array<string>(times).fill(text).join(' ');
  const lengthened = (value: unknown): void => {
    for (const [key, part] of Object.entries(value ?? {})) {
      if (typeof part === 'object') lengthened(part);
      // Sentences in which a number stands have it once.
      else if (/^(en|es)$/.test(key) && !/\{\w+\}/.test(String(part))) {
        Object.assign(value as object, { [key]: again(String(part)) });
      }
    }
  };
  return changed((copy) => {
    lengthened(copy);
    for (const organisation of copy.organisations) organisation.name = again(organisation.name);
  });
}
