import type { Meta } from '@storybook/web-components-vite';
import type { Args } from './stage/figure.js';
import { staged, statesOf, type Story } from './stage/states.js';

const args: Args = { sections: ['goals', 'map'] };
const meta: Meta<Args> = { title: 'Elements/impact-report', component: 'impact-report', args };
export default meta;

const states = statesOf('impact-report', {
  args: { sections: ['goals', 'participants'] },
  empty: { src: 'datasets/empty.json' },
  wrong: { sections: ['goals', 'mercury'] },
  wrongSays: 'impact-report: sections="mercury" (is not known|no se reconoce)\\. .*goals',
});

/** Two chapters, in the order in which they are named. */
export const Chapters: Story = staged({}, { main: true });

/** The whole report. What is further down is fetched as a reader comes to it. */
export const Whole: Story = {
  ...staged({ sections: undefined }, { main: true }),
  tags: ['!autodocs'],
};

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
