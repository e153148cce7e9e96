/** What an editor or a filter has left of a snippet, told from the HTML that it gives back. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf, embedAddress, pathOf, type Shown } from '../../src/snippets/address.js';

/** What can become of a snippet, the best first, with what that means to a reader. */
export const outcomes = {
  figure: 'The figure shows by itself.',
  frame: 'The figure’s page shows in a frame, and its sentence with the link below it.',
  'figure where the site has the loader':
    'The sentence with its link is read; on a site whose pages have the script, the figure shows in its place, with the options that you chose.',
  'figure as published where the site has the loader':
    'The sentence with its link is read; on a site whose pages have the script, the figure shows in its place as it was published, without options of your own.',
  'still frame':
    'The figure’s page shows in a frame in which no script runs: all of it can be read, nothing can be operated. Its sentence with the link is below.',
  'picture with its link': 'The picture shows, and leads to the figure’s page.',
  'sentence with its link': 'The sentence is read, and leads to the figure’s page.',
  'sentence without link': 'The sentence is read, but leads nowhere.',
  'address as text': 'The address of the figure’s page is read, and cannot be followed.',
  'code shown': 'Readers see code.',
  nothing: 'Nothing is left.',
} as const;

export type Outcome = keyof typeof outcomes;

/** In each of these a reader has the figure, or a sentence or picture that leads to it. */
export const good: readonly Outcome[] = (Object.keys(outcomes) as Outcome[]).slice(0, 7);

/** What stands before and after a snippet on the page that is written. */
export const BEFORE = 'Text before.';
export const AFTER = 'Text after.';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the loader shows a figure in place of a link that stands there alone. */
const BLOCKS = ['p', 'div', 'blockquote', 'figure'];
/** What is within these is no text of the page. */
const UNSEEN = ['script', 'style', 'template', 'iframe', 'noscript'];

/** What is left in `html` of a snippet of `shown`, with files at `host`; `html` holds its neighbours. */
export function outcomeOf(html: string, shown: Shown, host: string): Outcome {
  const all = elementsIn(parseFragment(html).childNodes);
  const address = embedAddress(host, shown);
  const sentence = folded(shown.sentence);
  const links = all.filter(({ tagName, attrs }) => tagName === 'a' && has(attrs, 'href', address));
  const link = links.find((one) => seen(one.childNodes) === sentence);
  const rest = seen(parseFragment(html).childNodes)
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(sentence, '')
    .trim();

  // A frame may have become a link that says its address.
  if (rest && !(rest === address && link)) {
    return rest === address ? 'address as text' : 'code shown';
  }
  if (all.some((one) => isFigure(one, shown) && elementsIn(one.childNodes).includes(link!))) {
    const runs = all.some((one) => isScript(one, host));
    return runs ? 'figure' : 'figure where the site has the loader';
  }
  const frame = all.find((one) => one.tagName === 'iframe' && of(one, 'src') === address);
  if (frame && link) return mayRun(frame) ? 'frame' : 'still frame';
  if (link) {
    return standsAlone(link)
      ? 'figure as published where the site has the loader'
      : 'sentence with its link';
  }
  if (links.some((one) => elementsIn(one.childNodes).some((image) => isPicture(image, shown)))) {
    return 'picture with its link';
  }
  return seen(parseFragment(html).childNodes).includes(sentence)
    ? 'sentence without link'
    : 'nothing';
}

/** Whether what stood before and after a snippet is as it was: blocks of their own, and in order. */
export function sparesItsNeighbours(html: string): boolean {
  const all = elementsIn(parseFragment(html).childNodes);
  const at = [BEFORE, AFTER].map((text) =>
    all.findIndex((one) => one.tagName === 'p' && seen(one.childNodes) === text),
  );
  const isWithin = at.some((index) => all[index]?.parentNode?.nodeName !== '#document-fragment');
  return !isWithin && at[0] === 0 && at[1] === all.length - 1;
}

/** The element with the attributes of `shown`, or its placeholder. */
function isFigure({ tagName, attrs }: Element, shown: Shown): boolean {
  const settings = Object.entries(shown.settings ?? {});
  const [name, attributes] = attrs.some((one) => one.name === 'data-asgm')
    ? [
        'div',
        [['data-asgm', pathOf(shown)], ...settings.map(([key, v]) => [`data-asgm-${key}`, v])],
      ]
    : [shown.element, Object.entries(attributesOf(shown))];
  return tagName === name && attributes.every(([key = '', value = '']) => has(attrs, key, value));
}

/** The loader, or a module that is one still: as a classic script it could import nothing. */
const isScript = (one: Element, host: string): boolean =>
  one.tagName === 'script' &&
  of(one, 'src').startsWith(host) &&
  (of(one, 'src').endsWith('/widgets.js') || of(one, 'type') === 'module');

const isPicture = ({ tagName, attrs }: Element, { picture }: Shown): boolean =>
  tagName === 'img' && picture !== undefined && has(attrs, 'alt', picture.alt);

/** `sandbox` without a word for scripts forbids them. */
const mayRun = (frame: Element): boolean =>
  !frame.attrs.some(({ name, value }) => name === 'sandbox' && !/\ballow-scripts\b/.test(value));

function standsAlone(link: Element): boolean {
  const block = link.parentNode as Element;
  const others = block.childNodes.filter((node) => node !== link && !isNothing(node));
  return BLOCKS.includes(block.nodeName) && others.length === 0;
}

const isNothing = (node: Node): boolean =>
  ['br', 'script', 'link'].includes(node.nodeName) || seen([node]) === '';

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));

/** The text that a reader sees, blanks folded. */
const seen = (nodes: readonly Node[]): string => folded(nodes.map(textOf).join(''));

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || UNSEEN.includes(node.nodeName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCKS.includes(node.nodeName) ? `\n${text}\n` : text;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const of = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';
const has = (attrs: Element['attrs'], name: string, value: string): boolean =>
  attrs.some((one) => one.name === name && one.value === value);
