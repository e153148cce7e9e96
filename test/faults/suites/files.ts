/** What a reader takes away of a figure whose words are hostile: files, citations, pictures. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { measure } from '../../../scripts/image-font.js';
import { svgOf } from '../../../scripts/image-svg.js';
import { bibtex, citation, cslJson } from '../../../src/dataset/citation.js';
import { allShown } from '../../../src/embed/shown.js';
import { picturedBy } from '../../../src/embed/alt-text.js';
import { pictureOf } from '../../../src/figures/picture/pictures.js';
import { hasPictures, type PicturedElement } from '../../../src/figures/picture/shapes.js';
import { viewsOf } from '../../../src/figures/views.js';
import { csv, json } from '../../../src/shared/files.js';
import type { Shown } from '../../../src/snippets/address.js';
import { madeReport } from '../../figures/made.js';
import { fuzz } from '../fuzz.js';
import { hostileText, hostileTexts } from '../hostile.js';
import { small, textsIn, withText } from '../small.js';
import { assertXml } from '../xml.js';

/** What a spreadsheet takes for a formula, or for what stands before one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The cells of a file of RFC 4180, read as strictly as that is written. */
function cells(text: string): string[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy;
  const found: string[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = field.lastIndex) {
    field.lastIndex = at;
    const match = field.exec(text);
    assert.ok(match, `no field at ${at} of ${JSON.stringify(text)}`);
    found.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  }
  return found;
}

const drawn = allShown(viewsOf(small), 'en').filter(
  (shown): shown is typeof shown & { element: PicturedElement } => hasPictures(shown.element),
);
type Drawn = Shown & { element: PicturedElement };
/** Those of one figure, and of a whole. */
const pictured: readonly Drawn[] = [
  'stat-counter',
  'region-share-chart',
  'timeline-view',
  'certified-orgs-map',
].map((name) => drawn.find(({ element }) => element === name)!);

export function files(): void {
  describe('what a reader takes away', () => {
    test('holds hostile words as text, and nothing that a spreadsheet would run', async () => {
      const value = fc.oneof(hostileText, fc.integer(), fc.constant(null));
      await fuzz('files for readers', {
        given: fc.record({
          rows: fc.array(fc.record({ id: hostileText, value, sentence: hostileText }), {
            minLength: 1,
            maxLength: 4,
          }),
          text: hostileText,
          title: hostileText,
        }),
        valid: [
          { rows: [{ id: 'a', value: 4, sentence: 'Four' }], text: 'Four', title: 'A report' },
        ],
        holds: ({ rows, text, title }) => {
          const report = {
            ...madeReport({ title, publisherName: text }),
            url: 'https://example.org/',
          };
          const cited = { name: 'certified-orgs', report, sentence: text };
          const [, , , ...read] = cells(csv({ ...cited, rows }).text);
          const values = rows.flatMap(({ id, value, sentence }) => [id, value, sentence]);
          assert.equal(read.length, values.length);
          for (const [at, cell] of read.entries()) {
            const value = values[at] ?? '';
            if (typeof value === 'string') assert.doesNotMatch(cell, FORMULA);
            assert.equal(cell.replace(/^'/, ''), String(value).replace(/^'/, ''));
          }
          const written = JSON.parse(json({ ...cited, rows }).text) as { data: unknown };
          assert.deepEqual(JSON.stringify(written.data), JSON.stringify(rows));
          assert.ok(citation(report, text).startsWith(text));
          assert.equal(cslJson(cited)['abstract'], text);
          assertBalanced(bibtex(cited));
        },
      });
    });

    test('is a picture of shapes, title and description alone', async () => {
      const texts = textsIn(small);
      await fuzz('pictures', {
        given: fc.record({
          shown: fc.constantFrom(...pictured),
          text: fc.constantFrom(...hostileTexts),
          alt: hostileText,
        }),
        valid: pictured.map((shown) => ({ shown, text: 'Plain words', alt: 'Plain words' })),
        holds: async ({ shown, text, alt }) => {
          const views = viewsOf(withText(small, text, texts));
          try {
            const picture = await pictureOf(shown.element, picturedBy(shown, views), measure);
            assertXml(svgOf(picture, { language: 'en', title: text, alt }));
          } catch (error) {
            assert.match(String(error), /^Error: The font has no glyph for a character of “/);
          }
        },
      });
    });
  });
}

/** Braces are what BibTeX counts. */
function assertBalanced(entry: string): void {
  let open = 0;
  for (const sign of entry.replace(/[^{}]/g, '')) {
    open += sign === '{' ? 1 : -1;
    assert.ok(open >= 0, entry);
  }
  assert.equal(open, 0, entry);
}
