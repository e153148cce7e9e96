/** The page that a figure is a guest of, in a language and in colours that the toolbar chooses. */
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import type { Language } from '../../src/dataset/languages.js';
import type { IndicatorEvent } from '../../src/shared/events.js';
import './page.css';
import type { Args } from './figure.js';
import type { Medium } from './media.js';
import type { PageName } from './pages.js';
import type { Outcome } from './state.js';

/** What a story says of its page. */
export interface Staged {
  /** What its figures come to; `ready` unless it says otherwise. */
  outcome?: Outcome;
  /** Console lines that belong to it, as patterns. */
  says?: readonly string[];
  /** When `true`, it is tested in every language. */
  main?: boolean;
  /** A width that the page gives to the figure. */
  column?: string;
  /** A page in a language that we do not speak. */
  host?: { lang: string; dir: 'ltr' | 'rtl'; text: string };
  /** What a reader would have to set. */
  medium?: Medium;
}

export interface Globals {
  language: Language;
  page: PageName;
}

/** Lists the event in the panel of actions. */
const tell = ({ type, kind, id, element }: IndicatorEvent): void => {
  action(type)({ kind, id, element: `<${element.localName}>` });
};

export const onPage: Decorator<Args> = (story, { globals, parameters, viewMode }) => {
  const { language, page } = globals as unknown as Globals;
  const { column, host, medium } = (parameters['staged'] ?? {}) as Staged;
  const { lang = language, dir = 'ltr', text = '' } = host ?? {};
  return html`<div
    class="host"
    lang=${lang}
    dir=${dir}
    data-page=${page}
    data-view=${viewMode}
    @indicator-ready=${tell}
    @indicator-error=${tell}
    @indicator-select=${tell}
  >
    ${text ? html`<p>${text}</p>` : nothing}
    <div lang=${language} style=${column ? `inline-size: ${column}` : nothing}>${story()}</div>
    ${medium ? howToSee(medium) : nothing}
  </div>`;
};

/** How to see what no page can set; the reader's settings decide whether it is seen now. */
const howToSee = ({ name, query, how }: Medium) =>
  html`<aside class="how" lang="en" dir="ltr">
    <p>
      <b>${name}</b> ${
        matchMedia(query).matches
          ? 'is on: this is how it looks.'
          : 'is off in this browser, and no page can turn it on.'
      }
    </p>
    <p>${how}</p>
  </aside>`;
