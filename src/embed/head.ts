/** The head of a figure's page: what browsers, search engines and other sites read of it. */
import { dataset } from '../dataset/bundled/dataset.js';
import { languages } from '../dataset/languages.js';
import { reportFacts } from '../dataset/localised.js';
import { schemaOrg } from '../dataset/schema-org.js';
import type { Provenance } from '../figures/provenance.js';
import { attributesText, escapeHtml } from '../snippets/html.js';
import { oembedAddress } from './oembed.js';
import type { PageImage, PageOptions } from './page.js';
import { pageTags } from '../snippets/release.js';
import { embedAddress } from '../snippets/address.js';
import type { Titled } from './shown.js';
import { pageWords } from './words.js';

/** What the head is made from. */
export interface Head extends PageOptions {
  shown: Titled;
  /** The title with source and period. */
  title: string;
  provenance: Provenance;
  /** The way from the page to the root of the files. */
  root: string;
  style: string;
}

/** Everything within `<head>`, a line for each element. */
export function pageHead(head: Head): string {
  const { shown, files, title, root, style, provenance } = head;
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '<link rel="icon" href="data:,">',
    ...pageTags(root, shown, files),
    meta({ name: 'description', content: provenance.description }),
    ...addresses(head),
    ...openGraph(head),
    `<script type="application/ld+json">${inScript(structured(head))}</script>`,
  ].join('\n');
}

const meta = (attributes: Record<string, string>): string => `<meta${attributesText(attributes)}>`;
const link = (attributes: Record<string, string>): string => `<link${attributesText(attributes)}>`;

/** Where else it is: in each language, and where its site is known, its one address and oEmbed. */
function addresses({ shown, title, root, site }: Head): string[] {
  const inLanguage = languages.map((language) => ({
    language,
    href: embedAddress(site ?? root, { ...shown, language }),
  }));
  return [
    ...(site ? [link({ rel: 'canonical', href: embedAddress(site, shown) })] : []),
    ...inLanguage.map(({ language, href }) => link({ rel: 'alternate', hreflang: language, href })),
    link({ rel: 'alternate', hreflang: 'x-default', href: inLanguage[0]!.href }),
    ...(site
      ? [
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            href: oembedAddress(site, shown),
            title,
          }),
        ]
      : []),
  ];
}

function openGraph({ shown, title, provenance, site, image }: Head): string[] {
  const { language } = shown;
  const { site: name, locale, other } = pageWords[language];
  const properties: Record<string, string> = {
    'og:type': 'website',
    'og:site_name': name,
    'og:title': title,
    'og:description': provenance.description,
    'og:locale': locale,
    'og:locale:alternate': pageWords[other.language].locale,
    ...(site && { 'og:url': embedAddress(site, shown) }),
    ...(site && image && imageProperties(image)),
  };
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    ...(site && image ? [meta({ name: 'twitter:card', content: 'summary_large_image' })] : []),
  ];
}

const imageProperties = ({ url, width, height, alt }: PageImage): Record<string, string> => ({
  'og:image': url,
  'og:image:type': 'image/png',
  'og:image:width': `${width}`,
  'og:image:height': `${height}`,
  'og:image:alt': alt,
});

function structured({ shown, provenance, site, image }: Head): unknown {
  const { language, title } = shown;
  const { country, id } = dataset.report;
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  return schemaOrg({
    language,
    report: reportFacts(dataset, language),
    title,
    ...provenance,
    country: { code: country, name },
    ...(site && { url: embedAddress(site, shown), data: `${site}data/${id}.json` }),
    ...(site && image && { image: image.url }),
  });
}

/** JSON that cannot end the script it stands in, nor open a comment there. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
