/** The report's words: each quote stands in its text, and each of its sentences in the data. */
import { problem, type Path, type Problem } from '../problem.js';
import { languages, type Dataset, type Quote } from '../schema.js';
import { datasetShape, walk } from '../walk.js';

/** Stands in a quote where words of the report were left out. */
const GAP = ' … ';
/** Shorter pieces are headings and the labels of graphics. */
const LEAST = 40;
/** The language the report is written in. */
const [own] = languages;
/** As long as this question is open, every other language is a translation of ours. */
const ORIGINAL = 'spanish-original';

/** The report's text as it is quoted: no markup, no list dashes, one space between words. */
export const plainText = (text: string): string => tidy(text.replace(/^\s*[-–•]\s+/gm, ' '));

const tidy = (text: string): string => text.replace(/[*▼✓]/g, '').replace(/\s+/g, ' ').trim();

/** Each part of each quote is in the report, word for word. */
export function quotesInReport(dataset: Dataset, text: string): Problem[] {
  const report = plainText(text);
  return quotes(dataset).flatMap(({ quote, path }) => {
    const strange = quote.translated.includes(own)
      ? undefined
      : quote[own].split(GAP).find((part) => !report.includes(part));
    return strange === undefined
      ? []
      : problem(dataset, [...path, own], {
          wrong: `These words are not in the report: "${strange}"`,
          right: remedy(strange, report),
        });
  });
}

/** Each sentence of the report stands in some text of the data. */
export function reportInData(dataset: Dataset, text: string): Problem[] {
  const words: string[] = [];
  walk(datasetShape, dataset, (shape, value) => {
    if (shape.entries?.[own]) words.push((value as Quote)[own]);
  });
  return text.split('\n').flatMap((line, i) =>
    sentencesOf(line)
      .filter((sentence) => !words.some((known) => known.includes(sentence)))
      .map((sentence) => ({
        record: 'the report’s text',
        field: `line ${i + 1}`,
        wrong: `This sentence stands nowhere in the data: "${sentence}"`,
        right: 'Quote it in the record it belongs to.',
      })),
  );
}

/** Each quote says which of its languages are translations. */
export function translationsMarked(dataset: Dataset): Problem[] {
  const open = dataset.questions.some(({ id }) => id === ORIGINAL);
  const others = languages.filter((language) => language !== own);
  return quotes(dataset).flatMap(({ quote, path }) => {
    const ours = others.filter((language) => quote[language] !== quote[own]);
    const marked = quote.translated;
    const sound = open
      ? ours.every((language) => marked.includes(language)) && !marked.includes(own)
      : languages.some((language) => !marked.includes(language));
    return sound
      ? []
      : problem(dataset, [...path, 'translated'], {
          wrong: 'The languages named as translations are not the right ones.',
          right: open
            ? `Write ${JSON.stringify(ours)}; only once the question "${ORIGINAL}" is answered and removed can it be otherwise.`
            : 'Leave out the language in which the words are the report’s own.',
        });
  });
}

/** Every quote of the dataset, wherever it stands. */
function quotes(dataset: Dataset): { quote: Quote; path: Path }[] {
  const found: { quote: Quote; path: Path }[] = [];
  walk(datasetShape, dataset, (shape, value, path) => {
    if (shape.entries?.translated) found.push({ quote: value as Quote, path });
  });
  return found;
}

const sentencesOf = (line: string): string[] =>
  plainText(line)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((piece) => piece.length >= LEAST);

/** Shows how the report goes on where the quote leaves it. */
function remedy(part: string, report: string): string {
  let length = part.length;
  while (length > 0 && !report.includes(part.slice(0, length))) length--;
  if (length < 10) {
    return `Copy the report’s words, mistakes too; where some are left out, write "${GAP}".`;
  }
  const leaves = report.indexOf(part.slice(0, length)) + length;
  const passage = report.slice(Math.max(0, leaves - LEAST), leaves + LEAST);
  return `The report says: "…${passage.replace(/^\S*\s|\s\S*$/g, '')}…"`;
}
