import { IndicatorEvent, type Kind } from './events.js';

/** `indicator-error`: the figure cannot be shown; `message` is what the page shows in its place. */
export class IndicatorErrorEvent extends IndicatorEvent {
  constructor(
    kind: Kind,
    id: string | null,
    element: HTMLElement,
    /** What is wrong, naming element, attribute and accepted values. */
    readonly message: string,
  ) {
    super('indicator-error', kind, id, element);
  }
}
