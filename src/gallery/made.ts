/** What the workbench shows of a view: the figure, its form, the line to paste, and the preview. */
import type { Language } from '../dataset/languages.js';
import type { Release } from '../snippets/release.js';
import type { Shown } from '../snippets/address.js';
import { fallbackLink, snippetOf, type Form } from '../snippets/snippet.js';
import type { Catalogue, Item } from './catalogue.js';
import type { Control } from './controls.js';
import { HOST } from './host.js';
import { mockPage } from './mock.js';
import { acceptedBy, type Settings } from './settings.js';
import type { State } from './state.js';
import { formFor, previewOf, takesSettings } from './targets.js';

export interface Made {
  item: Item;
  shown: Shown;
  form: Form;
  /** Whether it stands in the page itself, with settings and a version. */
  own: boolean;
  controls: readonly Control[];
  settings: Settings;
  /** Language of the page that it is for. */
  language: Language;
  code: string;
  /** The preview, as HTML. */
  page: string;
}

export interface Around {
  catalogue: Catalogue;
  /** Language of the gallery. */
  language: Language;
  /** Address of the root of the files that made this page: the preview shows those. */
  base: string;
  /** The exact build, once it is there. */
  release?: Release | undefined;
}

/** All of it; nothing where the view has no figure opened. */
export function madeOf(state: State, around: Around): Made | undefined {
  const { catalogue, base, release } = around;
  const item = catalogue.items.find(({ anchor }) => anchor === state.figure);
  if (!item) return undefined;
  const { element, id, variant } = item;
  const language = state.language || around.language;
  const form = formFor(state.target, { element, id, language, ...item.said[language] });
  const own = takesSettings(form);
  const controls = catalogue.controls[element] ?? [];
  const settings = own ? acceptedBy(controls, item, state.settings) : {};
  const spoken = (settings['lang'] as Language | undefined) ?? language;
  const { sentence, picture } = item.said[spoken];
  const shown: Shown = {
    element,
    id,
    language: spoken,
    sentence,
    settings,
    ...(variant && { variant }),
    ...(picture && { picture }),
  };
  const site = {
    host: catalogue.host ?? HOST,
    ...(state.pinned && release && { pin: release }),
  };
  const pasted = state.bare
    ? `<p>${fallbackLink(base, shown)}</p>`
    : seenAs(form, snippetOf(previewOf(form), shown, { host: base, files: base }));
  const styles = `${base}mock.css`;
  const page = mockPage({ language, look: state.look, styles, pasted });
  const code = snippetOf(form, shown, site);
  return { item, shown, form, own, controls, settings, language, code, page };
}

/** What a reader sees of a form, from the HTML that stands for it in the preview. */
function seenAs(form: Form, pasted: string): string {
  // Who asks an address for its figure shows the frame alone once that is there.
  if (form === 'url') return pasted.replace(/<p>.*$/s, '');
  return previewOf(form) === 'link' ? `<p>${pasted}</p>` : pasted;
}
