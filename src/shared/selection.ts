import { IndicatorEvent, type Kind } from './events.js';

/** `indicator-select`: a reader chose a thing, or `null` when they let it go. */
export class IndicatorSelectEvent extends IndicatorEvent {
  constructor(kind: Kind, id: string | null, element: HTMLElement) {
    super('indicator-select', kind, id, element);
  }
}

/** An element that can show what was selected in another one. */
export interface Follower extends HTMLElement {
  /** Shows what was selected elsewhere; what it cannot show it leaves alone. */
  follow(kind: Kind, id: string | null): void;
}

/** Tells the page, and the element named by `for`, what a reader selected; `null` for nothing. */
export function select(
  element: HTMLElement & { for: string },
  kind: Kind,
  id: string | null,
): void {
  element.dispatchEvent(new IndicatorSelectEvent(kind, id, element));
  followerOf(element)?.follow(kind, id);
}

/** The element that follows what is selected in `element`, if its page has one. */
export function followerOf(element: HTMLElement & { for: string }): Follower | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const target = element.for && root.getElementById(element.for);
  return target && isFollower(target) ? target : undefined;
}

/** Whether an element can follow: one of ours that has been upgraded. */
export const isFollower = (element: HTMLElement): element is Follower => 'follow' in element;
