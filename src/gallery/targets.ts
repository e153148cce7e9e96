/** Where a figure may be pasted, and the form in which it survives there best. */
import type { Shown } from '../snippets/address.js';
import { formsOf, type Form } from '../snippets/snippet.js';

interface Target {
  /** Forms for it, the best first; not every figure is there in each. */
  forms: readonly [Form, ...Form[]];
  /** Whether this was tried there; with what is said in words. */
  tested: boolean;
}

export const targets = {
  wordpress: { forms: ['url'], tested: true },
  'wordpress-html': { forms: ['element'], tested: true },
  drupal: { forms: ['element'], tested: true },
  squarespace: { forms: ['element'], tested: false },
  wix: { forms: ['url'], tested: false },
  markdown: { forms: ['markdown'], tested: true },
  newsletter: { forms: ['image', 'link'], tested: false },
  react: { forms: ['npm'], tested: false },
  vue: { forms: ['npm'], tested: false },
  other: { forms: ['element'], tested: true },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof targets;
export const targetIds = Object.keys(targets) as readonly TargetId[];

/** The form for `shown` at a target. */
export function formFor(id: TargetId, shown: Shown): Form {
  const { forms }: Target = targets[id];
  const there = formsOf(shown);
  return forms.find((form) => there.includes(form)) ?? 'link';
}

/** Forms that stand in the page itself: these alone take settings, and a version. */
const OWN: readonly Form[] = ['element', 'placeholder', 'npm', 'esm'];
export const takesSettings = (form: Form): boolean => OWN.includes(form);

/** What a reader gets to see of each form: the preview pastes that. */
export const previewOf = (form: Form): Form =>
  form === 'url' ? 'iframe' : form === 'markdown' ? 'link' : takesSettings(form) ? 'element' : form;
