import '../../src/define/stat-counter.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { openMenu, openedMenu, part, put, ready, show } from '../harness/place.js';

afterEach(() => document.body.replaceChildren());

const focused = (element: Element) =>
  element.shadowRoot?.activeElement?.textContent?.trim() || element.shadowRoot?.activeElement?.id;

const counter = () => show('stat-counter', { indicator: 'certified-orgs' });

/** Presses the mouse on the middle of `target`. */
async function press(target: Element): Promise<void> {
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

const CSV = 'Download data (CSV)';
const JSON_ITEM = 'Download data (JSON)';
const IMAGE = 'Download image (PNG)';
const EMBED = 'Put it on your page';
const CITE = 'Cite this figure';

describe('The menu of a counter', () => {
  for (const key of ['Enter', ' ']) {
    it(`opens with “${key}”, its first item focused`, async () => {
      const element = await counter();
      part(element, 'menu-button')?.focus();
      await sendKeys({ press: key });
      await until(() => openedMenu(element), 'the menu');
      expect(focused(element)).to.equal(CSV);
    });
  }

  it('opens with a click, and closes with the next', async () => {
    const element = await counter();
    const button = part(element, 'menu-button')!;
    await press(button);
    await until(() => openedMenu(element), 'the menu');
    expect(focused(element)).to.equal(CSV);
    await press(button);
    await until(() => !openedMenu(element), 'the menu to close');
    // What opens it again would do so after what is loaded has come.
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(openedMenu(element)).to.equal(undefined);
  });

  it('closes with a click beside it', async () => {
    const element = await counter();
    await openMenu(element);
    await press(part(element, 'text')!);
    await until(() => !openedMenu(element), 'the menu to close');
  });

  it('is a menu of items, with a name, and says whether it is open', async () => {
    const element = await counter();
    const button = part(element, 'menu-button')!;
    expect(button.ariaExpanded).to.equal('false');
    const items = await openMenu(element);
    expect(items.map(({ role, innerText }) => [role, innerText])).to.deep.equal([
      ['menuitem', CSV],
      ['menuitem', JSON_ITEM],
      ['menuitem', IMAGE],
      ['menuitem', EMBED],
      ['menuitem', CITE],
    ]);
    const menu = part(element, 'menu');
    expect([menu?.role, menu?.ariaLabel]).to.deep.equal(['menu', 'More about this figure']);
    await until(() => button.ariaExpanded === 'true', 'the button to say so');
    menu?.hidePopover();
    await until(() => button.ariaExpanded === 'false', 'the button to say so');
  });

  it('is walked round with arrow keys, Home and End', async () => {
    const element = await counter();
    await openMenu(element);
    const walk: [key: string, to: string][] = [
      ['ArrowDown', JSON_ITEM],
      ['ArrowDown', IMAGE],
      ['ArrowDown', EMBED],
      ['ArrowDown', CITE],
      ['ArrowDown', CSV],
      ['ArrowUp', CITE],
      ['Home', CSV],
      ['End', CITE],
    ];
    for (const [key, to] of walk) {
      await sendKeys({ press: key });
      expect(focused(element), key).to.equal(to);
    }
  });

  it('closes with Escape, and gives the focus back to its button', async () => {
    const element = await counter();
    part(element, 'menu-button')?.focus();
    await openMenu(element);
    await sendKeys({ press: 'Escape' });
    await until(() => !openedMenu(element), 'the menu to close');
    expect(focused(element)).to.equal('menu-button');
  });

  it('gives the focus to its button also where a script or a voice had opened it', async () => {
    const element = await counter();
    await openMenu(element);
    await sendKeys({ press: 'Escape' });
    await until(() => !openedMenu(element), 'the menu to close');
    expect(focused(element)).to.equal('menu-button');
  });

  it('closes with Tab, which goes on from the button', async () => {
    const element = await counter();
    const after = document.createElement('button');
    document.body.append(after);
    await openMenu(element);
    await sendKeys({ press: 'Tab' });
    await until(() => !openedMenu(element), 'the menu to close');
    expect(document.activeElement).to.equal(after);
  });

  it('speaks the language of the figure when it is opened again', async () => {
    const element = await counter();
    await openMenu(element);
    part(element, 'menu')?.hidePopover();
    element.lang = 'es';
    await until(() => heard(element).includes('Más sobre esta cifra'), 'Spanish');
    const items = await openMenu(element);
    expect(items[0]?.innerText).to.equal('Descargar los datos (CSV)');
    expect(part(element, 'menu')?.ariaLabel).to.equal('Más sobre esta cifra');
  });

  it('lies within the window, wherever its button is', async () => {
    const place = put('');
    for (const corner of ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0']) {
      const style = `position: fixed; inline-size: 90px; overflow: hidden; ${corner}`;
      place.innerHTML = `<div style="${style}"><stat-counter indicator="livelihoods"></stat-counter></div>`;
      const element = await ready(place.querySelector('stat-counter'));
      await openMenu(element);
      const { left, top, right, bottom } = openedMenu(element)!.getBoundingClientRect();
      expect(left, corner).to.be.at.least(0);
      expect(top, corner).to.be.at.least(0);
      expect(right, corner).to.be.at.most(document.documentElement.clientWidth);
      expect(bottom, corner).to.be.at.most(innerHeight);
    }
  });

  it('opens where the page has been scrolled to', async () => {
    const place = put('<div style="height: 3000px"></div>');
    place.insertAdjacentHTML('beforeend', '<stat-counter indicator="livelihoods"></stat-counter>');
    const element = await ready(place.querySelector('stat-counter'));
    scrollTo(0, 2500);
    await openMenu(element);
    const [menu, button] = [openedMenu(element)!, part(element, 'menu-button')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(
      Math.min(Math.abs(menu!.top - button!.bottom), Math.abs(menu!.bottom - button!.top)),
    ).to.be.lessThan(2);
    scrollTo(0, 0);
  });
});
