import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorEvent } from '../../src/shared/events.js';
import type { ElementName } from '../../src/shared/names.js';
import { until } from '../../test/harness/frame.js';
import { ready } from '../../test/harness/place.js';
import { figure, type Args } from '../stage/figure.js';
import type { Globals } from '../stage/page.js';
import { stack } from '../stage/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Events and linking',
  parameters: { staged: { main: true }, controls: { disable: true } },
};
export default meta;

interface Placed {
  element: ElementName;
  attributes: Record<string, string>;
}

/** A page with these figures, whose events are listed as they come. */
function linked(figures: readonly Placed[]): Pick<Story, 'parameters' | 'render'> {
  return {
    parameters: { figures },
    render: (_, { globals }) => {
      const { language } = globals as unknown as Globals;
      return html`<div @indicator-ready=${log} @indicator-select=${log} @indicator-error=${log}>
        ${stack(figures.map(({ element, attributes }) => figure(element, attributes, language)))}
        <div class="log" lang="en">
          <h2>Events, the last one first</h2>
          <ol></ol>
        </div>
      </div>`;
    },
  };
}

function log(event: IndicatorEvent): void {
  const { type, kind, id, element, currentTarget } = event;
  const entry = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = `${type}  kind: ${kind}  id: ${id ?? 'null'}  element: <${element.localName}>`;
  entry.append(code);
  (currentTarget as HTMLElement).querySelector('.log ol')?.prepend(entry);
}

const logged = (canvas: HTMLElement, words: string): Promise<unknown> =>
  until(
    () =>
      [...canvas.querySelectorAll('.log li')].some(({ textContent }) =>
        textContent.includes(words),
      ),
    `“${words}” in the log`,
  );

/** Choose an organisation on the map: the timeline beneath shows what was done with it. */
export const MapAndTimeline: Story = {
  ...linked([
    { element: 'certified-orgs-map', attributes: { show: 'certified', for: 'what-was-done' } },
    { element: 'timeline-view', attributes: { id: 'what-was-done', topic: 'certification' } },
  ]),
  play: async ({ canvasElement }) => {
    const map = await ready(canvasElement.querySelector('certified-orgs-map'));
    const timeline = await ready(canvasElement.querySelector('timeline-view'));
    map.shadowRoot?.getElementById('oro-puno')?.click();
    await logged(canvasElement, 'indicator-select  kind: organisation  id: oro-puno');
    await until(() => timeline.organisation === 'oro-puno', 'the timeline to follow');
  },
};

/** Choose a region in the chart: the map looks at it; and the other way round. */
export const ChartAndMap: Story = {
  ...linked([
    {
      element: 'region-share-chart',
      attributes: { indicator: 'asgm-gold-by-region', id: 'shares', for: 'organisations' },
    },
    { element: 'certified-orgs-map', attributes: { id: 'organisations', for: 'shares' } },
  ]),
  play: async ({ canvasElement }) => {
    const chart = await ready(canvasElement.querySelector('region-share-chart'));
    const map = await ready(canvasElement.querySelector('certified-orgs-map'));
    chart.shadowRoot?.querySelectorAll<HTMLElement>('tr button')[1]?.click();
    await until(() => map.region === 'PE-PUN', 'the map to look at Puno');
  },
};

/** Open the source line of a counter: the page is told which figure a reader asks about. */
export const Counters: Story = linked([
  { element: 'stat-counter', attributes: { indicator: 'certified-orgs' } },
  { element: 'stat-counter', attributes: { indicator: 'mercury-free-orgs' } },
]);

/** What cannot be shown is told to the page as well. */
export const AnError: Story = {
  ...linked([{ element: 'stat-counter', attributes: { indicator: 'certified-org' } }]),
};
AnError.parameters = {
  ...AnError.parameters,
  staged: {
    outcome: 'error',
    says: ['stat-counter: indicator="certified-org" (is not known|no se reconoce)'],
  },
};
