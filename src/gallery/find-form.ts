/** The fields by which figures are found, as HTML; they show when there is a script to answer them. */
import type { Language } from '../dataset/languages.js';
import { themes } from '../dataset/schema.js';
import { names } from '../shared/names.js';
import type { Item } from './catalogue.js';
import { findWords } from './words/find.js';
import { pageWords } from './words/page.js';

/** `items` are counted beside what they are chosen by. */
export function findForm(language: Language, items: readonly Item[]): string {
  const words = findWords[language];
  const { groups, kinds } = pageWords[language];
  const counted = (field: 'theme' | 'element', value: string, name = '') => {
    const count = items.filter((item) => item[field] === value).length;
    return `<option value="${value}">${name} (${count})</option>`;
  };
  return `<search class="find" aria-label="${words.find}" hidden>
<label class="field"><span>${words.search}</span><input type="search" name="search" autocomplete="off" maxlength="120"></label>
<label class="field"><span>${words.theme}</span><select name="theme"><option value="">${words.anyTheme}</option>${themes.map((theme) => counted('theme', theme, groups[theme])).join('')}</select></label>
<label class="field"><span>${words.element}</span><select name="element"><option value="">${words.anyElement}</option>${names.map((name) => counted('element', name, kinds[name])).join('')}</select></label>
<p role="status">${words.all.replace('{count}', String(items.length))}</p>
</search>`;
}

/** What stands in place of the figures where none is found, with the way back. */
export const nothingFound = (language: Language): string => {
  const { none, reset } = findWords[language];
  return `<p class="none" hidden>${none} <button type="button" class="plain">${reset}</button></p>`;
};
