/** Elements whose content is never read. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Inputs of which a label says everything. */
const WORDLESS = /^(hidden|checkbox|radio)$/;

/** The text of elements for which it is not their content. */
const SPOKEN: Record<string, (element: Element) => string> = {
  img: (element) => element.getAttribute('alt') ?? '',
  iframe: (element) => element.getAttribute('title') ?? '',
  br: () => ' ',
  input: (element) => (WORDLESS.test((element as HTMLInputElement).type) ? '' : valueOf(element)),
  textarea: (element) => valueOf(element),
  select: (element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '',
};

const valueOf = (element: Element) => (element as HTMLInputElement).value;

/**
 * What a screen reader would read of `element`, in order and with single blanks: through open
 * shadow roots and slots, names in place of what they name, and nothing of what is hidden from
 * sight or from it. What CSS generates is left out.
 */
export function heard(element: Element): string {
  return read(element).replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return isVisible(node) ? (node.nodeValue ?? '') : '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (isSilent(element)) return '';
  const said = (isVisible(element) ? spoken(element) : undefined) ?? content(element);
  // Only what is inline runs on into its neighbours.
  return /^(inline|contents)$/.test(styleOf(element).display) ? said : ` ${said} `;
}

function isSilent(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  return SILENT.has(element.localName) || styleOf(element).display === 'none';
}

/** Visibility is taken back by descendants, so that it counts for each node by itself. */
function isVisible(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : above(node);
  return !element || styleOf(element).visibility === 'visible';
}

const above = (text: Node) => text.parentElement ?? (text.parentNode as ShadowRoot | null)?.host;

/** What is read in place of the content, if anything. */
function spoken(element: Element): string | undefined {
  const said = nameOf(element) ?? SPOKEN[element.localName]?.(element);
  if (said !== undefined || element.getAttribute('role') !== 'img') return said;
  return element.querySelector(':scope > title')?.textContent ?? '';
}

function nameOf(element: Element): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  // A label may be hidden where it stands: it is read all the same.
  const labels = ids.flatMap((id) => root.getElementById(id)?.textContent ?? []);
  return labels.join(' ') || element.getAttribute('aria-label') || undefined;
}

function content(element: Element): string {
  return childrenOf(element).map(read).join('');
}

function childrenOf(element: Element): readonly Node[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  // Engines hide what a closed `details` holds, each its own way, not by the style of what it holds.
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    return [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

function styleOf(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element);
}
