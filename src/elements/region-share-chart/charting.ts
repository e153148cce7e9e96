import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { SharePart } from '../../figures/share-view.js';
import { dataAreDear, whenNear } from '../../shared/near.js';
import type { ChartType, Colours, ShareChart } from './chart.js';

/** What is to be drawn. */
export interface Drawing {
  type: ChartType;
  parts: readonly SharePart[];
  /** The part that is meant, or -1. */
  lit: number;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Resolves when `element` is within `margin` of the viewport; never, where that is given up. */
const near = (element: Element, margin: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', whenNear(element, resolve, margin)));

/** Distances from the viewport. */
const A_SCREEN = '100%';
const SEEN = '0px';

const valuesOf = ({ parts }: Drawing): number[] => parts.map(({ value }) => value);

const mayMove = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Draws a chart over the canvas of an element: fetched when it nears the viewport, drawn when it is
 * first seen, and kept as it should be: its colours follow the page's, its pixels the screen's. One
 * chart serves until the element leaves the page or shows another type.
 */
export class ChartingController implements ReactiveController {
  readonly #host: Host;
  #chart: ShareChart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: Drawing | undefined;
  #failed = false;
  #giveUp: AbortController | undefined;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** When `true`, there is a chart to be seen. */
  get drawn(): boolean {
    return !!this.#chart;
  }

  /** When `true`, there will be no chart: data are dear, or its file did not come. */
  get spared(): boolean {
    // A server leaves room for it, because most readers will see it.
    return this.#failed || (typeof window !== 'undefined' && dataAreDear());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.stop();
  }

  /** Asks for what draws, where it is near, so that it comes while the rest is made. */
  ask(): void {
    // What does not come is asked for again when there is something to draw.
    const fetch = () => void import('./chart.js').catch(() => {});
    if (!this.spared) this.#leave = whenNear(this.#host, fetch);
  }

  /** Takes the chart away, or what was begun for it. */
  stop(): void {
    this.#giveUp?.abort();
    this.#chart?.destroy();
    this.#chart = this.#canvas = this.#giveUp = undefined;
  }

  /** Has `drawing` shown on `canvas`, now or when it is seen. */
  show(canvas: HTMLCanvasElement, drawing: Drawing): void {
    const before = this.#drawing;
    this.#drawing = drawing;
    if (canvas !== this.#canvas || drawing.type !== before?.type) {
      this.stop();
      this.#canvas = canvas;
      const { signal } = (this.#giveUp = new AbortController());
      void this.#begin(canvas, signal);
    } else if (this.#chart && (drawing.parts !== before.parts || drawing.lit !== before.lit)) {
      this.#chart.values = valuesOf(drawing);
      this.#chart.lit = drawing.lit;
      this.#paint();
    }
  }

  /** The part that is drawn where `event` happened, or -1. */
  partAt(event: Event): number {
    return this.#chart?.partAt(event) ?? -1;
  }

  async #begin(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
    try {
      await near(canvas, A_SCREEN, signal);
      // Asked while the file comes.
      const seen = near(canvas, SEEN, signal);
      const { ShareChart } = await import('./chart.js');
      const grows = mayMove();
      // What moves does so when somebody sees it.
      if (grows && !signal.aborted) await seen;
      if (signal.aborted) return;
      const { type, lit } = this.#drawing!;
      const values = valuesOf(this.#drawing!);
      this.#chart = new ShareChart(canvas, type, values, this.#colours(), grows);
      if (lit >= 0) {
        this.#chart.lit = lit;
        this.#chart.draw();
      }
      this.#watch(signal);
    } catch {
      // The table says all of it: a chart that does not come is no fault to tell a reader of.
      this.#failed = !signal.aborted;
    }
    this.#host.requestUpdate();
  }

  /** Whatever changes a colour, theme, page or reader, starts the swatches' transition. */
  #watch(signal: AbortSignal): void {
    const paint = () => this.#paint();
    const { shadowRoot } = this.#host;
    shadowRoot?.addEventListener('transitionend', paint, { signal });
    // A page may have changed its colours while it hid the element: nothing moves there.
    shadowRoot?.addEventListener('animationend', paint, { signal });
    matchMedia('(forced-colors: active)').addEventListener('change', paint, { signal });
    this.#followPixels(signal);
  }

  #paint(): void {
    if (!this.#chart) return;
    this.#chart.colours = this.#colours();
    this.#chart.draw();
  }

  /** A window may be moved to a finer screen, or zoomed. */
  #followPixels(signal: AbortSignal): void {
    const here = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = () => {
      this.#chart?.followPixels();
      this.#followPixels(signal);
    };
    here.addEventListener('change', changed, { signal, once: true });
  }

  #colours(): Colours {
    const swatches = [...(this.#host.shadowRoot?.querySelectorAll('.swatch') ?? [])];
    const styles = swatches.map((swatch) => getComputedStyle(swatch));
    const forced = matchMedia('(forced-colors: active)').matches;
    return {
      fills: styles.map(({ color }) => color),
      lit: styles.map(({ color, outlineColor }) => (forced ? outlineColor : color)),
      outline: forced ? styles[0]?.borderBlockStartColor : undefined,
    };
  }
}
