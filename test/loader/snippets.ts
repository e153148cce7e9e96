/** Snippets as pages paste them, and what they come to show. */
import { expect } from 'chai';
import { languages, type Language } from '../../src/dataset/languages.js';
import { type Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { view as en } from '../../src/figures/bundled/stat-counter.en.js';
import { view as es } from '../../src/figures/bundled/stat-counter.es.js';
import { heard } from '../harness/heard.js';
import { until } from '../harness/frame.js';

export const ID = 'certified-orgs';
/** What the link in the snippets of these tests says. */
export const SENTENCE = 'The figure as a sentence';

const figure = (id: string): Shown => ({
  element: 'stat-counter',
  id,
  language: 'en',
  sentence: SENTENCE,
});

/** A snippet of the host at `base`, as the gallery copies it. */
export const pasted = (base: string, id = ID): string =>
  snippetOf('element', figure(id), { host: base, files: base });

/** A snippet without its script. */
export const tag = (base: string, id = ID): string => pasted(base, id).replace(/<script.*/, '');

/** The files that a counter needs in a language, sorted. */
export async function filesOf(language: Language): Promise<string[]> {
  const response = await fetch('/dist/files.json');
  const files = (await response.json()) as Record<string, Record<Language, string[]>>;
  return [...(files['stat-counter']?.[language] ?? [])].sort();
}

/** Waits until every counter in `document`, of which there are `count`, shows its figure. */
export async function shown(document: Document, count = 1): Promise<void> {
  await until(() => {
    const counters = [...document.querySelectorAll('stat-counter')];
    return counters.length === count && counters.every(showsFigure);
  }, `${count} counters with their figures`);
}

/** Whether a counter shows the right figure, in the language in which it says that it does. */
export function showsFigure(counter: Element): boolean {
  const figure = counter.shadowRoot?.querySelector('.figure');
  const language = languages.find((one) => one === figure?.getAttribute('lang'));
  const { figures } = language === 'es' ? es : en;
  const id = counter.getAttribute('indicator');
  const { number = '', text = '' } = figures.find((one) => one.id === id) ?? {};
  const said = figure ? heard(figure) : '';
  return [number, text].every((part) => said.includes(part.replace(/\s/g, ' '))) && text !== '';
}

/** Whether a figure is rendered by its element: what is prerendered brings its styles along. */
export const isLive = (counter: Element): boolean =>
  showsFigure(counter) && counter.shadowRoot!.querySelector('style, link') === null;

/** Expects `counter` to be as it was pasted: the link, which can be seen. */
export function expectFallback(counter: Element): void {
  expect(counter.shadowRoot?.querySelector('.figure') ?? null).to.equal(null);
  expect(heard(counter)).to.equal(SENTENCE);
  const { width, height } = counter.querySelector('a')!.getBoundingClientRect();
  expect(width * height).to.be.greaterThan(0);
}
