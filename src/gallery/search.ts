/** Which figures answer to what a reader looks for. */
import { languages } from '../dataset/languages.js';
import type { Item } from './catalogue.js';
import type { State } from './state.js';

/** Letters without their marks, small: what is typed without an accent finds what has one. */
export const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The places of the figures found: every word stands in what is said of one, in one language or the other. */
export function found(
  items: readonly Item[],
  { search, theme, element }: Pick<State, 'search' | 'theme' | 'element'>,
): string[] {
  const words = plainly(search).match(/\S+/g) ?? [];
  return items
    .filter((item) => !theme || item.theme === theme)
    .filter((item) => !element || item.element === element)
    .filter((item) => {
      const texts = languages.map((language) => {
        const { title, sentence, about } = item.said[language];
        return plainly(`${title} ${sentence} ${about}`);
      });
      return words.every((word) => texts.some((text) => text.includes(word)));
    })
    .map(({ anchor }) => anchor);
}
