/** What every element does. Each has a test file that calls `contract()` first. */
import type { Language } from '../../src/dataset/languages.js';
import type { Kind } from '../../src/shared/events.js';
import type { ElementName } from '../../src/shared/names.js';
import { accessible } from './contract/accessible.js';
import { actions } from './contract/actions.js';
import { fallback } from './contract/fallback.js';
import { language } from './contract/language.js';
import { leaving } from './contract/leaving.js';
import { readiness } from './contract/readiness.js';
import { registration } from './contract/registration.js';
import { theme } from './contract/theme.js';

/** What one element brings to the contract. */
export interface Contract {
  /** Attributes with which it shows something. */
  attributes: Record<string, string>;
  /** Words that are heard in it then, in each language. */
  heard: Record<Language, string>;
  /** What its events are about then. */
  subject: { kind: Kind; id: string | null };
  /** Its own properties and their defaults, besides those that all elements share. */
  defaults: Record<string, unknown>;
  /** How a reader chooses something in it, where opening its source line chooses nothing. */
  choose?: (element: HTMLElement) => unknown;
}

/** Tests that `<tag>` does what every element does. Its define module is imported by the caller. */
export function contract(tag: ElementName, of: Contract): void {
  describe(`<${tag}>, as every element,`, () => {
    for (const suite of [
      registration,
      readiness,
      fallback,
      language,
      theme,
      actions,
      accessible,
      leaving,
    ]) {
      suite(tag, of);
    }

    // A suite, because a test would run before all suites beside it.
    describe('in all of this', () => {
      it('draws no warning from Lit', () => {
        const issued = Reflect.get(globalThis, 'litIssuedWarnings') as Set<string> | undefined;
        const warnings = [...(issued ?? [])].filter((line) => !line.includes('in dev mode'));
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
      });
    });
  });
}
