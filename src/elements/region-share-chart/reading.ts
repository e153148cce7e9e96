/** What a reader does on the rows of a table, or on the picture beside it. */

/** What becomes of it. */
export interface Answers {
  /** Id of the part that the picture shows where `event` happened. */
  partAt: (event: Event) => string | undefined;
  /** Points at a part, or at none. */
  point: (id: string | undefined) => void;
  /** Focus is on the button of a part, or has left. */
  reach: (id: string | undefined) => void;
  /** Selects a part, or lets it go. */
  toggle: (id: string) => void;
}

/**
 * Listens on `root`, which stays while what is in it comes and goes. The whole row is as good as
 * the button in it, for a finger; arrow keys walk the rows round.
 */
export function listen(root: ShadowRoot, { partAt, point, reach, toggle }: Answers): void {
  const rowOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('tr[data-part]');
  const partOf = (event: Event) =>
    (event.target as Element).localName === 'canvas'
      ? partAt(event)
      : rowOf(event)?.dataset['part'];

  root.addEventListener('click', (event) => {
    const id = partOf(event);
    if (id) toggle(id);
  });
  root.addEventListener('pointermove', (event) => {
    // A finger does not hover: what it touches last would stay lit.
    if ((event as PointerEvent).pointerType !== 'touch') point(partOf(event));
  });
  root.host.addEventListener('pointerleave', () => point(undefined));
  root.addEventListener('focusin', (event) => reach(rowOf(event)?.dataset['part']));
  root.addEventListener('focusout', () => reach(undefined));
  root.addEventListener('keydown', (event) => {
    if (rowOf(event)) walk(event as KeyboardEvent, root);
  });
}

function walk(event: KeyboardEvent, root: ShadowRoot): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('tr button')];
  const at = buttons.findIndex((button) => button === root.activeElement);
  const { key } = event;
  const to = /^Arrow(Down|Right)$/.test(key)
    ? at + 1
    : /^Arrow(Up|Left)$/.test(key)
      ? at - 1
      : { Home: 0, End: -1 }[key];
  if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
