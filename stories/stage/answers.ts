/**
 * Datasets beside the bundled one, each at an address that `src` can name: the fixtures of the tests.
 * Nothing of this is asked of a network.
 */
import { dataset } from '../../src/dataset/bundled/dataset.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { empty, other, wordy } from '../../test/harness/datasets.js';
import { asJson, notFound, silence, type Answer } from '../../test/harness/served.js';

/** Made when it is first asked for: most stories show the report. */
const datasets: Readonly<Record<string, () => Dataset>> = {
  'datasets/elsewhere.json': other,
  'datasets/wordy.json': wordy,
  'datasets/empty.json': empty,
};

/** What each address answers. */
export const answers: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries(
    Object.entries(datasets).map(([address, make]) => [
      address,
      (signal) => asJson(make())(signal),
    ]),
  ),
  'datasets/never-comes.json': silence,
  'datasets/missing.json': notFound,
};

/** The dataset at an address; the report's where there is none. */
export const datasetAt = (address = ''): Dataset => datasets[address]?.() ?? dataset;

const fetched = window.fetch.bind(window);

/** From now on the page answers these addresses itself. */
export function answer(): void {
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, given] = Object.entries(answers).find(([end]) => address.endsWith(end)) ?? [];
    if (!given) return fetched(input, init);
    const signal = init?.signal ?? new AbortController().signal;
    return Promise.resolve(given(signal));
  };
}
