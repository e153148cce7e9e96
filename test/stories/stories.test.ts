import { after, describe, it } from 'node:test';
import { expect } from 'chai';
import { chromium, INSTALL } from '../../scripts/browsers.js';
import { languages } from '../../src/dataset/languages.js';
import { names } from '../../src/shared/names.js';
import { openStorybook, type Entry, type Storybook } from './storybook.js';
import { listen, visit, type Seen, type Visit } from './visit.js';

/** Browsers that look at once: two cores are kept busy, and no page waits long. */
const TOGETHER = 2;

/** As the browser tests do: what is missing is told, and fails only where all engines are required. */
if (chromium()) suite(await openStorybook(TOGETHER));
else {
  const required = Number(process.env['ASGM_REQUIRE_ENGINES'] ?? 1) > 2;
  console.log(`Stories are looked at in Chromium, which is not here. To get it: ${INSTALL}`);
  it('Stories find Chromium', { skip: !required }, () => {
    throw new Error(`There is no Chromium: ${INSTALL}`);
  });
}

function suite(storybook: Storybook): void {
  after(() => storybook.close());
  const { entries, staged } = storybook;

  describe('Stories', () => {
    it('are there for every element', () => {
      const titles = new Set(entries.map(({ title }) => title.replace(/^Elements\//, '')));
      expect([...titles]).to.include.members([...names]);
    });

    it('ask nobody else for anything, and no more does what is around them', async () => {
      const strays = await storybook.withPage(async (page) => {
        const { strays } = listen(page, storybook.address);
        await page.goto(storybook.address, { waitUntil: 'networkidle0' });
        await page.waitForSelector('.sidebar-container');
        return strays;
      });
      expect(strays).to.deep.equal([]);
    });
  });

  const nameOf = ({ title, name }: Entry): string => `${title} › ${name}`;

  describe('A story', { concurrency: TOGETHER }, () => {
    const stories = entries.filter(({ type }) => type === 'story');
    for (const language of languages) {
      for (const entry of stories) {
        const { main = false, medium, says } = staged[entry.id] ?? {};
        if (language !== 'en' && !main) continue;
        const what: Visit = { entry, globals: { language }, medium };
        it(`${nameOf(entry)}, ${language}`, async () =>
          expectSound(await visit(storybook, what), { says }));
      }
    }
  });

  describe('A page of documentation', { concurrency: TOGETHER }, () => {
    for (const entry of entries.filter(({ type }) => type === 'docs')) {
      // Those of the elements are alike: what is around their figures is Storybook’s.
      const dark = entry.title.startsWith('Elements/') ? [] : ['dark'];
      for (const page of ['light', ...dark]) {
        const what: Visit = { entry, globals: { page } };
        const maySay = entries.flatMap(({ id, title }) =>
          title === entry.title ? (staged[id]?.says ?? []) : [],
        );
        it(`${nameOf(entry)}, ${page}`, async () =>
          expectSound(await visit(storybook, what), { maySay }));
      }
    }
  });
}

/**
 * Fails where anything is wrong with what was seen. `says` are the console lines that belong to it, as
 * patterns; `maySay` those of stories that it may hold.
 */
function expectSound(
  { broken, lines, strays, barriers, undecided, media }: Seen,
  { says = [], maySay = [] }: { says?: readonly string[] | undefined; maySay?: readonly string[] },
): void {
  expect(broken, 'what broke').to.equal('');
  const isSaid = (pattern: string) => lines.some((line) => new RegExp(pattern).test(line));
  const belongs = (line: string) =>
    [...says, ...maySay].some((pattern) => new RegExp(pattern).test(line));
  expect(
    lines.filter((line) => !belongs(line)),
    'console',
  ).to.deep.equal([]);
  expect(
    says.filter((pattern) => !isSaid(pattern)),
    'what the console should have said',
  ).to.deep.equal([]);
  expect(strays, 'addresses').to.deep.equal([]);
  expect(barriers, 'accessibility').to.deep.equal([]);
  expect(undecided, 'what the panel of accessibility asks somebody to decide').to.deep.equal([]);
  expect(media, 'the medium').to.equal(true);
}
