/** Where what a reader asked for stands, beneath a figure, to be read, copied or selected there. */
import type { Details } from '../figures/view.js';

export type Words = Details['words'];

/** What was asked of the figure of `button` stands there, made when it is first shown. */
export function panelOf(button: HTMLElement): HTMLElement {
  const figure = button.closest('.figure');
  const there = figure?.querySelector<HTMLElement>('.citation');
  if (there) return there;
  const panel = document.createElement('div');
  panel.className = 'citation';
  panel.role = 'group';
  panel.part.add('citation');
  figure?.append(panel);
  return panel;
}

/**
 * Copies `text`; where the page may not, selects where it is `shown`, so that the reader can. Says
 * which.
 */
export async function copied(
  shown: Element | null,
  text: string,
  words: Pick<Words, 'copied' | 'notCopied'>,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return words.notCopied;
  }
}
