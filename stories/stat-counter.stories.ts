import type { Meta } from '@storybook/web-components-vite';
import { viewsOf } from '../src/figures/views.js';
import { dataset } from '../src/dataset/bundled/dataset.js';
import type { Placed } from '../src/snippets/address.js';
import { figure, type Args } from './stage/figure.js';
import type { Globals } from './stage/page.js';
import { stack, staged, statesOf, type Story } from './stage/states.js';

const meta: Meta<Args> = {
  title: 'Elements/stat-counter',
  component: 'stat-counter',
  args: { indicator: 'certified-orgs' },
};
export default meta;

const states = statesOf('stat-counter', {
  args: { indicator: 'certified-orgs' },
  empty: { indicator: 'certified-orgs', src: 'datasets/empty.json' },
  emptySays: 'stat-counter: indicator="certified-orgs" is not known\\.$',
  wrong: { indicator: 'certified-org' },
  wrongSays:
    'stat-counter: indicator="certified-org" (is not known|no se reconoce)\\. .*certified-orgs',
});

/** Several counters, as one page holds them. */
function several(figures: readonly Placed[], kind: 'row' | 'stack'): Story {
  return {
    ...staged({}, { main: true }),
    parameters: { figures, staged: { main: true }, controls: { disable: true } },
    render: (_, { globals }) => {
      const { language } = globals as unknown as Globals;
      return stack(
        figures.map(({ element, attributes }) => figure(element, attributes, language)),
        kind,
      );
    },
  };
}

const placed = (indicator: string, attributes: Record<string, string> = {}): Placed => ({
  element: 'stat-counter',
  attributes: { indicator, ...attributes },
});

export const Ready: Story = staged({}, { main: true });

/** The qualifier is part of the number, and never dropped. */
export const Qualified: Story = staged({ indicator: 'fairmined-premium' }, { main: true });

/** The report says “first” and “sixth”: a word stands in place of the number. */
export const Rank: Story = staged({ indicator: 'gold-rank-latin-america' }, { main: true });

/** A number that the report’s text has lost is not made up: the figure says what is known. */
export const WithoutNumber: Story = staged(
  { indicator: 'orgs-with-improvement-plan' },
  { main: true },
);

/** The income of the pallaqueras stands beside the sentence on vulnerability, and counts up never. */
export const WithItsContext: Story = staged({ indicator: 'pallaquera-income' }, { main: true });

/** A heading of the page author’s stands above; the figure’s own words stay. */
export const WithHeading: Story = staged({ label: 'Certified at the end of 2020' }, {});

/** `still`: the number does not count up when it is first seen. */
export const Still: Story = staged({ still: true }, {});

/** `actions` chooses what the menu offers; empty, there is no menu. */
export const WithoutMenu: Story = staged({ actions: [] }, {});

/** Another country’s dataset, by its address. */
export const OtherDataset: Story = staged({ src: 'datasets/elsewhere.json' }, {});

/** In a row, numbers stand on one line, and so do sources. */
export const Row: Story = several(
  ['fairmined-premium', 'certified-orgs', 'livelihoods', 'mercury-free-orgs'].map((id) =>
    placed(id),
  ),
  'row',
);

/** Every scalar indicator of the report. */
export const Every: Story = several(
  viewsOf(dataset)
    .view('stat-counter', 'en')
    .figures.map(({ id }) => placed(id, { still: 'true' })),
  'row',
);

export const SourceOpen: Story = states.sourceOpen;
export const MenuOpen: Story = states.menuOpen;
export const Loading: Story = states.loading;
export const Empty: Story = states.empty;
export const UnknownValue: Story = states.unknownValue;
export const DatasetMissing: Story = states.datasetMissing;
export const WithoutScript: Story = states.withoutScript;
export const LongText: Story = states.longText;
export const RightToLeft: Story = states.rightToLeft;
export const Narrow: Story = { ...states.narrow, name: '240 px' };
export const Dark: Story = states.dark;
export const DarkUndeclared: Story = states.darkUndeclared;
export const ForcedColours: Story = states.forcedColours;
export const ReducedMotion: Story = states.reducedMotion;
export const Print: Story = states.print;
