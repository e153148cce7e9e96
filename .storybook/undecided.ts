/**
 * What axe asks a person to decide, and a test has decided: the panel of accessibility does not ask it
 * again. What axe finds to be wrong it lists wherever it is, and every other question too.
 */
import axe, { type AxeReporter, type NodeResult, type RawNodeResult } from 'axe-core';
import { names } from '../src/shared/names.js';

type Undecided = RawNodeResult<'cantTell'>;

/** By the rule that asks, where a test has the answer. */
const decided: Readonly<Record<string, (element: Element, asked: Undecided) => boolean>> = {
  /**
   * What is behind a text is not seen by axe over a canvas or a drawing, under the box of something that
   * is clipped, under an open menu, or where a row scrolls. `test/harness/contract/theme.ts` computes it of
   * every text of every element, on seven pages; `test/elements/certified-orgs-map/layout.browser.ts` of
   * what stands on the map. Where colours are forced, the browser paints text and ground in a pair of its
   * own, which the computed styles that axe reads do not tell.
   */
  'color-contrast': (element, { any }) =>
    isOurs(element) &&
    any.some(({ data }) => {
      const { messageKey = '' } = (data ?? {}) as Told;
      return BEHIND.has(messageKey) || (messageKey === 'equalRatio' && areForced());
    }),
  /**
   * Where no script runs, axe does not either. `test/stories/visit.ts` opens what is in the frame as a page,
   * and has axe look at that.
   */
  'frame-tested': (element) => element.matches('iframe.bare'),
  /**
   * A list of activities without any is no broken list: nothing is left. That this is said, and heard,
   * `test/elements/timeline-view/filters.browser.ts` tells.
   */
  'aria-required-children': (element) =>
    isOurs(element) && element.matches('ol.eras') && element.childElementCount === 0,
};

interface Told {
  messageKey?: string;
}

/** Why axe does not know what is behind a text. */
const BEHIND = new Set(['bgOverlap', 'imgNode', 'elmPartiallyObscured', 'elmPartiallyObscuring']);

const areForced = (): boolean => matchMedia('(forced-colors: active)').matches;

/** Whether `element` is a piece of one of our elements, not of the page around it. */
function isOurs(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && (names as readonly string[]).includes(root.host.localName);
}

const isOpen = (rule: string, asked: Undecided): boolean => {
  const element = 'element' in asked.node ? asked.node.element : undefined;
  return !element || !decided[rule]?.(element, asked);
};

const NAME = 'without-the-decided';

const report: AxeReporter<NodeResult> = (results, options, resolve, reject) =>
  axe.getReporter<NodeResult>('v2')(
    results.map((rule) => ({
      ...rule,
      incomplete: rule.incomplete.filter((asked) => isOpen(rule.id, asked)),
    })),
    options,
    resolve,
    reject,
  );
// By name, because what the panel sends when somebody has it look again can hold no function.
axe.addReporter(NAME, report);

/** How axe looks at stories. */
export const a11y = {
  options: {
    reporter: NAME,
    // A number of one digit is text here, not a drawing of something.
    checks: { 'color-contrast': { options: { ignoreLength: true } } },
  },
};
