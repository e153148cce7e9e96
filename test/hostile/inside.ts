/** How a figure is styled within, here and on a plain page: the same, but for what it follows. */
import type { HostilePage } from './open.js';
import { figureIn } from './open.js';

/** What could come in from a page, by inheritance or by rules. */
const LOOKED_AT = `display position float clear box-sizing width height margin-top margin-right
  margin-bottom margin-left padding-top padding-right padding-bottom padding-left border-top-width
  border-right-width border-bottom-width border-left-width border-top-style border-top-color
  border-collapse border-spacing background-color background-image color font-family font-size
  font-style font-weight font-variant font-stretch font-feature-settings line-height letter-spacing
  word-spacing text-align text-transform text-indent text-shadow text-decoration-line white-space
  overflow-x overflow-y overflow-wrap word-break hyphens tab-size direction writing-mode visibility
  list-style-type list-style-position quotes cursor fill stroke stroke-width vertical-align z-index
  transform filter clip-path pointer-events user-select columns column-gap gap text-wrap outline-style
  caption-side empty-cells`.split(/\s+/);

/** What a figure takes from its page on purpose. */
const FOLLOWED = ['font-family', 'font-size', 'color', 'color-scheme', 'visibility'] as const;

/** Has each figure of `plain` follow what the same one follows on `page`. */
export function follow(plain: HostilePage, page: HostilePage): void {
  for (const element of plain.elements()) {
    const figure = figureIn(counterpart(element, page))!;
    const style = page.window.getComputedStyle(figure);
    for (const name of FOLLOWED) element.style.setProperty(name, style.getPropertyValue(name));
    // The colour of a figure is mixed from that of its page.
    const { color } = page.window.getComputedStyle(counterpart(element, page));
    element.style.color = color;
    element.style.width = `${figure.getBoundingClientRect().width}px`;
  }
}

const counterpart = ({ localName }: Element, page: HostilePage): HTMLElement =>
  page.elements().find((element) => element.localName === localName)!;

/** Every style of every node within the first of each element. */
export function stylesWithin(page: HostilePage): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of page.elements()) {
    if (element !== counterpart(element, page)) continue;
    // A canvas is as large as a script has made it.
    const nodes = figureIn(element)!.querySelectorAll(':not(canvas)');
    [figureIn(element)!, ...nodes].forEach((node, at) => {
      const style = page.window.getComputedStyle(node);
      const name = `${element.localName} ${at} <${node.localName}> ${node.getAttribute('part')}`;
      const roomy = /figure$|footer$/.test(name) ? /^height$|^margin-top$/ : undefined;
      // What is folded away has no size; Firefox tells the one that it had when it was last seen.
      const folded = !!node.closest('details:not([open])') && !node.closest('summary');
      for (const property of LOOKED_AT)
        if (!roomy?.test(property) && !(folded && /^(width|height)$/.test(property)))
          found[`${name} ${property}`] = rounded(style.getPropertyValue(property));
    });
  }
  return found;
}

/** Engines reckon in parts of a pixel, and not every way to a length is rounded alike. */
const rounded = (value: string): string =>
  value.replace(/[\d.]+px/g, (length) => `${parseFloat(length).toFixed(1)}px`);
