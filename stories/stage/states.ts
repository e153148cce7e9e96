/** The states that every element has, as stories of one of its figures. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementName } from '../../src/shared/names.js';
import { openMenu, openSource, ready } from '../../test/harness/place.js';
import type { Args } from './figure.js';
import { media } from './media.js';
import type { Globals, Staged } from './page.js';
import { bare } from './bare.js';

export type Story = StoryObj<Args>;

/** A story with what it says of its page. */
export const staged = (args: Args, page: Staged, rest: Omit<Story, 'args'> = {}): Story => ({
  ...rest,
  args,
  parameters: { ...rest.parameters, staged: page },
});

/** What an element needs for its states. */
interface Of {
  /** Attributes with which it shows something. */
  args: Args;
  /** Attributes of a dataset that has nothing for it; with what is said then in the console. */
  empty: Args;
  emptySays?: string;
  /** Attributes of which one is wrong, and what is said then in the console. */
  wrong: Args;
  wrongSays: string;
}

const ARABIC = 'هذه الصفحة تُقرأ من اليمين إلى اليسار.';
const LONG_LABEL =
  'A heading that its page’s author has written at such a length that it takes several lines in any column, and anextraordinarilylongwordwithoutaplacetobreak within it';

/** The one figure of a state, once it is there. */
const figureIn = (canvas: HTMLElement, tag: string) => ready(canvas.querySelector(tag));

/** The stories of every state of `tag`. They are left out of its page of docs, which would be long. */
export function statesOf(tag: ElementName, { args, empty, emptySays, wrong, wrongSays }: Of) {
  const state = (
    description: string,
    page: Staged,
    changes: Args = {},
    rest: Omit<Story, 'args'> = {},
  ): Story =>
    staged({ ...args, ...changes }, page, {
      ...rest,
      tags: ['!autodocs'],
      parameters: { docs: { description: { story: description } } },
    });
  return {
    sourceOpen: state(
      'A reader has opened the source line: notes, doubts and the report’s own words.',
      { main: true },
      {},
      {
        play: async ({ canvasElement }) => {
          await openSource(await figureIn(canvasElement, tag));
        },
      },
    ),
    menuOpen: state(
      'The menu: the data behind the figure, an image, the line to paste, a citation.',
      { main: true },
      {},
      {
        play: async ({ canvasElement }) => {
          await openMenu(await figureIn(canvasElement, tag));
        },
      },
    ),
    loading: state(
      'The dataset that `src` names has not come. Until it does, the fallback is there to be read.',
      { outcome: 'loading' },
      { src: 'datasets/never-comes.json' },
    ),
    empty: staged(empty, emptySays ? { outcome: 'error', says: [emptySays] } : {}, {
      tags: ['!autodocs'],
      parameters: { docs: { description: { story: 'There is nothing to show, which is said.' } } },
    }),
    unknownValue: staged(
      wrong,
      { outcome: 'error', says: [wrongSays], main: true },
      {
        tags: ['!autodocs'],
        parameters: {
          docs: {
            description: {
              story:
                'An attribute has a value that it does not take. The fallback stays, and what is wrong is said beneath it, in the console and by `indicator-error`.',
            },
          },
        },
      },
    ),
    datasetMissing: state(
      'The address that `src` names answers 404.',
      { outcome: 'error', says: [`${tag}: .*datasets/missing\\.json.*404`] },
      { src: 'datasets/missing.json' },
    ),
    withoutScript: state(
      'What is left where no script runs: a sentence that links to the figure’s own page, which shows all of it. This frame runs no script.',
      { outcome: 'fallback' },
      {},
      { render: (given, { globals }) => bare(tag, given, globals as unknown as Globals) },
    ),
    longText: state(
      'A heading of many words, and a dataset whose every text is three times as long.',
      {},
      { src: 'datasets/wordy.json', label: LONG_LABEL },
    ),
    rightToLeft: state('A page that is read from right to left; the figure is not.', {
      host: { lang: 'ar', dir: 'rtl', text: ARABIC },
    }),
    narrow: state('A column of 240 px.', { column: '240px' }),
    dark: state(
      'A dark page that says so by `color-scheme`.',
      {},
      {},
      { globals: { page: 'dark' } },
    ),
    darkUndeclared: state(
      'A dark page that declares no scheme: the colour of its text says it.',
      {},
      {},
      { globals: { page: 'undeclared' } },
    ),
    forcedColours: state('The reader’s own few colours.', { medium: media.forcedColours }),
    reducedMotion: state('Nothing counts up, grows or glides.', { medium: media.reducedMotion }),
    print: state('On paper: no menu, nothing to press.', { medium: media.print }),
  };
}

/** Several figures beneath each other. */
export const stack = (figures: readonly unknown[], kind: 'row' | 'stack' = 'stack') =>
  html`<div class=${kind}>${figures}</div>`;
