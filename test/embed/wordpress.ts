/**
 * A stand-in for what WordPress does with the oEmbed of a site it does not know: which tags and
 * attributes it keeps, and what it writes on them. The other half, in the browser, is
 * test/harness/wordpress.ts.
 */
import { attributesText } from '../../src/snippets/html.js';
import { read, type Tag } from './tree.js';

/** What is kept, by tag; all else is dropped, and text stays. */
const KEPT: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

/** What stands in the post in place of the address; `undefined` where WordPress refuses it. */
export function filtered(html: string, secret: string): string | undefined {
  const kept = read(html).tags.filter(({ name }) => name in KEPT);
  const frame = kept.find(({ name }) => name === 'iframe');
  if (!frame?.attributes['src']) return undefined;
  const quote = kept.find(({ name }) => name === 'blockquote');
  const link = kept.find(({ name }) => name === 'a');
  const own = { 'data-secret': secret };
  return [
    quote && link
      ? tag(quote, { ...own, class: 'wp-embedded-content' }, tag(link, {}, text(link)))
      : '',
    tag(frame, {
      ...own,
      src: `${frame.attributes['src']}#?secret=${secret}`,
      class: 'wp-embedded-content',
      sandbox: 'allow-scripts',
      security: 'restricted',
      // Seen once it has told its height; the quotation is hidden then.
      ...(quote && { style: 'position: absolute; visibility: hidden;' }),
    }),
  ].join('');
}

const text = ({ text: own }: Tag): string =>
  own.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function tag({ name, attributes }: Tag, own: Record<string, string>, content = ''): string {
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([attribute]) => KEPT[name]?.includes(attribute)),
  );
  return `<${name}${attributesText({ ...kept, ...own })}>${content}</${name}>`;
}
