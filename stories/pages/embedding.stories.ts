import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forms, type Form } from '../../src/snippets/snippet.js';
import type { ElementName } from '../../src/shared/names.js';
import type { Args } from '../stage/figure.js';
import type { Globals } from '../stage/page.js';
import { snippetFor } from '../stage/snippet.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Embedding',
  parameters: { staged: { outcome: 'page', main: true }, controls: { disable: true } },
};
export default meta;

const FIGURE: { element: ElementName; attributes: Record<string, string> } = {
  element: 'stat-counter',
  attributes: { indicator: 'fairmined-gold-sold' },
};

/** What each form is for, in few words. */
const WHERE: Readonly<Record<Form, string>> = {
  element: 'A site that takes HTML with scripts',
  link: 'A site that has the script in its template already',
  placeholder: 'An editor that strips elements which it does not know',
  iframe: 'A site that takes frames, but no scripts',
  url: 'WordPress, and other editors that embed by address',
  markdown: 'Markdown',
  image: 'A newsletter',
  npm: 'React, Vue, or anything with a bundler',
  esm: 'A page of your own without a bundler, one element alone',
};

/** One figure in every form that there is, made by the module that makes every snippet. */
export const EveryForm: Story = {
  parameters: { figures: [FIGURE] },
  render: (_, { globals }) => {
    const { language } = globals as unknown as Globals;
    return html`<dl class="forms" lang="en">
      ${forms.map(
        (form) =>
          html`<dt>${WHERE[form]} <span>(${form})</span></dt>
            <dd>
              <pre><code>${snippetFor([FIGURE], form, language)}</code></pre>
            </dd>`,
      )}
    </dl>`;
  },
};
