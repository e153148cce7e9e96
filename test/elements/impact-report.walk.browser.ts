import '../../src/define/impact-report.js';
import { expect } from 'chai';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { plainText } from '../../src/dataset/checks/quotes.js';
import { languages, type Language, type Quote } from '../../src/dataset/schema.js';
import { datasetShape, walk } from '../../src/dataset/walk.js';
import { names } from '../../src/shared/names.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { part, ready, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

const TAGS = names.join();

/** The elements of ours within `root`, outer before inner. */
const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(TAGS) ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** All that a reader hears of the whole report who scrolls through it and opens all there is. */
async function readThrough(language: Language): Promise<string> {
  const report = await show('impact-report', { lang: language });
  const seen = new Set<HTMLElement>();
  for (let next: HTMLElement | undefined = report; next;) {
    seen.add(next);
    next.scrollIntoView();
    await ready(next);
    await openAll(next);
    next = elementsIn(document.body).find((element) => !seen.has(element));
  }
  return heard(report);
}

/** Opens what folds in one element, and waits for what is behind its source line. */
async function openAll(element: HTMLElement): Promise<void> {
  for (const summary of element.shadowRoot!.querySelectorAll('summary')) {
    if (!summary.parentElement!.hasAttribute('open')) summary.click();
  }
  if (!part(element, 'source')) return;
  const behind = () => part(element, 'behind')?.childElementCount;
  await until(behind, `what is behind the source line of ${element.outerHTML}`);
}

/** Every quote of the dataset in `language`, piece by piece where words were left out. */
function quotesIn(language: Language): string[] {
  const found: string[] = [];
  walk(datasetShape, dataset, (shape, value) => {
    if (shape.entries?.translated) found.push(...(value as Quote)[language].split(' … '));
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

    it('has every quote of the dataset in it', () => {
      expect(quotesIn(language).filter((quote) => !text.includes(quote))).to.deep.equal([]);
    });
  });
}

describe('The report’s own text', () => {
  it('is in the whole report, sentence by sentence', async function () {
    this.timeout(60_000);
    const source = await (await fetch('/test/fixtures/report/peru-2020.txt')).text();
    const sentences = plainText(source.replace(/\n\s*\n/g, '. '))
      .split(/(?<=[.!?:])\s+/u)
      .filter((piece) => /\p{L}.*\s.*\p{L}/u.test(piece));
    const text = await readThrough('en');
    expect(sentences.filter((piece) => !text.includes(piece))).to.deep.equal([]);
  });
});
