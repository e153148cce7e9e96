import type { Meta } from '@storybook/web-components-vite';
import type { Args } from './stage/figure.js';
import { staged, statesOf, type Story } from './stage/states.js';

const args: Args = { name: 'goals' };
const meta: Meta<Args> = { title: 'Elements/report-section', component: 'report-section', args };
export default meta;

const states = statesOf('report-section', {
  args: { name: 'participants' },
  empty: { name: 'goals', src: 'datasets/empty.json' },
  wrong: { name: 'goal' },
  wrongSays: 'report-section: name="goal" (is not known|no se reconoce)\\. .*goals',
});

/** What the work was for, in the report’s words. */
export const Goals: Story = staged({}, { main: true });

/** Gold, mercury and livelihoods: where the numbers of others stand, with their sources. */
export const Context: Story = staged({ name: 'context' }, { main: true });

/** Who took part. */
export const Participants: Story = staged({ name: 'participants' }, { main: true });

/** What was achieved, by theme. */
export const Achievements: Story = staged({ name: 'achievements' }, { main: true });

/** What the premium was spent on. */
export const Premium: Story = staged({ name: 'premium' }, { main: true });

/** Every organisation, with its mark. */
export const Organisations: Story = staged({ name: 'organisations' }, { main: true });

/** Titles that are headings of the page, from level 2. */
export const WithHeadings: Story = staged({ 'heading-level': '2' }, {});

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
