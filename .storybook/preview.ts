/** How stories are shown: the page around them, what the toolbar chooses, what the panels tell. */
import type { Preview } from '@storybook/web-components-vite';
import { emitTransformCode, useEffect } from 'storybook/preview-api';
import type { StoryContext } from 'storybook/internal/types';
import '../src/define/all.js';
import { languages } from '../src/dataset/languages.js';
import { forms, type Form } from '../src/snippets/snippet.js';
import { answer } from '../stories/stage/answers.js';
import { argTypesOf, summaryOf } from '../stories/stage/controls.js';
import { attributesOf, figure } from '../stories/stage/figure.js';
import { isElementName } from '../stories/stage/manifest.js';
import { onPage, type Globals, type Staged } from '../stories/stage/page.js';
import { pages } from '../stories/stage/pages.js';
import { snippetFor } from '../stories/stage/snippet.js';
import { reached } from '../stories/stage/state.js';
import type { Placed } from '../src/snippets/address.js';
import './docs.css';
import { ElementPage, ThemedContainer } from './docs.js';
import { a11y } from './undecided.js';

answer();

/** The line to paste for the figures of a story, in the form that the toolbar chooses. */
function snippetOf(_code: string, context: StoryContext): string {
  const { args, globals, parameters } = context;
  const component = context.component as unknown;
  const { language, form } = globals as unknown as Globals & { form: Form };
  const figures = parameters['figures'] as readonly Placed[] | undefined;
  if (figures) return snippetFor(figures, form, language);
  if (!isElementName(component)) return '';
  const attributes = attributesOf(args);
  return snippetFor([{ element: component, attributes }], form, language);
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y,
    controls: { expanded: true, sort: 'none' },
    docs: {
      codePanel: true,
      container: ThemedContainer,
      page: ElementPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: summaryOf,
      source: { type: 'code', language: 'html', transform: snippetOf },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Embedding',
          'Theming',
          'Data, provenance and doubts',
          'Events and linking',
          'Accessibility',
          'Elements',
          [
            'stat-counter',
            'region-share-chart',
            'timeline-view',
            'certified-orgs-map',
            'report-section',
            'impact-report',
          ],
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        [240, 320, 360, 768, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
  initialGlobals: { language: 'en', page: 'light', form: 'element' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: languages.map((value) => ({ value, title: LANGUAGES[value] ?? value })),
        dynamicTitle: true,
      },
    },
    page: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'circlehollow',
        items: Object.entries(pages).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    form: {
      description: 'Form of the snippet, in the panel “Code” and in the docs',
      toolbar: {
        icon: 'markup',
        items: forms.map((value) => ({ value, title: `Snippet: ${value}` })),
        dynamicTitle: true,
      },
    },
  },
  render: (args, { component, globals }) => {
    if (!isElementName(component)) throw new Error('A story needs an element, or its own render.');
    return figure(component, args, (globals as unknown as Globals).language);
  },
  decorators: [
    (story, context) => {
      useEffect(() => void emitTransformCode(context.id, context));
      return story();
    },
    onPage,
  ],
  // What looks at a story afterwards, as the panel of accessibility does, finds it as it will be.
  afterEach: async ({ canvasElement, parameters }) => {
    const { outcome = 'ready' } = (parameters['staged'] ?? {}) as Staged;
    await reached(canvasElement, outcome);
  },
};
export default preview;
