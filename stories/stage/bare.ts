/** A page in which no script runs: a frame whose sandbox allows none. */
import { html, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/shared/names.js';
import { attributesText, escapeHtml } from '../../src/snippets/html.js';
import { fallbackLink } from '../../src/snippets/snippet.js';
import { HOST } from '../../src/gallery/host.js';
import { attributesOf, type Args } from './figure.js';
import type { Globals } from './page.js';
import { isDark } from './pages.js';
import { shownIn } from './snippet.js';

export function bare(tag: ElementName, args: Args, { language, page }: Globals): TemplateResult {
  const attributes = attributesOf(args);
  const shown = shownIn(tag, attributes, language);
  const title = `${tag}, without script`;
  const [background, colour] = isDark(page) ? ['#1b1f24', '#eef0f2'] : ['#fff', '#1d2126'];
  const text = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<title>${escapeHtml(title)}</title><base target="_blank">
<style>body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:${background};color:${colour}}a{color:inherit}</style>
</head><body><main><${tag}${attributesText(attributes)}>${fallbackLink(HOST, shown)}</${tag}></main></body></html>`;
  // The page around may read it, so that it can be as high as what is in it; it can do nothing.
  return html`<iframe
    class="bare"
    title=${title}
    sandbox="allow-same-origin allow-popups"
    srcdoc=${text}
    @load=${fit}
  ></iframe>`;
}

function fit({ target }: Event): void {
  const frame = target as HTMLIFrameElement;
  frame.style.blockSize = `${frame.contentDocument?.documentElement.scrollHeight ?? 0}px`;
}
