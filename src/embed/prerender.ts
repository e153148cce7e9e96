/**
 * Elements as HTML, made in Node: declarative shadow DOM that shows the whole figure before any
 * script, or without. In the browser the element puts itself in its place in one step.
 */
import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, ReactiveElement } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { dataset } from '../dataset/bundled/dataset.js';
import { languages, type Language } from '../dataset/languages.js';
import { asked as askedOfMap } from '../elements/certified-orgs-map/asked.js';
import { CertifiedOrgsMap } from '../elements/certified-orgs-map/certified-orgs-map.js';
import { asked as askedOfReport } from '../elements/impact-report/asked.js';
import { ImpactReport } from '../elements/impact-report/impact-report.js';
import { asked as askedOfChart } from '../elements/region-share-chart/asked.js';
import { RegionShareChart } from '../elements/region-share-chart/region-share-chart.js';
import { asked as askedOfSection } from '../elements/report-section/asked.js';
import { ReportSection } from '../elements/report-section/report-section.js';
import { asked as askedOfCounter } from '../elements/stat-counter/asked.js';
import { StatCounter } from '../elements/stat-counter/stat-counter.js';
import { asked as askedOfTimeline } from '../elements/timeline-view/asked.js';
import { TimelineView } from '../elements/timeline-view/timeline-view.js';
import { viewsOf, type Views } from '../figures/views.js';
import type { Asked } from '../shared/asked.js';
import { supported } from '../shared/language.js';
import { behindStyles } from '../shared/behind.styles.js';
import { names, type ElementName } from '../shared/names.js';
import { attributesText, escapeHtml } from '../snippets/html.js';

export interface RenderOptions {
  /** Attributes of the element, as in HTML; `true` for one without a value. */
  attributes?: Record<string, string | true>;
  /** Language of the page it will stand on; the element's own `lang` comes first. English. */
  language?: Language;
  /** The views of another dataset (`viewsOf(dataset)`); the bundled one. */
  views?: Views;
  /** HTML of the readable fallback, the element's own content; it is not escaped. */
  fallback?: string;
  /**
   * How the styles travel: within the element, under a `nonce` of the page's CSP, or as a file at
   * `href`, which an element with others in it asks for each tag. What is within may also be
   * allowed by `styleHash`.
   */
  styles?: Styles;
}

type Styles = { nonce?: string } | { href: string | ((tag: ElementName) => string) };

/** Each element: its class, and how what is behind its source line is had. */
const elements = {
  'stat-counter': row(StatCounter, askedOfCounter),
  'region-share-chart': row(RegionShareChart, askedOfChart),
  'timeline-view': row(TimelineView, askedOfTimeline),
  'certified-orgs-map': row(CertifiedOrgsMap, askedOfMap),
  'report-section': row(ReportSection, askedOfSection),
  'impact-report': row(ImpactReport, askedOfReport),
} as const satisfies Record<ElementName, unknown>;

/** What a server asks of a class. */
type Type = Pick<typeof ReactiveElement, 'elementStyles' | 'observedAttributes'>;

function row<E extends HTMLElement>(
  type: Type & (new () => E),
  asked: (host: E) => Asked,
): { type: Type; make: () => Renderable } {
  return {
    type,
    make: () => {
      const element = new type();
      return Object.assign(element, { asked: asked(element) }) as unknown as Renderable;
    },
  };
}

const bundled = viewsOf(dataset);

/** Elements of ours within others: tags without content. */
const NESTED = new RegExp(`<(${names.join('|')})((?:\\s[a-z-]+="[^"]*")*)\\s*></\\1>`, 'g');

/** The attributes of a tag as Lit writes them. */
const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/\s([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&#(\d+);|&(quot|amp|lt|gt);/g, (_, code: string, name: string) =>
        code ? String.fromCharCode(Number(code)) : ENTITIES[name]!,
      ),
    ]),
  );
const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** The language that an element's own `lang` asks for; without one, the page's. */
const languageOf = (lang: string | true | undefined, page: Language): Language =>
  typeof lang === 'string' && lang ? (supported(lang) ?? languages[0]) : page;

/**
 * `tag` as HTML with a declarative shadow root. Throws an `Error` where the figure cannot be shown,
 * naming the element and the attribute: a page is better not built than built wrong.
 */
export function renderElement(tag: ElementName, options: RenderOptions = {}): string {
  const { attributes = {}, language = 'en', fallback = '', styles = {} } = options;
  const unfit = Object.keys(attributes).find((name) => !/^[a-z][\w-]*$/i.test(name));
  if (unfit !== undefined) throw new Error(`${tag}: ${JSON.stringify(unfit)} is no attribute`);
  // The embed pages of the bundled dataset are where the fallback's own page is.
  const pages = options.views ? undefined : /href="([^"]*)embed\//.exec(fallback)?.[1];
  const own = languageOf(attributes['lang'], language);
  const shadow = renderShadow(
    tag,
    { ...attributes, lang: own },
    options.views ?? bundled,
    pages,
  ).replace(NESTED, (_, nested: ElementName, text: string) =>
    renderElement(nested, {
      ...options,
      fallback: '',
      language: own,
      attributes: attributesIn(text),
    }),
  );
  return (
    `<${tag}${attributesText(attributes)}><template shadowrootmode="open">` +
    `${styleMarkup(tag, styles)}${shadow}${END}</template>${fallback}</${tag}>`
  );
}

/** Tells that all of a figure has come; of no height, and gone when the figure is live. */
const END = '<i hidden></i>';

/**
 * A figure is not seen before all of it has come: what comes would move what is there. Where the
 * rest is late, what there is of it is seen after a while.
 */
const COMING =
  '.figure:last-child { visibility: hidden; animation: come 0s 3s forwards; } ' +
  '@keyframes come { to { visibility: inherit; } }';

/** The styles of `tag`, to be served as a file that `styles: { href }` names. */
export function stylesOf(tag: ElementName): string {
  const sheets = [...(elements[tag].type.elementStyles as CSSResult[]), behindStyles];
  return [...sheets.map(({ cssText }) => cssText), COMING]
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');
}

/** The CSP source that allows the styles within `tag`: `'sha256-…'`, for `style-src`. */
export const styleHash = (tag: ElementName): string =>
  `'sha256-${createHash('sha256').update(stylesOf(tag)).digest('base64')}'`;

function styleMarkup(tag: ElementName, styles: Styles): string {
  if ('href' in styles) {
    const href = typeof styles.href === 'string' ? styles.href : styles.href(tag);
    return `<link rel="stylesheet" href="${escapeHtml(href)}">`;
  }
  const nonce = styles.nonce ? ` nonce="${escapeHtml(styles.nonce)}"` : '';
  return `<style${nonce}>${stylesOf(tag)}</style>`;
}

/** What of an element a server reaches: Lit calls these in a browser. */
interface Renderable extends HTMLElement {
  data: Views;
  attributeChangedCallback(name: string, old: null, value: string): void;
  willUpdate(): void;
  render(): TemplateResult;
  asked: Asked;
  /** Where the embed pages of its parts are. */
  pages: string | undefined;
  state: { status: string; fault?: unknown };
}

function renderShadow(
  tag: ElementName,
  attributes: Record<string, string | true>,
  views: Views,
  pages: string | undefined,
): string {
  const { type, make } = elements[tag];
  const element = make();
  // To ask which attributes are observed is what readies a class that is not registered.
  const observed = type.observedAttributes;
  element.data = views;
  element.pages = pages;
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    if (observed.includes(name)) element.attributeChangedCallback(name, null, text);
  }
  element.willUpdate();
  if (element.state.status !== 'ready') {
    throw new Error(`${tag}: cannot be rendered: ${JSON.stringify(element.state.fault)}`);
  }
  // The element renders anew in the browser: it needs none of the marks that hydration would.
  return collectResultSync(render(element.render())).replace(
    /<!--\/?lit-[^>]*-->|<\?>|(?<=\s)\s+/g,
    '',
  );
}
