/** Hides on the page what is not looked for, and says how much is left. */
import type { Language } from '../dataset/languages.js';
import type { Item } from './catalogue.js';
import { found } from './search.js';
import type { State } from './state.js';
import { findWords } from './words/find.js';

/** The fields by which figures are found, each named as what it sets. */
const FIELDS = ['search', 'theme', 'element'] as const;
type Wanted = Pick<State, (typeof FIELDS)[number]>;

export class Finder {
  readonly #fields = document.querySelector<HTMLElement>('.find')!;
  readonly #status = this.#fields.querySelector('[role=status]')!;
  readonly #none = document.querySelector<HTMLElement>('.none')!;

  /** `wanted` hears of each change that a reader makes. */
  constructor(
    readonly items: readonly Item[],
    readonly language: Language,
    wanted: (wanted: Wanted) => void,
  ) {
    this.#fields.hidden = false;
    this.#fields.addEventListener('input', () => {
      const values = FIELDS.map((name) => [name, this.#field(name).value]);
      wanted(Object.fromEntries(values) as Wanted);
    });
    this.#none.querySelector('button')!.addEventListener('click', () => {
      wanted({ search: '', theme: '', element: '' });
      this.#field('search').focus();
    });
  }

  /** Shows what is wanted, in the fields and on the page. */
  show(wanted: Wanted): void {
    for (const name of FIELDS) {
      // To set what is there already would move the caret.
      if (this.#field(name).value !== wanted[name]) this.#field(name).value = wanted[name];
    }
    const places = new Set(found(this.items, wanted));
    for (const { anchor } of this.items) {
      document.getElementById(anchor)!.hidden = !places.has(anchor);
    }
    for (const group of document.querySelectorAll<HTMLElement>('section.group')) {
      group.hidden = !group.querySelector('article:not([hidden])');
      const link = document.querySelector(`nav a[href="#${group.querySelector('h2')!.id}"]`);
      link!.closest('li')!.hidden = group.hidden;
    }
    this.#none.hidden = places.size > 0;
    const { all, some } = findWords[this.language];
    const words = places.size === this.items.length ? all : some;
    this.#status.textContent = words
      .replace('{count}', String(places.size))
      .replace('{all}', String(this.items.length));
  }

  #field(name: string): HTMLInputElement {
    return this.#fields.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }
}
