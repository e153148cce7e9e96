import fc from 'fast-check';
import { expect } from 'chai';
import { host, made, releaseAll } from '../harness/hosts.js';
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { hostileText } from './hostile.js';
import { fuzzLive } from './live.js';

const PATH = 'embed/en/stat-counter/certified-orgs/';
const HEIGHT = 'asgm-indicators:height';
const [LEAST, MOST] = [40, 50_000];

/** From where a message comes: our frame, another one, or the page around them. */
const SOURCES = ['ours', 'another', 'the page'] as const;

const height = fc.oneof(
  fc.double({ min: -1e6, max: 1e6 }),
  fc.constantFrom(0, -0, 40, 39.5, 49_999.2, 1e308, -1e308, NaN, Infinity, -Infinity),
  fc.constantFrom('400', null, undefined, true, [400], { valueOf: 1 }, 400n, new Date(0)),
  hostileText,
);
const message = fc.oneof(
  { weight: 4, arbitrary: height.map((height) => ({ type: HEIGHT, height })) },
  { weight: 1, arbitrary: fc.record({ type: hostileText, height }) },
  {
    weight: 1,
    arbitrary: fc.record({
      message: fc.constantFrom('height', 'ready'),
      value: height,
      secret: hostileText,
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(undefined, NaN, 1n, new Map([['type', HEIGHT]]), new Error(HEIGHT)),
  },
);

let page: OpenPage;
const { base } = host('plain');
const iframe = (src: string) =>
  `<iframe title="A figure" src="${src}" width="600" height="77"></iframe>`;

afterEach(async () => {
  page.close();
  await releaseAll();
});

/** The window of a frame, which says what it is told to say to the page around it. */
type Saying = Window & { say: (message: unknown) => void };

async function saying(frame: HTMLIFrameElement): Promise<Saying> {
  const body = await until(() => {
    const { readyState, URL, body } = frame.contentDocument!;
    return readyState === 'complete' && URL !== 'about:blank' ? body : undefined;
  }, 'its page');
  const script = body.ownerDocument.createElement('script');
  script.textContent = `window.say = (message) => parent.postMessage(message, '*')`;
  body.append(script);
  return frame.contentWindow as Saying;
}

describe('A message', () => {
  it('changes the height of the frame that told it, between limits, and nothing else', async () => {
    const html = `${iframe(base + PATH)}${iframe('/test/pages/well.html')}<script async src="${base}frame.js"></script>`;
    page = await openPage(made(`<!doctype html><body>${html}`), { height: 900 });
    const [ours, other] = [...page.document.querySelectorAll('iframe')] as [
      HTMLIFrameElement,
      HTMLIFrameElement,
    ];
    await until(() => ours.style.height, 'its own height');
    const windows = { ours: await saying(ours), another: await saying(other) };
    const say = (source: (typeof SOURCES)[number], message: unknown) =>
      source === 'the page' ? page.window.postMessage(message, '*') : windows[source].say(message);
    /** Resolves once the page has heard `message`, and whatever it does then is done. */
    const heard = (source: (typeof SOURCES)[number], message: unknown) =>
      new Promise<void>((resolve) => {
        page.window.addEventListener('message', () => resolve(), { once: true });
        say(source, message);
      });

    await fuzzLive('frame messages', {
      given: fc.tuple(fc.constantFrom(...SOURCES), message),
      valid: [['ours', { type: HEIGHT, height: 400 }]] as [(typeof SOURCES)[number], unknown][],
      holds: async ([source, message]) => {
        const before = ours.style.height;
        await heard(source, message);
        const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
        const taken = source === 'ours' && type === HEIGHT && Number.isFinite(height);
        const clamped = () => Math.min(Math.max(Math.ceil(height as number), LEAST), MOST);
        expect(ours.style.height).to.equal(taken ? `${clamped()}px` : before);
        expect(other.style.height).to.equal('');
      },
    });
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('to the page of a figure leaves it as it is, and is answered with a height at most', async () => {
    // The page of a figure listens to the page around it alone.
    const script = `<script>send = (message) => frames[0].postMessage(message, '*')</script>`;
    page = await openPage(made(`<!doctype html><body>${iframe(base + PATH)}${script}`), {
      height: 900,
    });
    const { send } = page.window as unknown as { send: (message: unknown) => void };
    const [frame] = [...page.document.querySelectorAll('iframe')] as [HTMLIFrameElement];
    await until(() => frame.contentDocument?.querySelector('footer'), 'its page');
    const answers: unknown[] = [];
    page.window.addEventListener('message', ({ data }) => answers.push(data));
    const { href } = frame.contentWindow!.location;
    const given = fc.sample(message, { seed: 1, numRuns: 200 });
    for (const one of given) send(one);
    send({ type: 'asgm-indicators:ask' });
    await until(() => answers.length, 'its height');
    for (const answer of answers) {
      const { type, height } = answer as { type: string; height: number };
      expect([type, Number.isInteger(height)]).to.deep.equal([HEIGHT, true]);
    }
    expect(frame.contentWindow!.location.href).to.equal(href);
    expect(page.record.errors).to.deep.equal([]);
  });
});
