/**
 * The picture, by Chart.js: loaded only where it is drawn. It holds values and colours alone; all
 * words stand beside it as HTML, so that a change of language leaves it as it is.
 */
import {
  ArcElement,
  BarController,
  BarElement,
  Chart,
  DoughnutController,
  Scale,
  type ChartConfiguration,
  type CoreScaleOptions,
} from 'chart.js';

export type ChartType = 'doughnut' | 'bar';

/** Colours as they are computed: a canvas knows neither `light-dark()` nor custom properties. */
export interface Colours {
  /** One for each part. */
  fills: readonly string[];
  /** One for each part while it is pointed at or selected. */
  lit: readonly string[];
  /** Drawn round each part, where colours alone may not tell them apart. */
  outline: string | undefined;
}

/** From one number to another, without the ticks that the scales of Chart.js are mostly about. */
class PlainScale extends Scale<{ from: number; to: number } & CoreScaleOptions> {
  static id = 'asgm-plain';

  override determineDataLimits(): void {
    this.min = this.options.from;
    this.max = this.options.to;
  }

  override getPixelForValue(value: number): number {
    return this.getPixelForDecimal((value - this.min) / (this.max - this.min));
  }
}

// A page that has Chart.js from us as a package shares it: nothing but what is registered here
// may be changed, its defaults least of all.
Chart.register(ArcElement, BarController, BarElement, DoughnutController, PlainScale);

/** One chart on a canvas, until it is destroyed. */
export class ShareChart {
  readonly #chart: Chart<ChartType, number[]>;

  constructor(
    canvas: HTMLCanvasElement,
    type: ChartType,
    values: readonly number[],
    colours: Colours,
    /** When `true`, the parts grow once. */
    grows: boolean,
  ) {
    this.#chart = new Chart(canvas, {
      type,
      data: { labels: [...values.keys()], datasets: [{ data: [...values], ...painted(colours) }] },
      options: {
        ...(type === 'bar' ? columnOptions(canvas, values) : RING),
        animation: grows && {
          duration: 600,
          easing: 'easeOutQuart',
          // Once: Chart.js would let all grow again when its box has been hidden and is shown.
          onComplete: ({ chart }) => void (chart.options.animation = false),
        },
        responsive: true,
        maintainAspectRatio: false,
        // The element itself listens to readers, and tells which part is meant.
        events: [],
      },
    } as ChartConfiguration<ChartType, number[]>);
  }

  /** Shows other values in place of those it has, once drawn. */
  set values(values: readonly number[]) {
    const { data, options } = this.#chart;
    data.labels = [...values.keys()];
    data.datasets[0]!.data = [...values];
    if (options.scales) Object.assign(options.scales, scalesOf(values));
  }

  /** Shows other colours, once drawn. */
  set colours(colours: Colours) {
    Object.assign(this.#chart.data.datasets[0]!, painted(colours));
  }

  /** Shows part `index` as the one that is meant, once drawn; -1 for none. */
  set lit(index: number) {
    this.#chart.setActiveElements(index < 0 ? [] : [{ datasetIndex: 0, index }]);
  }

  /** Draws what has changed, at once: only what is seen first moves. */
  draw(): void {
    this.#chart.update('none');
  }

  /** The part that is drawn where `event` happened, or -1. */
  partAt(event: Event): number {
    const found = this.#chart.getElementsAtEventForMode(
      event,
      'nearest',
      { intersect: true },
      false,
    );
    return found[0]?.index ?? -1;
  }

  /** Draws with the pixels that the screen has by now: Chart.js keeps to those it began with. */
  followPixels(): void {
    this.#chart.options.devicePixelRatio = devicePixelRatio;
    this.#chart.resize();
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

/** What is meant stands out by as much as there is room for around the ring. */
const RING = { cutout: '70%', spacing: 4, hoverOffset: 6, layout: { padding: 6 } };

/** A column is no wider than this, in ems of the page's text: a slab says no more. */
const WIDEST = 5;

const columnOptions = (canvas: HTMLCanvasElement, values: readonly number[]) => ({
  categoryPercentage: 1,
  barPercentage: 0.6,
  maxBarThickness: WIDEST * parseFloat(getComputedStyle(canvas).fontSize),
  scales: scalesOf(values),
});

/** Both axes are left out, because each column has its label. */
const scalesOf = (values: readonly number[]) => ({
  x: { type: PlainScale.id, display: false, from: -0.5, to: values.length - 0.5 },
  y: { type: PlainScale.id, display: false, from: 0, to: Math.max(...values) || 1 },
});

const painted = ({ fills, lit, outline }: Colours) => ({
  backgroundColor: fills,
  hoverBackgroundColor: lit,
  borderColor: outline,
  hoverBorderColor: outline,
  borderWidth: outline ? 2 : 0,
  hoverBorderWidth: outline ? 2 : 0,
});
