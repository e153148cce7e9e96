import type { Meta } from '@storybook/web-components-vite';
import type { Args } from './stage/figure.js';
import { staged, statesOf, type Story } from './stage/states.js';

const meta: Meta<Args> = { title: 'Elements/timeline-view', component: 'timeline-view' };
export default meta;

const states = statesOf('timeline-view', {
  args: { topic: 'certification' },
  empty: { topic: 'covid-19', to: '2018' },
  wrong: { topic: 'gold' },
  wrongSays: 'timeline-view: topic="gold" (is not known|no se reconoce)\\. .*certification',
});

/** Every activity of the report; years stay in view while their activities pass. */
export const Ready: Story = staged({}, { main: true });

/** Periods side by side, where there is room: a row to be moved by key, button, touch or wheel. */
export const Columns: Story = staged({ layout: 'horizontal' }, { main: true });

/** One topic; a reader may choose another. */
export const Topic: Story = staged({ topic: 'certification' }, { main: true });

/** What the report tells of one organisation. */
export const Organisation: Story = staged({ organisation: 'oro-puno' }, {});

/** A few years. */
export const Years: Story = staged({ from: '2018', to: '2019' }, {});

/** One activity by itself. */
export const Activity: Story = staged({ activity: '2016-cecomip-certified' }, { main: true });

/** A dataset without a single activity. */
export const NoActivities: Story = staged({ src: 'datasets/empty.json' }, {});

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
