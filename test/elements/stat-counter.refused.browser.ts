import '../../src/define/stat-counter.js';
import { expect } from 'chai';
import { MAX_BYTES, remoteViews } from '../../src/shared/remote.js';
import { consoleLines } from '../harness/console.js';
import { changed, other } from '../harness/datasets.js';
import { heard } from '../harness/heard.js';
import { partOf, place, show } from '../harness/place.js';
import { asJson, notFound, serve, serveOne, silence } from '../harness/served.js';
import type { Answer, Served } from '../harness/served.js';

let served: Served;
afterEach(() => {
  served.restore();
  document.body.replaceChildren();
});

/** Has an address answer; gives that. */
const at = (answer: Answer): string => {
  const { src, ...rest } = serveOne(answer);
  served = rest;
  return src;
};

const attributes = { indicator: 'certified-orgs' };

/** What is said in place, and in the console, of a dataset that cannot be shown. */
async function refusal(src: string): Promise<string> {
  const element = place('stat-counter', { ...attributes, src });
  const lines = await consoleLines(() => partOf(element, 'message'));
  expect(heard(element)).to.equal(`The figure as a sentence ${lines.join(' ')}`.trim());
  return lines.join('\n');
}

describe('A dataset that is refused', () => {
  it('is named with the reason why it did not come', async () => {
    expect(await refusal(at(notFound))).to.match(
      /^stat-counter: src=".*" could not .*\(HTTP 404\)/,
    );
  });

  it('may be asked for again: a failure is not remembered', async () => {
    let asked = 0;
    const src = at((signal) => (asked++ ? asJson(other()) : notFound)(signal));
    await refusal(src);
    expect(heard(await show('stat-counter', { ...attributes, src }))).to.match(/^1,234/);
  });

  it('may be one that the network does not reach', async () => {
    const message = await refusal(at(() => Promise.reject(new TypeError('no way'))));
    expect(message).to.include('could not be loaded (no way)');
  });

  it('may be one that takes too long', async () => {
    const src = at(silence);
    const { signal } = new AbortController();
    const answer = await remoteViews(
      'stat-counter',
      src,
      signal,
      () => ({ status: 'ready' as const }),
      0.02,
    );
    expect(answer).to.deep.include({ status: 'error' });
    expect('fault' in answer && answer.fault).to.include({ kind: 'slow', detail: '0.02' });
    expect(served.aborted).to.have.length(1);
  });

  it('may be no JSON', async () => {
    expect(await refusal(at(() => new Response('<!doctype html>')))).to.include('is not JSON');
  });

  for (const [what, value] of Object.entries({
    null: null,
    'a list': [],
    'a text': 'x',
    '{}': {},
  })) {
    it(`may be ${what}`, async () => {
      expect(await refusal(at(asJson(value)))).to.include('is not a dataset');
    });
  }

  it('is told where it strays from the schema: record, field, what is wrong', async () => {
    const broken = changed((_, certified) => Object.assign(certified, { qualifier: 'exactly' }));
    const message = await refusal(at(asJson(broken)));
    expect(message).to.include('certified-orgs › qualifier: "exactly" is not a qualifier.');
  });

  it('may name a source that is not there', async () => {
    const broken = changed((_, certified) => Object.assign(certified, { source: 'nobody' }));
    expect(await refusal(at(asJson(broken)))).to.include('certified-orgs › source: ');
  });

  it('may hold a link that would run a script', async () => {
    const broken = changed(({ report }) => (report.url = 'javascript:alert(1)'));
    expect(await refusal(at(asJson(broken)))).to.include('report › url: ');
  });

  it('is not read any further once it is past 2 MB', async () => {
    let pulled = 0;
    const chunk = new Uint8Array(64 * 1024).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    expect(await refusal(at(() => new Response(endless)))).to.include('is too large');
    expect(pulled)
      .to.be.greaterThan(MAX_BYTES)
      .and.lessThan(MAX_BYTES + 4 * chunk.byteLength);
    expect(served.aborted).to.have.length(1);
  });

  it('is counted before it is looked at: a hundred thousand records are not', async () => {
    const many = { scalars: Array<unknown>(100_000).fill({}) };
    const message = await refusal(at(asJson(many)));
    expect(message).to.include('The dataset has 100000 records; at most 5000 are read.');
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://a/b', 'http://[']) {
    it(`is not even asked for at ${src}`, async () => {
      served = serve({});
      expect(await refusal(src)).to.include('Accepted: the http(s) address of a dataset.');
      expect(served.requests).to.deep.equal([]);
    });
  }
});
