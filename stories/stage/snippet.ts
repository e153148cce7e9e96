/** What a story's page would paste, by the module that makes every snippet of the project. */
import type { Language } from '../../src/dataset/languages.js';
import { nearest } from '../../src/dataset/nearest.js';
import { shownBy } from '../../src/embed/shown.js';
import { viewsOf } from '../../src/figures/views.js';
import { HOST } from '../../src/gallery/host.js';
import type { ElementName } from '../../src/shared/names.js';
import { shownWith, type Placed, type Shown } from '../../src/snippets/address.js';
import { formsOf, snippetOf, type Form } from '../../src/snippets/snippet.js';
import { shows } from '../../src/snippets/variants.js';
import { datasetAt } from './answers.js';

/** What `tag` shows with these attributes, and what is said of it; of a wrong id, what was meant. */
export function shownIn(
  tag: ElementName,
  attributes: Readonly<Record<string, string>>,
  language: Language,
): Shown {
  const spoken = (attributes['lang'] as Language | undefined) ?? language;
  const { attribute, whole } = shows[tag];
  // Some chapters of the report are the report with a setting: they have no page of their own.
  const { [attribute]: value, ...others } = attributes;
  const chosen = tag === 'impact-report' ? others : attributes;
  const shown = shownWith(tag, chosen, { language: spoken, sentence: '' });
  const own = shownBy(tag, viewsOf(datasetAt(attributes['src'])), spoken);
  const all = own.length > 0 ? own : shownBy(tag, viewsOf(datasetAt()), spoken);
  const ids = all.map(({ id }) => id);
  const meant = ids.includes(shown.id) ? shown.id : (nearest(shown.id, ids) ?? whole ?? ids[0]);
  const told =
    all.find(({ id, variant }) => id === meant && variant === shown.variant) ??
    all.find(({ id }) => id === meant);
  if (!told) throw new Error(`${tag} has nothing to say of ${JSON.stringify(attributes)}.`);
  const { sentence, picture } = told;
  return {
    ...shown,
    ...(chosen === others && value && { settings: { [attribute]: value, ...shown.settings } }),
    sentence,
    ...(picture && { picture }),
  };
}

/** The lines to paste for `figures` in `form`, or in the next best that there is of each. */
export const snippetFor = (figures: readonly Placed[], form: Form, language: Language): string =>
  figures
    .map(({ element, attributes }) => {
      const shown = shownIn(element, attributes, language);
      const there = formsOf(shown);
      return snippetOf(there.includes(form) ? form : 'link', shown, { host: HOST });
    })
    .join('\n');
