import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { view } from '../../src/figures/bundled/stat-counter.en.js';
import { COUNT_MS } from '../../src/figures/count.js';
import { until } from '../harness/frame.js';
import { heard } from '../harness/heard.js';
import { put } from '../harness/place.js';
import { final, frames, holdFrames, isCounting, now, rendered, seen } from './counting.js';

holdFrames();

const counting = view.figures.filter(({ count }) => count);

describe('A counter counts', () => {
  it('up, once it is seen, and ends at the very figure', async () => {
    const element = await seen('gold-production');
    const shown = [Number(now(element))];
    for (let elapsed = 0; elapsed < COUNT_MS - 100; elapsed += 100) {
      frames.step(100);
      shown.push(Number(now(element)));
    }
    expect(shown[0]).to.equal(0);
    expect(shown).to.deep.equal([...shown].sort((a, b) => a - b));
    expect(shown.at(-1)).to.be.within(100, 135);
    frames.step(200);
    expect([isCounting(element), now(element), final(element)]).to.deep.equal([false, '', '135']);
    expect(frames.waiting).to.equal(0);
  });

  it('as its language writes numbers, with the decimals of the figure', async () => {
    const element = await seen('fairmined-premium', 'es');
    frames.step(100);
    expect(now(element)).to.match(/^\d\.\d$/);
  });

  it('in groups of three digits, as the figure has them', async () => {
    const element = await seen('artisanal-miners');
    frames.step(300);
    expect(now(element)).to.match(/^\d{2,3},\d{3}$/);
  });

  it('above the figure, which is in the page all the time', async () => {
    const element = await seen('artisanal-miners');
    for (const step of [0, 50, 300, 300, 300]) {
      frames.step(step);
      expect(final(element)).to.equal('250,000');
    }
  });

  it('for the eye alone: what is heard is the figure', async () => {
    const element = await seen('artisanal-miners');
    frames.step(300);
    expect(isCounting(element)).to.be.true;
    expect(heard(element)).to.match(
      /^about 250,000 artisanal miners worked at small scale in Peru/,
    );
  });

  it('for the eye alone: what is copied is the figure', async () => {
    const element = await seen('fairmined-premium');
    frames.step(300);
    const body = element.shadowRoot?.getElementById('body');
    getSelection()?.selectAllChildren(body!);
    const copied = getSelection()?.toString().replace(/\s+/g, ' ').trim();
    expect(copied).to.equal('over 4.4 million USD was generated as Fairmined premium');
  });

  it('without a jump: nothing changes its size or place', async () => {
    const tags = counting.map(({ id }) => `<stat-counter indicator="${id}"></stat-counter>`);
    const narrow = put(tags.join(''));
    narrow.style.inlineSize = '300px';
    const elements = [...narrow.querySelectorAll('stat-counter')];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    const boxes = () =>
      elements.map((element) =>
        [element, ...element.shadowRoot!.querySelectorAll('.final, [part~="unit"], [part~="text"]')]
          .map((one) => one.getBoundingClientRect())
          .map(({ left, top, width, height }) => [left, top, width, height].join(' ')),
      );
    const before = boxes();
    await frames.asked();
    for (const step of [0, 20, 200, 400]) {
      frames.step(step);
      expect(boxes()).to.deep.equal(before);
    }
    frames.step(COUNT_MS);
    expect(boxes()).to.deep.equal(before);
  });

  it('only when it is seen', async () => {
    const element = await rendered({ indicator: 'gold-production' });
    element.style.marginBlockStart = '300vh';
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
    expect([isCounting(element), frames.waiting]).to.deep.equal([true, 0]);
    element.scrollIntoView();
    await frames.asked();
    frames.step(COUNT_MS);
    scrollTo(0, 0);
  });

  it('once: not when it comes back, and not when it shows another figure', async () => {
    const element = await seen('gold-production');
    frames.step(COUNT_MS);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(isCounting(element)).to.be.false;
    element.indicator = 'artisanal-miners';
    await element.updateComplete;
    expect([isCounting(element), final(element)]).to.deep.equal([false, '250,000']);
  });

  it('no longer when it shows another figure, or is taken away, meanwhile', async () => {
    const element = await seen('gold-production');
    element.indicator = 'artisanal-miners';
    await element.updateComplete;
    expect([isCounting(element), final(element)]).to.deep.equal([false, '250,000']);
    const other = await seen('gold-production');
    other.remove();
    expect([isCounting(other), final(other)]).to.deep.equal([false, '135']);
    frames.step(16);
    expect(frames.waiting).to.equal(0);
  });

  it('in real frames too', async () => {
    frames.restore();
    const element = await rendered({ indicator: 'gold-production' });
    await until(() => Number(now(element)) > 0, 'a number on the way');
    await until(() => !isCounting(element), 'the end');
    expect(heard(element)).to.match(/^135 tonnes of gold/);
  });
});
