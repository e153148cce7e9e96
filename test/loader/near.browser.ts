/**
 * What is near the viewport is told from the window: an observer's margin ends at the edge of a
 * frame. So these tests load the script into the page that they run in themselves.
 */
import { expect } from 'chai';
import { until } from '../harness/frame.js';
import { host, releaseAll, type Host } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import { wrap } from '../harness/watched.js';
import { filesOf, tag } from './snippets.js';

/** What a copy of the script that runs first on its page finds. */
const forgetClaims = () => Reflect.deleteProperty(window, Symbol.for('asgm-indicators'));
const connection = (value: unknown) =>
  Object.defineProperty(navigator, 'connection', { value, configurable: true });

/** A counter at the top, and one in another language so many screens below it. */
async function openScreens(screens: number): Promise<Host> {
  const held = host('held');
  const place = document.createElement('main');
  place.innerHTML =
    `<div style="height: ${screens * 100}vh">${tag(held.base)}</div>` +
    `<div style="height: 300vh" lang="es">${tag(held.base)}</div>`;
  const script = document.createElement('script');
  script.src = `${held.base}widgets.js`;
  document.body.replaceChildren(place, script);
  await until(async () => (await held.asked()).length === 3, 'the requests of the first');
  // An observer tells within two frames of all that it was given.
  await settled({ window });
  expect((await held.asked()).sort()).to.deep.equal(await filesOf('en'));
  return held;
}

/** The top of the counter below, in screens from the top of the view. */
const distance = () =>
  document.querySelector('[lang=es] stat-counter')!.getBoundingClientRect().top / innerHeight;

async function asksForTheOther({ asked }: Host): Promise<void> {
  const [spanish] = (await filesOf('es')).filter((file) => file.endsWith('.es.js'));
  await until(async () => (await asked()).includes(spanish!), 'the files of the other');
}

beforeEach(forgetClaims);
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'connection');
  document.body.replaceChildren();
  scrollTo(0, 0);
  await releaseAll();
});

describe('an element in view', () => {
  it('asks for its files before the next frame, which an observer would wait for', async () => {
    const held = host('held');
    const observed: unknown[] = [];
    const undo = wrap(IntersectionObserver.prototype, 'observe', (_observer, element) => {
      observed.push(element);
    });
    document.body.innerHTML = tag(held.base);
    const script = document.createElement('script');
    script.src = `${held.base}widgets.js`;
    document.body.append(script);
    await until(async () => (await held.asked()).length === 3, 'its requests');
    undo();
    expect(observed).to.deep.equal([]);
  });

  it('asks when it is shown, where it was hidden', async () => {
    const held = host('held');
    document.body.innerHTML = `<div hidden>${tag(held.base)}</div>`;
    const script = document.createElement('script');
    script.src = `${held.base}widgets.js`;
    document.body.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    await settled({ window });
    expect(await held.asked()).to.deep.equal([]);
    document.querySelector('div')!.hidden = false;
    await until(async () => (await held.asked()).length === 3, 'its requests');
  });
});

describe('an element below the viewport', () => {
  it('asks for nothing until it is less than a screen away', async () => {
    const held = await openScreens(2.5);
    scrollTo(0, innerHeight);
    expect(distance()).to.be.greaterThan(1);
    await asksForTheOther(held);
  });

  it('asks for nothing until it is in view, where the reader saves data', async () => {
    connection({ saveData: true });
    const held = await openScreens(1.5);
    scrollTo(0, innerHeight);
    expect(distance()).to.be.lessThan(1);
    await asksForTheOther(held);
  });

  it('has asked when it is less than a screen away, where the reader does not', async () => {
    connection({ saveData: false });
    const held = host('held');
    document.body.innerHTML = `<div style="height: 150vh"></div>${tag(held.base)}`;
    const script = document.createElement('script');
    script.src = `${held.base}widgets.js`;
    document.body.append(script);
    await until(async () => (await held.asked()).length === 3, 'its requests');
  });
});
