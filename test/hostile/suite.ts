/** One suite for every hostile host: what is said of it in the table holds, in this engine. */
import { expect } from 'chai';
import { engineOf } from '../harness/engine.js';
import { until } from '../harness/frame.js';
import { releaseAll } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import { outcomeIn, type Engine, type Host, type Hosts } from './hostile.js';
import { follow, stylesWithin } from './inside.js';
import { openHost, readAll, type HostilePage } from './open.js';
import { tags } from './page.js';
import { expectAnswers, expectFigure, expectSentence } from './standing.js';
import { differences, ownOf } from './untouched.js';

const engine = engineOf<Engine>({ chromium: 'chromium', firefox: 'firefox', webkit: 'webkit' });

/** Tests that all four elements stand on each of these pages. */
export function standOn(hosts: Hosts): void {
  let plain: HostilePage;
  before(async () => {
    plain = await openHost({ what: 'nothing', outcome: 'figure' });
    await plain.files.release();
    await readAll(plain);
  });
  after(() => plain.close());

  for (const host of Object.values(hosts)) {
    if (host.not?.[engine]) continue;
    describe(`On a page with ${host.what}, all four elements`, () => {
      standOnOne(host, () => plain);
    });
  }
}

function standOnOne(host: Host, plain: () => HostilePage): void {
  const stands = outcomeIn(host, engine) === 'figure';
  let page: HostilePage;
  let ownBefore: Record<string, string>;
  let ownAfter: Record<string, string>;

  before(async () => {
    page = await openHost(host);
    ownBefore = ownOf(page);
    if (host.waits) page.elements().forEach(expectSentence);
    await host.meanwhile?.(page);
    if (!host.behaviour) await page.files.release();
    await host.reveal?.(page);
    if (stands) await readAll(page, host.what);
    if (host.then) {
      await host.then(page);
      await readAll(page, host.what);
    } else if (host.says) await until(() => page.record.lines.length, 'a line in the console');
    await settled(page);
    page.window.scrollTo(0, 0);
    ownAfter = ownOf(page);
  });
  after(async () => {
    page.close();
    await releaseAll();
  });

  if (stands) {
    it('show their figures', () => page.elements().forEach(expectFigure));
    if (host.alike ?? true)
      it('look within as on a plain page', async () => {
        follow(plain(), page);
        const wrong = () => differences(stylesWithin(plain()), stylesWithin(page));
        await until(() => wrong().length === 0, 'the same styles', 3000).catch(() => {});
        expect(wrong().slice(0, 12)).to.deep.equal([]);
      });
    it('answer who opens source line and menu', async () => {
      for (const element of page.elements()) await expectAnswers(element);
    });
  } else {
    it('stay as their sentences', () => page.elements().forEach(expectSentence));
  }

  it('leave what is the page’s own as it was', () => {
    expect(differences(ownBefore, ownAfter)).to.deep.equal([]);
  });

  it('throw nothing into the page, and say nothing beyond what is documented', () => {
    const { errors, lines, violations } = page.record;
    expect(errors.filter((line) => !host.errors?.test(line))).to.deep.equal([]);
    expect(lines.filter((line) => !host.says?.test(line))).to.deep.equal([]);
    if (!host.refuses) expect(violations).to.deep.equal([]);
    expect(lines.length).to.be.at.most(host.says ? tags.length : 0);
  });
}
