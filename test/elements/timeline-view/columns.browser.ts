import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { TimelineView } from '../../../src/elements/timeline-view/timeline-view.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import { part, place, ready } from '../../harness/place.js';
import { all, press, titles } from './timelines.js';

/** A timeline whose periods stand side by side in a column `width` pixels wide. */
async function columns(width = 700, attributes: Record<string, string> = {}) {
  const element = place('timeline-view', { layout: 'horizontal', ...attributes });
  element.parentElement!.style.inlineSize = `${width}px`;
  await ready(element);
  return { element, row: all(element, '.eras')[0]! };
}

/** The same, once it has its buttons. */
async function more(attributes: Record<string, string> = {}) {
  const shown = await columns(700, attributes);
  await until(() => part(shown.element, 'later'), 'the buttons');
  return shown;
}

const ends = (element: TimelineView) =>
  ['earlier', 'later'].map((name) => part(element, name)?.ariaDisabled);
const isAtEnd = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement) =>
  scrollLeft + clientWidth > scrollWidth - 2;
const eras = (element: TimelineView) =>
  all(element, '.era').map((era) => era.getBoundingClientRect());

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

describe('A timeline with its periods side by side', () => {
  it('has them in a row, in their order, the first at its start', async () => {
    const { element, row } = await columns();
    const boxes = eras(element);
    expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
    expect(boxes.map(({ left }) => left)).to.deep.equal(
      boxes.map(({ left }) => left).toSorted((a, b) => a - b),
    );
    expect(boxes[0]!.left).to.be.closeTo(row.getBoundingClientRect().left, 1);
  });

  it('has them one below the other where there is no room', async () => {
    const { element } = await columns(400);
    const tops = eras(element).map(({ top }) => top);
    expect(new Set(tops).size).to.equal(4);
    expect(part(element, 'later')).to.equal(undefined);
  });

  it('offers no way on where all of them fit', async () => {
    const { element, row } = await columns(1300);
    row.dispatchEvent(new Event('scroll'));
    await element.updateComplete;
    expect(part(element, 'later')).to.equal(undefined);
    expect(row.tabIndex).to.equal(-1);
  });

  it('offers the way on as soon as they do not', async () => {
    const { element } = await columns(1300);
    element.parentElement!.style.inlineSize = '700px';
    await until(() => part(element, 'later'), 'the buttons');
  });

  for (const [lang, words] of [
    ['en', ['Earlier', 'Later']],
    ['es', ['Antes', 'Después']],
  ] as const) {
    it(`names the ways in ${lang}`, async () => {
      const { element } = await more({ lang });
      expect(['earlier', 'later'].map((name) => heard(part(element, name)!))).to.deep.equal(words);
    });
  }

  it('names them anew in another language', async () => {
    const { element } = await more();
    element.lang = 'es';
    await until(() => heard(part(element, 'later')!) === 'Después', 'Spanish');
  });
});

describe('The buttons of a timeline’s row', () => {
  it('move on by one period, and back', async () => {
    const { element, row } = await more();
    const [first, second] = eras(element);
    part(element, 'later')!.click();
    await until(() => Math.abs(row.scrollLeft - (second!.left - first!.left)) < 2, 'the second');
    part(element, 'earlier')!.click();
    await until(() => row.scrollLeft === 0, 'the first');
  });

  it('say where there is no more, and keep the focus there', async () => {
    const { element, row } = await more();
    expect(ends(element)).to.deep.equal(['true', 'false']);
    const later = part(element, 'later')!;
    later.focus();
    await until(() => {
      later.click();
      return isAtEnd(row);
    }, 'the end');
    await until(() => String(ends(element)) === 'false,true', 'word of it');
    expect(element.shadowRoot!.activeElement).to.equal(later);
  });

  it('go when a choice leaves what fits, and come back', async () => {
    const { element } = await more();
    await press(element, 'Covid-19');
    await until(() => !part(element, 'later'), 'the buttons to go');
    await press(element, 'All');
    await until(() => part(element, 'later'), 'the buttons');
  });
});

describe('The row of a timeline', () => {
  it('moves by arrow keys where it has the focus, and is named then', async () => {
    const { element, row } = await more();
    expect(
      heard(element.shadowRoot!.getElementById(row.getAttribute('aria-labelledby')!)!),
    ).to.equal('What was done, 2013 to 2020');
    row.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => row.scrollLeft > 200, 'the second');
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => row.scrollLeft === 0, 'the first');
  });

  it('can have the focus only while there is more than fits', async () => {
    const { element, row } = await more();
    expect(row.tabIndex).to.equal(0);
    element.parentElement!.style.inlineSize = '300px';
    await until(() => row.tabIndex === -1, 'one below the other');
    expect(row.hasAttribute('aria-labelledby')).to.be.false;
  });

  /** Whether the row takes a key for itself. */
  const takes = (target: Element, key: string, init: KeyboardEventInit = {}) =>
    !target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );

  it('leaves to the page the keys that scroll it up and down', async () => {
    const { row } = await more();
    for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']) {
      expect(takes(row, key), key).to.be.false;
    }
    expect(takes(row, 'ArrowRight')).to.be.true;
  });

  it('leaves to the browser the keys that go back in its history', async () => {
    const { row } = await more();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      expect(takes(row, 'ArrowLeft', { [modifier]: true }), modifier).to.be.false;
    }
  });

  it('leaves to what is within it the keys that are pressed there', async () => {
    const { element } = await more();
    expect(takes(all(element, 'summary')[0]!, 'ArrowRight')).to.be.false;
  });

  it('leaves wheel and touch to the browser: it takes none, and holds none up', async () => {
    const { row } = await more();
    for (const type of ['wheel', 'touchstart', 'touchmove', 'pointerdown']) {
      const event = new Event(type, { bubbles: true, cancelable: true });
      expect(row.dispatchEvent(event), type).to.be.true;
    }
    const { overflowX, overflowY, touchAction, overscrollBehaviorY } = getComputedStyle(row);
    expect([overflowX, touchAction]).to.deep.equal(['auto', 'auto']);
    // Nothing to scroll up and down in it: the wheel over it scrolls the page.
    expect(row.scrollHeight, overflowY).to.equal(row.clientHeight);
    expect(overscrollBehaviorY).to.equal('auto');
  });

  it('comes to rest at the start of a period', async () => {
    const { element, row } = await more();
    expect(getComputedStyle(row).scrollSnapType).to.match(/^(inline|x) mandatory$/);
    const snaps = all(element, '.era').map((era) => getComputedStyle(era).scrollSnapAlign);
    expect(new Set(snaps)).to.deep.equal(new Set(['start']));
  });

  it('brings what was selected elsewhere into view without moving the page', async () => {
    const { element, row } = await more();
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 2000px"></div>');
    const { scrollY } = window;
    element.follow('activity', '2020-mine-diagnoses');
    await until(() => isAtEnd(row), 'the year 2020');
    expect(window.scrollY).to.equal(scrollY);
    document.body.firstElementChild!.remove();
  });

  it('stands in a page that reads from right to left as it does in any', async () => {
    const { element, row } = await more();
    document.documentElement.dir = 'rtl';
    part(element, 'later')!.click();
    await until(() => row.scrollLeft > 200, 'the second');
    document.documentElement.removeAttribute('dir');
  });

  it('is a row no more when the layout changes, and again when it does', async () => {
    const { element, row } = await more();
    element.layout = 'vertical';
    await until(() => !part(element, 'later') && row.tabIndex === -1, 'no buttons');
    expect(new Set(eras(element).map(({ top }) => top)).size).to.equal(4);
    element.layout = 'horizontal';
    await until(() => part(element, 'later'), 'the buttons');
  });

  it('works again when it comes back to the page', async () => {
    const { element } = await more();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    part(element, 'later')!.click();
    await until(() => all(element, '.eras')[0]!.scrollLeft > 200, 'the second');
  });

  it('begins with what the page author chose, and goes on to all of it', async () => {
    const { element } = await columns(700, { topic: 'covid-19' });
    await press(element, 'Show all');
    expect(titles(element)).to.have.length(24);
    await until(() => part(element, 'later'), 'the buttons');
  });
});
