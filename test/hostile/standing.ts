/** Whether an element stands on its page: as its figure, or as the sentence that was pasted. */
import { expect } from 'chai';
import type { ElementName } from '../../src/shared/names.js';
import { textContrasts } from '../harness/contrast.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { openedMenu, part } from '../harness/place.js';
import { figureIn } from './open.js';
import { figures } from './page.js';

/** Words of each figure. */
export const WORDS: Partial<Record<ElementName, string>> = {
  'stat-counter': '4 mining organisations in Peru were certified with the Fairmined standard',
  'region-share-chart': 'Share of ASGM gold production by region',
  'certified-orgs-map': 'A point is a district, never a mine; boundaries are illustrative.',
  'timeline-view': 'What was done, 2013 to 2020',
};

/** No text of a figure is smaller, in pixels. */
const SMALLEST = 9.6;

/** Expects the figure, to be read, and nothing of it cut off. */
export function expectFigure(element: HTMLElement): void {
  const { localName: tag } = element;
  const figure = figureIn(element)!;
  expect(heard(element), tag).to.include(WORDS[tag as ElementName]);
  expectSeen(element, figure);
  expect(figure.scrollWidth, `${tag}: width`).to.be.at.most(figure.clientWidth + 1);
  const canvas = figure.querySelector('.drawn canvas');
  const room = canvas?.parentElement?.clientHeight ?? 0;
  expect(canvas?.clientHeight ?? 0, `${tag}: canvas`).to.be.within(room - 1, room + 1);
  const view = figure.ownerDocument.defaultView!;
  for (const text of textsIn(figure)) {
    const size = parseFloat(view.getComputedStyle(text).fontSize);
    expect(size, `${tag}: “${text.textContent?.trim().slice(0, 40)}”`).to.be.at.least(SMALLEST);
  }
  expect(textContrasts(element).filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
}

/** Expects that what is behind the source line comes, and the menu, and the citation. */
export async function expectAnswers(element: HTMLElement): Promise<void> {
  const { localName: tag } = element;
  const button = part(element, 'menu-button')!;
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  part(element, 'source')!.querySelector('summary')!.click();
  const behind = part(element, 'behind')!;
  await until(() => behind.childElementCount, `what is behind the source line of <${tag}>`, 8000);
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  button.click();
  const menu = await until(() => openedMenu(element), `the menu of <${tag}>`, 8000);
  expectSeen(element, menu);
  menu.querySelector<HTMLElement>('[part~=menu-item]:last-child')!.click();
  await until(() => part(element, 'citation-text'), `the citation of <${tag}>`, 8000);
}

/** Expects the sentence alone, to be read. */
export function expectSentence(element: HTMLElement): void {
  const { sentence } = figures.find((one) => one.element === element.localName)!;
  expect(figureIn(element) ?? null, element.localName).to.equal(null);
  expect(heard(element)).to.equal(sentence);
  const link = element.querySelector('a')!;
  const { fontSize } = link.ownerDocument.defaultView!.getComputedStyle(link);
  expect(parseFloat(fontSize), element.localName).to.be.at.least(SMALLEST);
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = link.getClientRects()[0]!;
  const at = (link.getRootNode() as Document | ShadowRoot).elementFromPoint(
    left + width / 2,
    top + height / 2,
  );
  expect(at, `${element.localName}: what is seen there`).to.equal(link);
}

/** Expects that a reader sees a text of `within`: it has a place, and nothing lies over it. */
function expectSeen(element: HTMLElement, within: HTMLElement): void {
  const [text] = textsIn(within);
  expect(text, `a text of <${element.localName}>`).not.to.equal(undefined);
  text!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = text!.getBoundingClientRect();
  const root = element.shadowRoot!;
  const at = root.elementFromPoint(left + width / 2, top + height / 2);
  expect(within.contains(at), `${element.localName}: is seen`).to.equal(true);
}

/** The elements that hold a text that is shown. */
function textsIn(figure: HTMLElement): HTMLElement[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const found: HTMLElement[] = [];
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (!walker.currentNode.nodeValue?.trim() || !holder) continue;
    if (holder.checkVisibility({ visibilityProperty: true })) found.push(holder);
  }
  return found;
}
