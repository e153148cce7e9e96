import '../../src/define/impact-report.js';
import { expect } from 'chai';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { plainText } from '../../src/dataset/checks/quotes.js';
import { languages, type Language, type Quote } from '../../src/dataset/schema.js';
import { datasetShape, walk } from '../../src/dataset/walk.js';
import { names } from '../../src/shared/names.js';
import { countersOf } from '../figures/made.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { ready, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

const TAGS = names.join();
const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Of a line of the report: shorter ones are headings, and single words of its graphics. */
const SHORTEST = 20;

/** The elements of ours within `root`, outer before inner. */
const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(TAGS) ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** All that a reader hears of the whole report who scrolls through it and opens all there is. */
async function readThrough(language: Language): Promise<string> {
  const report = await show('impact-report', { lang: language });
  const read = new Map<HTMLElement, string>();
  for (let next: HTMLElement | undefined = report; next;) {
    next.scrollIntoView();
    await ready(next);
    read.set(next, await opened(next));
    next = elementsIn(document.body).find((element) => !read.has(element));
  }
  return [...read.values()].join(' ');
}

/** What is heard of one element, and of each thing that folds in it while that is open. */
async function opened(element: HTMLElement): Promise<string> {
  const root = element.shadowRoot!;
  // A list that has a name is heard as that: what is in it, item by item.
  const texts = [heard(element), ...[...root.querySelectorAll('li')].map(heard)];
  for (const details of root.querySelectorAll('details')) {
    const summary = details.querySelector('summary')!;
    if (!details.open) summary.click();
    const behind = () => [...details.children].slice(1).map(heard).join(' ').trim();
    texts.push(await until(behind, `what is behind “${heard(summary)}” of ${element.localName}`));
  }
  return texts.join(' ');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** Every quote of the dataset in `language`, piece by piece where words were left out. */
function quotesIn(language: Language): string[] {
  const found: string[] = [];
  // The heading of the activities, which the timeline's own title stands for.
  const sections = dataset.sections.filter(({ id }) => id !== 'activities');
  walk(datasetShape, { ...dataset, sections }, (shape, value) => {
    if (shape.entries?.translated) found.push(...folded((value as Quote)[language]).split(' … '));
  });
  return found;
}

for (const language of languages) {
  describe(`The whole report, read to its end in ${language}`, () => {
    let text: string;
    before(async function () {
      this.timeout(60_000);
      text = await readThrough(language);
    });

    it('has every figure in it, with its unit and what it counts', () => {
      const figures = countersOf(dataset, language).map(
        ({ qualifier, number, unit, spoken = unit, text: label }) =>
          folded([qualifier, number, spoken, label].filter(Boolean).join(' ')),
      );
      expect(figures.length).to.equal(dataset.scalars.length);
      expect(figures.filter((figure) => !text.includes(figure))).to.deep.equal([]);
    });

    it('has every quote of the dataset in it', () => {
      expect(quotesIn(language).filter((quote) => !text.includes(quote))).to.deep.equal([]);
    });
  });
}

describe('The report’s own text', () => {
  it('is in the whole report, sentence by sentence', async function () {
    this.timeout(60_000);
    const source = await (await fetch('/test/fixtures/report/peru-2020.txt')).text();
    const pieces = source.split('\n').flatMap((line) => plainText(line).split(SENTENCE_END));
    const text = await readThrough('en');
    const missing = pieces.filter((piece) => piece.length >= SHORTEST && !text.includes(piece));
    expect(missing).to.deep.equal([]);
  });
});
