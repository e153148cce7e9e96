import type { IndicatorErrorEvent } from './error-event.js';
import type { IndicatorSelectEvent } from './selection.js';

/** What an event is about: which of the report's things was shown or chosen. */
export type Kind = 'indicator' | 'region' | 'organisation' | 'activity' | 'section' | 'report';

/** What all events of the elements carry. They bubble, and leave shadow roots. */
export class IndicatorEvent extends Event {
  constructor(
    type: string,
    /** What the event is about. */
    readonly kind: Kind,
    /** Id of what was shown or chosen, or `null` for none. */
    readonly id: string | null,
    /** The element that sent it: `target` names another one where a shadow root stands between. */
    readonly element: HTMLElement,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** `indicator-ready`: a dataset has been rendered in a language for the first time. */
export class IndicatorReadyEvent extends IndicatorEvent {
  constructor(kind: Kind, id: string | null, element: HTMLElement) {
    super('indicator-ready', kind, id, element);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'indicator-ready': IndicatorReadyEvent;
    'indicator-select': IndicatorSelectEvent;
    'indicator-error': IndicatorErrorEvent;
  }
}
