/** HTML as the parser of a browser reads it, for tests in Node. */
import { parse, parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** One element, with all the text that is within it. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** When `true`, it stands within a template: in a shadow root. */
  shadowed: boolean;
}

export interface Tree {
  /** All elements in the order of the document, those in templates too. */
  tags: Tag[];
  comments: string[];
  /** What the parser had to mend, by the names of the HTML standard. */
  errors: string[];
}

/** Reads a whole page, or what stands within a body. */
export function read(html: string): Tree {
  const tree: Tree = { tags: [], comments: [], errors: [] };
  const onParseError = ({ code }: ParserError) => tree.errors.push(code);
  const isPage = /^<!doctype/i.test(html);
  collect(isPage ? parse(html, { onParseError }) : parseFragment(html, { onParseError }), tree);
  return tree;
}

/** The elements of `html` that have `attribute`, with that value where one is given. */
export const having = ({ tags }: Tree, attribute: string, value?: string): Tag[] =>
  tags.filter(
    ({ attributes: { [attribute]: own } }) =>
      own !== undefined && (value === undefined || own === value),
  );

/** The texts of what bears the name `part`, white space folded. */
export const partTexts = (tree: Tree, part: string): string[] =>
  having(tree, 'part', part).map(({ text }) => folded(text));

export const folded = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

function collect(node: Node, tree: Tree, shadowed = false): void {
  if ('data' in node) tree.comments.push(node.data);
  if ('attrs' in node) {
    tree.tags.push({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
      shadowed,
    });
  }
  const within = shadowed || 'content' in node;
  for (const child of childrenOf(node)) collect(child, tree, within);
}

function childrenOf(node: Node): Node[] {
  const own = 'childNodes' in node ? node.childNodes : [];
  return 'content' in node ? [node.content, ...own] : own;
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
