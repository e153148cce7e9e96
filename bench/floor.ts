/**
 * The least that says the same: a figure's own page as plain HTML and SVG, without a script, without
 * controls, and with a dozen rules of style. What the other contestants' pages say is made of it too.
 */
import {
  defaultTreeAdapter as tree,
  parse,
  serializeOuter,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface FloorOptions {
  /** When `true`, with what is behind the source line, which a figure's own page holds too. */
  behind: boolean;
  /** HTML in place of what has this part or class. */
  replace?: Readonly<Record<string, string>>;
}

/** What needs a script, or is a copy for the eye of what stands beside it. */
const DROPPED = new Set(['button', 'select', 'style', 'script', 'i']);
const DROPPED_CLASSES = new Set(['chooser', 'regions', 'now', 'more', 'sea', 'track', 'buttons']);
/** Attributes that say something without our styles and scripts. */
const KEPT = new Set([
  'href',
  'lang',
  'hreflang',
  'd',
  'viewbox',
  'x',
  'y',
  'dx',
  'dy',
  'r',
  'cx',
  'cy',
  'scope',
  'text-anchor',
  'transform',
]);
/** Classes that the few rules of style name. */
const STYLED =
  /^(number|unit|qualifier|text|title|label|measure|caption|origin|years|sentence|land|country|department|point|heard|p\d)$/;

/** The figure on the page `html`, as lean HTML. */
export function floorOf(html: string, options: FloorOptions): string {
  const main = found(parse(html), (element) => element.tagName === 'main');
  if (!main) throw new Error('The page has no <main>.');
  return childrenOf(main)
    .map((node) => lean(node, options))
    .join('')
    .replace(/\s+/g, ' ');
}

function lean(node: Node, options: FloorOptions): string {
  if (tree.isTextNode(node)) return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (!tree.isElementNode(node)) return '';
  const classes = (attribute(node, 'class') ?? '').split(' ');
  const named = [attribute(node, 'part') ?? '', ...classes];
  const replaced = named.map((name) => options.replace?.[name]).find((html) => html !== undefined);
  if (replaced !== undefined) return replaced;
  if (DROPPED.has(node.tagName) || named.some((name) => DROPPED_CLASSES.has(name))) return '';
  // What is folded away comes, with the others, once a reader asks.
  if (node.tagName === 'details' && !options.behind) {
    const [summary] = childrenOf(node).filter((child) => tree.isElementNode(child));
    return summary ? lean(summary, options) : '';
  }
  const within = innerOf(node)
    .map((child) => lean(child, options))
    .join('');
  // An element of ours is its shadow root alone: what is beside that is its fallback.
  const shell = node.tagName.includes('-') || node.tagName === 'template';
  const open = node.tagName === 'details' || node.tagName === 'summary';
  if (
    shell ||
    (open && !options.behind) ||
    (!within.trim() && !/^(path|circle|td)$/.test(node.tagName))
  )
    return within;
  const styled = classes.filter((name) => STYLED.test(name));
  const part = attribute(node, 'part') ?? '';
  if (!styled.length && STYLED.test(part)) styled.push(part);
  const kept = node.attrs.filter(({ name }) => KEPT.has(name.toLowerCase()));
  const bare = /^(div|span)$/.test(node.tagName) && !styled.length;
  if (bare) return node.tagName === 'div' ? within : ` ${within}`;
  const shallow = tree.createElement(node.tagName, node.namespaceURI, [
    ...(styled.length ? [{ name: 'class', value: styled.join(' ') }] : []),
    ...kept,
  ]);
  return serializeOuter(shallow).replace(/<\/[^>]*>$/, (end) => within + end);
}

/** Within an element of ours, its shadow root; elsewhere the children. */
function innerOf(node: Element): Node[] {
  const template = childrenOf(node).find(
    (child) => tree.isElementNode(child) && child.tagName === 'template',
  );
  if (template) return childrenOf((template as DefaultTreeAdapterTypes.Template).content);
  return childrenOf(node);
}

const childrenOf = (node: Parent): Node[] => tree.getChildNodes(node);
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

function found(node: Parent, fits: (element: Element) => boolean): Element | undefined {
  for (const child of childrenOf(node)) {
    if (!tree.isElementNode(child)) continue;
    const hit = fits(child) ? child : found(child, fits);
    if (hit) return hit;
  }
  return undefined;
}

/** A ring of `parts` as SVG: an arc for each, as long as its value in percent. */
export function ring(parts: readonly { value: number }[]): string {
  let before = 0;
  const arcs = parts.map(({ value }, index) => {
    const arc = `<circle class="p${index}" r="15.9" stroke-dasharray="${value - 1} ${101 - value}" stroke-dashoffset="${-before}"/>`;
    before += value;
    return arc;
  });
  return `<svg class="ring" viewBox="-20 -20 40 40" role="img" aria-label="Ring of the shares in the table">${arcs.join('')}</svg>`;
}

/** The dozen rules. */
export const floorStyle =
  'body{max-width:60rem;margin:0 auto;padding:2rem;font:1rem/1.5 system-ui,sans-serif;color:#1d2126;background:#fffefb}' +
  '.number{font-size:4rem;font-weight:700;line-height:1}.qualifier{color:#9a6b00}.text,.sentence{display:block}' +
  '.title,.label,.years,th{font-weight:700;text-align:left}.origin,.caption,.measure{color:#59616b;font-size:.9em}' +
  'svg{width:474px;height:591px}canvas{max-width:20rem}.ring{width:16rem;height:16rem;fill:none;stroke-width:5}.p0{stroke:#9a6b00}.p1{stroke:#1b6673}.p2{stroke:#737b86}' +
  '.land{fill:#eeece4}.country{fill:#fff;stroke:#dfdacd}.department{fill:#f0dfb4;stroke:#9a6b00}' +
  '.point{overflow:visible}.point circle{fill:#9a6b00}.point text{font:12px system-ui}';
