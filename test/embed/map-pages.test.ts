import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import { embedPage } from '../../src/embed/page.js';
import { shownBy } from '../../src/embed/shown.js';
import { viewsOf } from '../../src/figures/views.js';
import { files } from './pages.js';
import { having, partTexts, read } from './tree.js';

const MAP = 'certified-orgs-map';
const views = viewsOf(dataset);
/** All pages of the map, each with what it shows. */
const pages = languages.flatMap((language) =>
  shownBy(MAP, views, language).map((shown) => ({
    shown,
    language,
    tree: read(embedPage(shown, { files })),
  })),
);
const pagesOf = (id: string) => pages.filter(({ shown }) => shown.id === id);
/** Texts of what is unfolded: of the entry, not of its facts. */
const unfolded = (tree: ReturnType<typeof read>) =>
  having(tree, 'open').map(({ attributes }) => attributes['id']);

test('there is a page for all, for each kind, and for each organisation', () => {
  const own = pages.filter(({ language }) => language === 'en').map(({ shown }) => shown);
  assert.deepEqual(
    own.map(({ id, variant }) => variant ?? id),
    [MAP, 'certified', 'supported', 'groups', ...dataset.organisations.map(({ id }) => id)],
  );
});

for (const { id } of dataset.organisations) {
  for (const { shown, language, tree } of pagesOf(id)) {
    const organisation = views.view(MAP, language).organisations.find((one) => one.id === id)!;

    describe(`the page of ${id} (${language})`, () => {
      test('needs no mending', () => {
        assert.deepEqual(tree.errors, []);
      });

      test('is entitled with name and status', () => {
        const title = tree.tags.find(({ name }) => name === 'title')?.text;
        assert.equal(title?.split(' · ')[0], `${organisation.name}, ${organisation.stated}`);
      });

      test('is described by a dated, sourced sentence, which its fallback says too', () => {
        const [description] = having(tree, 'name', 'description');
        assert.equal(description?.attributes['content'], shown.sentence);
        assert.match(shown.sentence, /2020.*\(ARM|\(ARM.*2020\)$/);
        assert.ok(tree.tags.some(({ name, text }) => name === 'a' && text === shown.sentence));
      });

      test('shows it selected, with its entry open and all that is known, before any script', () => {
        assert.deepEqual(unfolded(tree), [`entry-${id}`]);
        const [entry] = having(tree, 'class', 'selected');
        assert.equal(entry?.attributes['data-id'], id);
        const facts = views.details(MAP, language).figures[id]!.facts!;
        for (const [name, texts] of facts) {
          for (const text of [name, ...texts]) assert.ok(entry?.text.includes(text), text);
        }
      });

      test('says beneath the map who it is', () => {
        assert.deepEqual(partTexts(tree, 'told'), [
          `${organisation.name}: ${organisation.stated}. ${organisation.line}`,
        ]);
      });

      test('has its mark on the map, of all marks the one that is pressed', () => {
        const pressed = having(tree, 'aria-pressed', 'true').filter(
          ({ attributes }) => attributes['part'] === 'mark',
        );
        assert.deepEqual(
          pressed.map(({ attributes }) => attributes['data-id']),
          [id],
        );
      });
    });
  }
}

for (const { shown, language, tree } of pagesOf(MAP)) {
  const { variant = 'all' } = shown;

  describe(`the page of the map of ${variant} (${language})`, () => {
    const view = views.view(MAP, language);
    const figure = Object.entries(view.figures).find(([show]) => show === variant)![1];

    test('has title and source line of its own', () => {
      const title = tree.tags.find(({ name }) => name === 'title')?.text;
      assert.equal(title?.split(' · ')[0], figure.title);
      assert.deepEqual(partTexts(tree, 'title'), [figure.title]);
      assert.deepEqual(partTexts(tree, 'origin'), [figure.origin]);
    });

    test('lists those that it shows, and unfolds none', () => {
      const own = view.organisations.filter(({ shows }) => shows.some((show) => show === variant));
      assert.deepEqual(
        having(tree, 'part', 'entry').map(({ attributes }) => attributes['data-id']),
        own.map(({ id }) => id),
      );
      assert.deepEqual(unfolded(tree), []);
    });

    test('has marks that nobody is led to, because without a script they do nothing', () => {
      const inert = having(tree, 'inert');
      assert.equal(inert.length, 1);
      const [status] = having(tree, 'role', 'status');
      assert.ok(!inert[0]?.text.includes(status?.text ?? ''), 'what is told is for everybody');
    });
  });
}
