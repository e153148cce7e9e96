import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { attributesOf, figure, type Args } from '../stage/figure.js';
import { tokens, type Token } from '../stage/manifest.js';
import type { Globals } from '../stage/page.js';
import { stack } from '../stage/states.js';

type Story = StoryObj<Args>;

const all = tokens();
const colours = all.filter(({ light }) => light.startsWith('#'));

const meta: Meta<Args> = {
  title: 'Theming',
  parameters: { staged: { main: true } },
};
export default meta;

/** What a page would set, as a style. */
const set = (args: Args) => styleMap(attributesOf(args));

/** One of each kind of figure, as one page holds them. */
const figures = ({ language }: Globals) =>
  stack([
    stack(
      ['fairmined-gold-sold', 'certified-orgs'].map((indicator) =>
        figure('stat-counter', { indicator }, language),
      ),
      'row',
    ),
    figure('region-share-chart', { indicator: 'asgm-gold-by-region' }, language),
  ]);

const swatch = (colour: string | undefined) =>
  colour
    ? html`<td>
        <span class="swatch" style=${styleMap({ background: colour })}></span>
        <code>${colour}</code>
      </td>`
    : html`<td>the same</td>`;

const row = ({ name, light, dark, uses }: Token) =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    ${
      light.startsWith('#')
        ? [swatch(light), swatch(dark)]
        : html`<td colspan="2"><code>${light}</code></td>`
    }
    <td>
      <ul>
        ${uses.map(({ tag, use }) => html`<li><code>${tag}</code>: ${use}</li>`)}
      </ul>
    </td>
  </tr>`;

/** Every custom property that the manifest names, so that none can be forgotten here. */
export const EveryToken: Story = {
  parameters: { staged: { outcome: 'page' }, controls: { disable: true } },
  render: () =>
    html`<table class="told" lang="en">
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">On light</th>
          <th scope="col">On dark</th>
          <th scope="col">What it is for</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(row)}
      </tbody>
    </table>`,
};

/** Set on any ancestor. These are for a light page. */
export const Recoloured: Story = {
  globals: { page: 'light' },
  args: { '--asgm-gold': '#7a3b69', '--asgm-teal': '#3d6b35', '--asgm-slate': '#6b6f76' },
  argTypes: Object.fromEntries(
    colours.map(({ name, light, uses }) => [
      name,
      {
        control: 'color',
        description: uses.map(({ tag, use }) => `\`${tag}\`: ${use}`).join('; '),
        table: {
          category: 'Tokens',
          type: { summary: 'colour' },
          defaultValue: { summary: light },
        },
      },
    ]),
  ),
  parameters: { figures: figuresOf() },
  render: (args, { globals }) =>
    html`<div style=${set(args)}>${figures(globals as unknown as Globals)}</div>`,
};

/** Type and size are the page’s: nothing to set. */
export const TypeOfThePage: Story = {
  parameters: { figures: figuresOf() },
  render: (_, { globals }) =>
    html`<div style="font: 1.25rem/1.5 Georgia, serif">
      ${figures(globals as unknown as Globals)}
    </div>`,
};

/** Every public piece is a part, which the page’s own CSS can style by `::part()`. */
export const Parts: Story = {
  parameters: { figures: figuresOf() },
  render: (_, { globals }) =>
    html`<div class="parted">${figures(globals as unknown as Globals)}</div>`,
};

/** `theme` sets one figure apart from its page: on a panel of another colour. */
export const ThemeOfItsOwn: Story = {
  parameters: { figures: [counter({ theme: 'dark' }), counter({ theme: 'light' })] },
  render: (_, { globals }) => {
    const { language } = globals as unknown as Globals;
    return stack(
      ['dark', 'light'].map(
        (theme) =>
          html`<div class="panel" data-theme=${theme}>
            ${figure('stat-counter', { indicator: 'certified-orgs', theme }, language)}
          </div>`,
      ),
      'row',
    );
  },
};

function counter(attributes: Record<string, string>) {
  return { element: 'stat-counter', attributes: { indicator: 'certified-orgs', ...attributes } };
}

function figuresOf() {
  return [
    { element: 'stat-counter', attributes: { indicator: 'fairmined-gold-sold' } },
    counter({}),
    { element: 'region-share-chart', attributes: { indicator: 'asgm-gold-by-region' } },
  ];
}
