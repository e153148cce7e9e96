/**
 * What a page pastes, in every form. Whatever else an editor strips, a link survives: so in each
 * form the figure stands as a sentence that links to its page, on one line and in inline content.
 */
import { attributesOf, embedAddress, pathOf, type Shown } from './address.js';
import { attributesText, escapeHtml } from './html.js';
import { frameTag, loaderTags, moduleTags, type Release } from './release.js';
import { frameHeight, roomOf, type Room } from './room.js';

/** Where the files of a snippet are. */
export interface Site {
  /** What embed pages and pictures are below, ending in a slash; it bears no version. */
  host: string;
  /** What the loader is below, ending in a slash; `v1/` below the host, which is kept up to date. */
  files?: string;
  /** The exact build to use in place of that, which browsers verify (`dist/release.json`). */
  pin?: Release;
  /** When `false`, no room is reserved: for pages that refuse `style` attributes. */
  reserve?: boolean;
}

/** Where a host keeps the newest files that suit the snippets of today. */
export const FOLLOWED = 'v1/';

/** Settings with which a figure is as high as without them. */
const ALIKE_WITH: readonly string[] = ['lang', 'still'];

/** The readable fallback: a link to the figure's page, whose text is the figure, on one line. */
export const fallbackLink = (host: string, shown: Shown): string =>
  `<a href="${escapeHtml(embedAddress(host, shown))}">${escapeHtml(told(shown))}</a>`;

const onOneLine = (text: string): string => text.replace(/[\n\r\u2028\u2029]+/g, ' ');
const told = ({ sentence }: Shown): string => onOneLine(sentence);

/** Where the loader is, ending in a slash. */
const filesOf = ({ host, files = host + FOLLOWED, pin }: Site): string =>
  pin ? `${host}${pin.version}/` : files;

/** `tag` with the link within it. */
const holding = (tag: string, attributes: Record<string, string>, shown: Shown, site: Site) =>
  `<${tag}${attributesText(attributes)}>${fallbackLink(site.host, shown)}</${tag}>`;

/** The room that a snippet reserves: none where settings change the height. */
function reserved(shown: Shown, { reserve = true }: Site): Room | undefined {
  const alike = Object.keys(shown.settings ?? {}).every((name) => ALIKE_WITH.includes(name));
  return reserve && alike ? roomOf(pathOf(shown)) : undefined;
}

function elementOf(shown: Shown, site: Site): string {
  const room = reserved(shown, site);
  // Until it is upgraded it would be inline, without height. As a flex box, which it is anyway, it
  // lets its source line sink to the end of the room; of a long figure less may be shown later.
  const box = room?.partial ? 'block' : 'flex';
  const attributes = {
    ...attributesOf(shown),
    ...(room && { style: `display:${box};min-height:${room.height}` }),
  };
  return holding(shown.element, attributes, shown, site);
}

const makers = {
  /** The element, and the one script. */
  element: (shown, site) => elementOf(shown, site) + loaderTags(filesOf(site), shown, site.pin),

  /** A link alone: the loader, where a page has it already, shows the figure in its place. */
  link: (shown, { host }) => fallbackLink(host, shown),

  /** A `<div>` in place of the element, for editors that refuse elements which they do not know. */
  placeholder: (shown, site) => {
    const settings = Object.entries(shown.settings ?? {});
    const room = reserved(shown, site);
    const attributes = {
      'data-asgm': pathOf(shown),
      ...Object.fromEntries(settings.map(([name, value]) => [`data-asgm-${name}`, value])),
      ...(room && { style: `min-height:${room.height}` }),
    };
    return holding('div', attributes, shown, site) + loaderTags(filesOf(site), shown, site.pin);
  },

  /** The figure's page in a frame, as high as it needs to be, and the link after it. */
  iframe: (shown, { host }) => {
    const attributes = {
      src: embedAddress(host, shown),
      title: told(shown),
      width: '100%',
      height: String(frameHeight(pathOf(shown))),
      loading: 'lazy',
      // A style that says so is refused by more editors, and by a strict policy.
      frameborder: '0',
      // Without it nothing can be copied from within a frame.
      allow: 'clipboard-write',
    };
    return `<iframe${attributesText(attributes)}></iframe><p>${fallbackLink(host, shown)}</p>`;
  },

  /** The bare address, on a line of its own, for editors that ask it for its oEmbed. */
  url: (shown, { host }) => embedAddress(host, shown),

  /** The link in Markdown, for sites that let no HTML through. */
  markdown: (shown, { host }) =>
    `[${told(shown).replace(/[\\`*_~[\]<>&]/g, '\\$&')}](${embedAddress(host, shown)})`,

  /** The picture as a link, for newsletters: no script, no frame, and words where it is blocked. */
  image: (shown, { host }) => {
    const { path, alt } = shown.picture ?? refuse(shown);
    const image = attributesText({
      src: host + path,
      alt: onOneLine(alt),
      width: '600',
      border: '0',
    });
    return `<a href="${escapeHtml(embedAddress(host, shown))}"><img${image}></a>`;
  },

  /** For a bundler: the command, the import, the element. Three lines. */
  npm: (shown, { host, pin }) =>
    [
      `npm install ${pin ? `--save-exact asgm-indicators@${pin.version}` : 'asgm-indicators'}`,
      `import 'asgm-indicators/define/${shown.element}';`,
      elementOf(shown, { host, reserve: false }),
    ].join('\n'),

  /** The element, and its module from the host, without a bundler and without the loader. */
  esm: (shown, site) => elementOf(shown, site) + moduleTags(filesOf(site), shown, site.pin),
} satisfies Record<string, (shown: Shown, site: Site) => string>;

export type Form = keyof typeof makers;

/** Every form, the one that does most first. */
export const forms = Object.keys(makers) as readonly Form[];

/** The forms that there are of `shown`: without a picture, no image. */
export const formsOf = ({ picture }: Shown): readonly Form[] =>
  forms.filter((form) => form !== 'image' || picture);

/** The line that a page pastes to show `shown` in this form. Throws where there is no such form. */
export const snippetOf = (form: Form, shown: Shown, site: Site): string =>
  makers[form](shown, site);

/** For a page with frames, once: it gives each of them the height of what it shows. */
export const frameScript = (site: Site): string => frameTag(filesOf(site), site.pin);

function refuse({ element, id }: Shown): never {
  throw new Error(`${element}: there is no picture of ${JSON.stringify(id)}`);
}
