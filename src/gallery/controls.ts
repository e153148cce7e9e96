/** Controls for what an author may choose of an element, made from the manifest. */
import { dataset } from '../dataset/bundled/dataset.js';
import type { Language } from '../dataset/languages.js';
import { viewsOf } from '../figures/views.js';
import type { ElementName } from '../shared/names.js';
import { shows } from '../snippets/variants.js';
import { reportWords } from '../strings/report.js';
import { optionWords } from './words/options.js';

/** An attribute as the manifest describes it. */
export interface Documented {
  name: string;
  type?: { text: string };
  default?: string;
  values?: readonly string[];
  list?: true;
}

export interface Control {
  /** The attribute. */
  name: string;
  kind: 'choice' | 'several' | 'switch' | 'text';
  label: string;
  /** What more is to be said of it. */
  help?: string;
  /** Values in their order, each with its words; '' is what holds without the attribute. */
  values: readonly (readonly [value: string, words: string])[];
  /** What holds without the attribute; of several: `null` means all of them, as does ''. */
  default: string | null;
}

/** Attributes that say where a figure comes from, or join it to another: not a matter of options. */
const LEFT_OUT = ['src', 'for'];

const views = viewsOf(dataset);

/** Names of ids that are values, as the figures say them. */
function namesOf(name: string, language: Language): Readonly<Record<string, string>> {
  const { topics, organisations } = views.view('timeline-view', language);
  const { departments } = views.view('certified-orgs-map', language);
  const sections = reportWords[language].chapters;
  return { topic: topics, organisation: organisations, region: departments, sections }[name] ?? {};
}

/** The controls for the attributes of `element`, without the one that says which figure it is. */
export const controlsOf = (
  element: ElementName,
  attributes: readonly Documented[],
  language: Language,
): Control[] =>
  attributes
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .filter(({ name, list }) => list ?? name !== shows[element].attribute)
    .map((attribute) => control(attribute, language));

function control({ name, type, list, values, ...rest }: Documented, language: Language): Control {
  const words = optionWords[language][name];
  if (!words) throw new Error(`The gallery has no words (${language}) for the option ${name}.`);
  const told: Readonly<Record<string, string>> = { ...namesOf(name, language), ...words.values };
  const preset = rest.default === 'null' ? null : (rest.default ?? '').replace(/^'(.*)'$/, '$1');
  const named = (values ?? []).map((value) => [value, told[value] ?? value] as const);
  const any =
    !list && values && !values.includes(preset ?? '') ? [['', words.any ?? ''] as const] : [];
  return {
    name,
    kind: list ? 'several' : values ? 'choice' : type?.text === 'boolean' ? 'switch' : 'text',
    label: words.label,
    ...(words.help && { help: words.help }),
    values: [...any, ...named],
    default: preset,
  };
}
