import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { viewsOf } from '../../src/figures/views.js';
import type { Args } from '../stage/figure.js';
import type { Globals } from '../stage/page.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Data, provenance and doubts',
  parameters: { staged: { outcome: 'page', main: true }, controls: { disable: true } },
};
export default meta;

const views = viewsOf(dataset);

const HEADINGS = {
  figures: {
    en: ['Figure', 'Source and period', 'Doubts'],
    es: ['Cifra', 'Fuente y periodo', 'Dudas'],
  },
  sources: {
    en: ['Source', 'In full', 'Known from'],
    es: ['Fuente', 'Nombre completo', 'Conocida por'],
  },
  questions: {
    en: ['What is not known', 'Why', 'Where an answer goes'],
    es: ['Lo que no se sabe', 'Por qué', 'Adónde va una respuesta'],
  },
} as const;

const table = (headings: readonly string[], rows: readonly (readonly unknown[])[]) =>
  html`<table class="told">
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell, at) =>
              at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Every number of the report as its sentence, with where it comes from and what is doubtful in it. */
export const EveryFigure: Story = {
  render: (_, { globals }) => {
    const { language } = globals as unknown as Globals;
    const rows = (['stat-counter', 'region-share-chart'] as const).flatMap((tag) => {
      const details = views.details(tag, language).figures;
      return views.view(tag, language).figures.map(({ id, origin }) => {
        const { sentence, notes } = details[id]!;
        const doubts =
          notes.length > 0 &&
          html`<ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`;
        return [html`${sentence}<br /><code>${id}</code>`, origin, doubts || nothing];
      });
    });
    return table(HEADINGS.figures[language], rows);
  },
};

/** Who says it: the report itself, or somebody whom it cites. */
export const Sources: Story = {
  render: (_, { globals }) => {
    const { language } = globals as unknown as Globals;
    const nameOf = new Map(dataset.sources.map(({ id, name }) => [id, name[language]]));
    return table(
      HEADINGS.sources[language],
      dataset.sources.map(({ name, fullName, citedBy }) => [
        name[language],
        fullName[language],
        citedBy ? nameOf.get(citedBy) : nothing,
      ]),
    );
  },
};

/** What only the owner of the report can answer. Until then figures say what is known, and no more. */
export const OpenQuestions: Story = {
  render: (_, { globals }) => {
    const { language } = globals as unknown as Globals;
    return table(
      HEADINGS.questions[language],
      dataset.questions.map(({ what, why, field }) => [
        what[language],
        why[language],
        html`<code>data/${field}</code>`,
      ]),
    );
  },
};
