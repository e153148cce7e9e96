import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../src/dataset/languages.js';
import { formFor, targetIds, targets, type TargetId } from '../../src/gallery/targets.js';
import { targetWords } from '../../src/gallery/words/targets.js';
import { find } from '../snippets/shown.js';
import { clientIds, clients, triedByHand } from './expected.js';
import { pastedForms } from './figures.js';
import { good, outcomes, type Outcome } from './outcome.js';

const rank = (outcome: Outcome): number => Object.keys(outcomes).indexOf(outcome);
const FILTERS = /sanitize|purify/;
const shown = find('stat-counter', 'certified-orgs');

for (const id of clientIds) {
  const { keeps, use, takes, target, runsOn = [] } = clients[id];

  describe(`the matrix, on ${id},`, () => {
    test('advises a form than which none does better, and which stands apart', () => {
      for (const form of pastedForms) assert.ok(rank(keeps[use]) <= rank(keeps[form]), form);
      assert.ok(!runsOn.includes(use));
    });

    test('has the figure, or a sentence with its link, for that form', () => {
      assert.ok(good.includes(keeps[use]), keeps[use]);
    });

    test('agrees with the gallery, whose form for it is good there', () => {
      assert.ok(good.includes(keeps[formFor(target, shown) as typeof use]));
    });

    if (takes === 'Markdown') return;

    test('loses no figure: each form made of HTML leaves a sentence with its link', () => {
      for (const form of ['element', 'link', 'placeholder', 'iframe', 'esm'] as const) {
        assert.ok(good.includes(keeps[form]), form);
      }
    });
  });
}

describe('the marks of the gallery', () => {
  test('say “tested” of what stands in the matrix or was tried by hand, and of nothing else', () => {
    const tried = [...clientIds.map((id) => clients[id].target), ...triedByHand];
    assert.deepEqual(
      targetIds.filter((id) => targets[id].tested),
      targetIds.filter((id) => tried.includes(id)),
    );
  });

  for (const language of languages) {
    test(`name every editor of the matrix, and count its filters, in ${language}`, () => {
      const proofs = ['markdown', 'other'].map((id) => targetWords[language][id as TargetId].proof);
      const told = proofs.join(' ');
      const filters = clientIds.filter((id) => FILTERS.test(clients[id].from));
      for (const id of clientIds.filter((id) => !filters.includes(id))) {
        assert.ok(told.includes(clients[id].name.split(',')[0]!), id);
      }
      assert.equal(new Set(filters.map((id) => clients[id].from)).size, 3);
      assert.match(told, language === 'en' ? /in three filters\./ : /en tres filtros\./);
    });
  }

  test('rest on one proof: what is in the matrix was not only tried by hand', () => {
    for (const id of clientIds) assert.ok(!triedByHand.includes(clients[id].target), id);
  });
});
