/** The menu of a figure. Loaded when a reader first opens one. */
import { html, render, type TemplateResult } from 'lit/html.js';
import type { Row } from '../figures/rows.js';
import type { Details } from '../figures/view.js';
import { panelOf, sayNotLoaded } from './beneath.js';
import { csv, give, json, type Exported } from './files.js';

/** What a menu is of. */
export interface MenuOf {
  /** Id of the figure. */
  id: string;
  actions: readonly string[];
  details: Details;
}

interface Item {
  label: string;
  run: () => void;
}

/** Opens the menu of `button`, the first item focused, or closes it. */
export function toggleMenu(button: HTMLButtonElement, of: MenuOf): void {
  // The element may have left the page while this was loaded.
  if (!button.isConnected) return;
  const menu = menuOf(button);
  if (menu.matches(':popover-open')) return menu.hidePopover();
  menu.ariaLabel = button.ariaLabel;
  render(renderItems(itemsOf(of, button), menu), menu);
  menu.showPopover();
  place(menu, button);
  menu.querySelector('button')?.focus();
}

/** The menu beside `button`, made when it is first opened. */
function menuOf(button: HTMLButtonElement): HTMLElement {
  const there = button.nextElementSibling;
  if (there) return there as HTMLElement;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.role = 'menu';
  menu.part.add('menu');
  menu.onkeydown = (event) => move(event, menu);
  menu.onbeforetoggle = ({ newState }) => {
    // Chromium gives no focus back within a shadow root, and hangs at the next Tab.
    if (newState === 'closed' && menu.matches(':focus-within')) button.focus();
  };
  menu.ontoggle = (event) => {
    button.ariaExpanded = String(event.newState === 'open');
  };
  // A press on its own button is none beside the menu, which would close it before the click; what
  // the click does is for `toggleMenu` alone.
  button.popoverTargetElement = menu;
  button.popoverTargetAction = 'show';
  button.onclick = (event) => event.preventDefault();
  button.after(menu);
  return menu;
}

/** What the menu offers, by the action that a page asks for. */
function itemsOf({ id, actions, details }: MenuOf, button: HTMLButtonElement): Item[] {
  const { words, report, figures } = details;
  const detail = figures[id];
  if (!detail) return [];
  const exported: Exported = {
    name: id,
    report,
    rows: rowsOf(id, figures),
    sentence: detail.sentence,
  };
  // What few readers ask for comes when they do. Where its files do not, they are told so.
  const item = (label: string, run: () => Promise<void>): Item => ({
    label,
    run: () => void run().catch(() => sayNotLoaded(button, label, words)),
  });
  const items: Record<string, Item[]> = {
    data: [
      item(words.csv, () => give(button, csv(exported), words.csv, words)),
      item(words.json, () => give(button, json(exported), words.json, words)),
    ],
    image: detail.imageless ? [] : [item(words.image, () => image(button, details))],
    embed: [item(words.embed, () => embed(button, id, details))],
    cite: [item(words.cite, () => cite(button, exported, words))],
  };
  const offered = actions.flatMap((action) => items[action] ?? []);
  // A menu that was asked only for what there is not of this figure would be empty.
  return offered.length ? offered : items['cite']!;
}

async function image(button: HTMLElement, details: Details): Promise<void> {
  // Whatever is asked for meanwhile takes the place beneath the figure, and keeps it.
  panelOf(button).ariaLabel = details.words.image;
  const { saveImage } = await import('./image.js');
  await saveImage(button, details);
}

const embed = async (button: HTMLElement, id: string, details: Details): Promise<void> =>
  (await import('./embed-code.js')).showCode(button, id, details);

const cite = async (
  button: HTMLElement,
  exported: Exported,
  words: Details['words'],
): Promise<void> => (await import('./citation.js')).showCitation(button, exported, words);

/** The rows of a figure; a part of another figure has its row there. */
const rowsOf = (id: string, figures: Details['figures']): readonly Row[] =>
  figures[id]?.rows[0]
    ? figures[id].rows
    : Object.values(figures).flatMap(({ rows }) => rows.filter((row) => row['id'] === id));

const renderItems = (items: Item[], menu: HTMLElement): TemplateResult[] =>
  items.map(
    ({ label, run }) =>
      html`<button
        type="button"
        role="menuitem"
        part="menu-item"
        tabindex="-1"
        @click=${() => {
          menu.hidePopover();
          run();
        }}
      >
        ${label}
      </button>`,
  );

/** Arrow keys walk round the items, as the ARIA menu pattern has it; Tab leaves the menu. */
function move(event: KeyboardEvent, menu: HTMLElement): void {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** A popover lies above the page, out of reach of `overflow: hidden`; it has to be put in place. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + height <= innerHeight || at.top < height;
  const left = Math.max(
    8,
    Math.min(at.right - width, document.documentElement.clientWidth - width - 8),
  );
  menu.style.setProperty('left', `${left + scrollX}px`);
  menu.style.setProperty('top', `${(below ? at.bottom : at.top - height) + scrollY}px`);
}
