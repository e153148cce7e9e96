/** What the page does beyond what HTML does: colours, copying, finding, and making a line to paste. */
import type { Language } from '../dataset/languages.js';
import { galleryHome } from '../embed/gallery-address.js';
import type { Catalogue } from './catalogue.js';
import { copyOf } from './copy.js';
import { Finder } from './find.js';
import { closed, readState, writeState, type State } from './state.js';
import { Workbench } from './workbench.js';

const language = document.documentElement.lang as Language;
const catalogue = JSON.parse(document.querySelector('#catalogue')!.textContent) as Catalogue;
const { items, root } = catalogue;

for (const fieldset of document.querySelectorAll<HTMLElement>('.themes')) {
  fieldset.hidden = false;
  fieldset.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    document.documentElement.style.colorScheme = value === 'auto' ? '' : value;
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copyBeside(button));
}

/** Copies the snippet above `button`, and says so. */
async function copyBeside(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('details')?.querySelector('code');
  const status = button.parentElement?.querySelector('[role=status]');
  if (code && status) status.textContent = button.dataset[await copyOf(code)] ?? '';
}

/** Marks the entry of the history that came when a figure was opened: to go back closes it. */
const OPENED = 'asgm-opened';

let state = readState(new URLSearchParams(location.search));

/** The page's address with another view in it. */
function addressOf(next: State): string {
  const params = writeState(next, new URLSearchParams(location.search));
  const query = params.size > 0 ? `?${params}` : '';
  return location.pathname + query + location.hash;
}

/** Goes on to another view. */
function go(change: Partial<State>): void {
  state = { ...state, ...change };
  history.replaceState(history.state, '', addressOf(state));
  show();
}

function open(figure: string): void {
  state = { ...closed(state), figure };
  history.pushState(OPENED, '', addressOf(state));
  show();
}

/** Undoes what `open` did; a figure that the address itself named has nothing to go back to. */
function close(): void {
  if (history.state === OPENED) history.back();
  else go(closed(state));
}

const finder = new Finder(items, language, go);
const workbench = new Workbench(catalogue, language, go, () => state.figure && close());

function show(): void {
  finder.show(state);
  workbench.show(state);
  const other = document.querySelector<HTMLAnchorElement>('a.other')!;
  const query = writeState(state).toString();
  other.href = galleryHome(root, other.lang as Language) + (query && `?${query}`);
}

addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search));
  show();
});

for (const { anchor } of items) {
  const button = document.getElementById(anchor)!.querySelector<HTMLElement>('.put')!;
  button.hidden = false;
  button.addEventListener('click', () => open(anchor));
}

// Nothing is looked for in most addresses: what the page shows is then left as it stands.
show();
