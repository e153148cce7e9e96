import type { Meta } from '@storybook/web-components-vite';
import type { Args } from './stage/figure.js';
import { staged, statesOf, type Story } from './stage/states.js';

const meta: Meta<Args> = { title: 'Elements/certified-orgs-map', component: 'certified-orgs-map' };
export default meta;

const states = statesOf('certified-orgs-map', {
  args: {},
  empty: { src: 'datasets/empty.json' },
  wrong: { show: 'mines' },
  wrongSays: 'certified-orgs-map: show="mines" (is not known|no se reconoce)\\. .*certified',
});

/** Map and list say the same; each mark has a shape as well as a colour. */
export const Ready: Story = staged({}, { main: true });

/** Those certified in the report’s year. */
export const Certified: Story = staged({ show: 'certified' }, { main: true });

/** Those that the report names as supported. */
export const Supported: Story = staged({ show: 'supported' }, {});

/** The women’s groups. */
export const Groups: Story = staged({ show: 'groups' }, {});

/** One department, near. */
export const Region: Story = staged({ region: 'PE-PUN' }, { main: true });

/** A department in which there is none of this kind; the list still has all. */
export const RegionWithout: Story = staged({ show: 'groups', region: 'PE-ARE' }, {});

/** One organisation, with what the report says of it. */
export const Selected: Story = staged({ selected: 'cecomip' }, { main: true });

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
