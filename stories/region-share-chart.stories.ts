import type { Meta } from '@storybook/web-components-vite';
import type { Args } from './stage/figure.js';
import { staged, statesOf, type Story } from './stage/states.js';

const args: Args = { indicator: 'asgm-gold-by-region' };
const meta: Meta<Args> = {
  title: 'Elements/region-share-chart',
  component: 'region-share-chart',
  args,
};
export default meta;

const states = statesOf('region-share-chart', {
  args,
  empty: { ...args, src: 'datasets/empty.json' },
  emptySays:
    'region-share-chart: indicator="asgm-gold-by-region" (is not known|no se reconoce)\\.$',
  wrong: { ...args, type: 'pie' },
  wrongSays: 'region-share-chart: type="pie" (is not known|no se reconoce)\\. .*doughnut, bar',
});

/** The bars are the table; the ring repeats it, and says its first line in the middle. */
export const Ready: Story = staged({}, { main: true });

/** Columns in place of the ring. */
export const Columns: Story = staged({ type: 'bar' }, { main: true });

/** The table alone, which is all there is where there is no room or no script for a chart. */
export const Table: Story = staged({ view: 'table' }, { main: true });

/** A heading of the page author’s, in place of the figure’s. */
export const WithHeading: Story = staged({ label: 'Where gold came from' }, {});

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
