/** What a figure in a story comes to, and when it has come there. */
import { names } from '../../src/shared/names.js';
import { until } from '../../test/harness/frame.js';
import { part } from '../../test/harness/place.js';

/** `fallback`: the sentence alone, in a page where no script runs. `page`: no figure at all. */
export type Outcome = 'ready' | 'loading' | 'error' | 'fallback' | 'page';

const OURS = names.join();

/** Resolves once every figure within `canvas` has come to `outcome`, and stands still. */
export async function reached(canvas: HTMLElement, outcome: Outcome): Promise<void> {
  if (outcome === 'page') return;
  if (outcome === 'fallback') {
    const [frame] = canvas.getElementsByTagName('iframe');
    await until(() => frame?.contentDocument?.querySelector('a')?.textContent, 'the fallback');
    return;
  }
  const figures = [...canvas.querySelectorAll<HTMLElement>(OURS)];
  if (figures.length === 0) throw new Error('There is no figure in this story.');
  for (const figure of figures) {
    await until(() => is(figure, outcome), `<${figure.localName}> to be “${outcome}”`);
  }
}

const is = (figure: HTMLElement, outcome: Outcome): boolean =>
  outcome === 'ready'
    ? !!part(figure, 'figure') && isStill(figure)
    : outcome === 'error'
      ? !!part(figure, 'message')
      : !!figure.shadowRoot?.querySelector('slot') && !part(figure, 'message');

/** Whether no number that is in view counts; those further down wait for a reader. */
function isStill({ shadowRoot }: Element): boolean {
  if (!shadowRoot) return true;
  if ([...shadowRoot.querySelectorAll('.counting')].some(isInView)) return false;
  return [...shadowRoot.querySelectorAll(OURS)].every(isStill);
}

function isInView(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
