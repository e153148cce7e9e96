import { expect } from 'chai';
import { until } from '../harness/frame.js';
import { host as scriptHost, made, releaseAll } from '../harness/hosts.js';
import { framed, type Framed } from '../harness/sandboxed.js';
import { frames } from './hosts/frames.js';
import { figures, htmlOf, pasted } from './page.js';
import { expectSentence, WORDS } from './standing.js';

let frame: Framed;
afterEach(async () => {
  frame.close();
  await releaseAll();
});

describe(`In ${frames.scripts.what}`, () => {
  for (const shown of figures) {
    const tag = shown.element;

    it(`${tag} shows its figure, and throws nothing`, async () => {
      const of = pasted(scriptHost('plain').base, [shown]);
      frame = framed(made(htmlOf(frames.scripts, of)), { sandbox: 'allow-scripts', height: 600 });
      const shows = async () => (await frame.text(tag, '[part=figure]'))?.replace(/\s+/g, ' ');
      await until(
        async () => (await shows())?.includes(WORDS[tag]!),
        `the figure of ${tag}`,
        10_000,
      );
      const { errors, lines } = await frame.record();
      expect([errors, lines]).to.deep.equal([[], []]);
    });
  }
});

describe(`In ${frames.nothing.what}`, () => {
  it('all four elements stay as their sentences', async () => {
    const html = htmlOf(frames.nothing, pasted(scriptHost('plain').base));
    frame = framed(made(html), { sandbox: 'allow-same-origin', height: 600 });
    const inside = () => frame.frame.contentDocument!;
    await until(() => inside().readyState === 'complete' && inside().querySelector('main'), 'it');
    for (const { element } of figures) {
      expectSentence(inside().querySelector<HTMLElement>(element)!);
    }
  });
});
