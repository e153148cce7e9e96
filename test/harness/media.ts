/** Media that no engine can be told to be, as far as an element's styles know them. */

/** Has `element` look as its styles say for a `medium`: "print", or a feature of the reader's. */
export function lookAsIn(element: Element, medium: string): void {
  const root = element.shadowRoot!;
  const rules = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText.includes(medium))
    .flatMap(({ cssRules }) => [...cssRules]);
  if (rules.length === 0) throw new Error(`no style of <${element.localName}> is for ${medium}`);
  const sheet = new CSSStyleSheet();
  rules.forEach(({ cssText }) => sheet.insertRule(cssText, sheet.cssRules.length));
  root.adoptedStyleSheets.push(sheet);
}

/** Has scripts find that media queries with `words` match; gives what takes that back. */
export function matchMediaWith(words: string): () => void {
  const matchMedia = window.matchMedia.bind(window);
  window.matchMedia = (query) => matchMedia(query.includes(words) ? 'all' : query);
  return () => void (window.matchMedia = matchMedia);
}
