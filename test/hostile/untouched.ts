/** What a page is before our elements come, and has to be afterwards. */
import type { OpenPage } from '../harness/frame.js';

/** How long the page is depends on what stands on it. */
const OF_ITS_LENGTH = /block-size|height|origin$/;

/** Every computed style of the page's own elements, and what else could be changed by accident. */
export function ownOf({ window, document }: OpenPage): Record<string, string> {
  const found: Record<string, string> = {};
  const own = [...document.querySelectorAll('html, head, #own, #own *')];
  own.forEach((element, at) => {
    for (const pseudo of [undefined, '::before', '::marker']) {
      const style = window.getComputedStyle(element, pseudo);
      for (const name of style) {
        if (own[at] === document.documentElement && OF_ITS_LENGTH.test(name)) continue;
        found[`${at} <${element.localName}>${pseudo ?? ''} ${name}`] = style.getPropertyValue(name);
      }
    }
  });
  return {
    ...found,
    sheets: String(document.styleSheets.length + document.adoptedStyleSheets.length),
    head: String(document.querySelector('head')!.childElementCount),
    attributes: document.documentElement.getAttributeNames().join(),
    body: document.querySelector('body')!.getAttributeNames().join(),
    cookie: cookieOf(document),
    address: window.location.href,
  };
}

function cookieOf(document: Document): string {
  try {
    return document.cookie;
  } catch {
    return 'none may be read';
  }
}

/** What differs between two of them, by what it is. */
export const differences = (
  before: Record<string, string>,
  after: Record<string, string>,
): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((what) => before[what] !== after[what])
    .map((what) => `${what}: ${before[what]} → ${after[what]}`);
