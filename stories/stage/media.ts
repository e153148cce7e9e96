/**
 * Settings of a reader, or of their device, that no page can choose. A story tells how to see them;
 * its test has the browser take them for real.
 */
export interface Medium {
  name: string;
  query: string;
  /** How to see it. */
  how: string;
  /** What a test asks of the browser. */
  emulate: { type: 'print' } | { feature: string; value: string };
}

const INSPECTOR =
  'in Chromium or Edge open the developer tools, then More tools, Rendering, and set';

export const media = {
  forcedColours: {
    name: 'Forced colours',
    query: '(forced-colors: active)',
    how: `Turn on a contrast theme in Windows; or ${INSPECTOR} “Emulate CSS media feature forced-colors” to active.`,
    emulate: { feature: 'forced-colors', value: 'active' },
  },
  reducedMotion: {
    name: 'Reduced motion',
    query: '(prefers-reduced-motion: reduce)',
    how: `Ask your system for less motion; or ${INSPECTOR} “Emulate CSS media feature prefers-reduced-motion” to reduce. Then reload: the number stands at once.`,
    emulate: { feature: 'prefers-reduced-motion', value: 'reduce' },
  },
  print: {
    name: 'Print',
    query: 'print',
    how: `Open this story in a new tab (the last button of the toolbar) and print it, or look at the preview of that; or ${INSPECTOR} “Emulate CSS media type” to print.`,
    emulate: { type: 'print' },
  },
} satisfies Record<string, Medium>;
