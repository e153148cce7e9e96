import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { MARGIN, SMALL } from '../../src/figures/picture/paper.js';
import { viewsOf } from '../../src/figures/views.js';
import { boxOfText, images, pictures, said, textsOf } from './all.js';

const views = viewsOf(dataset);

/** How far a letter may reach past the edge of what is printed: it is drawn so on purpose. */
const OPTICAL = 10;

describe('In every picture', () => {
  test('text stays within the margins, at both sides, above and below', () => {
    for (const [address, picture] of pictures) {
      for (const mark of textsOf(picture)) {
        const { left, right, top, bottom } = boxOfText(mark);
        const where = `${address}: “${mark.text}”`;
        assert.ok(left >= MARGIN - OPTICAL, `${where} begins at ${left}`);
        assert.ok(right <= picture.width - MARGIN + 1, `${where} ends at ${right}`);
        assert.ok(top >= 0 && bottom <= picture.height - 24, `${where}: ${top} to ${bottom}`);
      }
    }
  });

  test('no text lies on another', () => {
    for (const [address, picture] of pictures) {
      // By the height of letters without accents and tails: lines may stand close.
      const boxes = textsOf(picture).map((mark) => ({
        text: mark.text,
        ...boxOfText(mark),
        top: mark.y - 0.73 * mark.style.size,
        bottom: mark.y,
      }));
      for (const [i, one] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) {
          const apart =
            one.right <= other.left + 1 ||
            other.right <= one.left + 1 ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          assert.ok(apart, `${address}: “${one.text}” and “${other.text}”`);
        }
      }
    }
  });

  test('text is at least 12 pixels high where the picture is 600 pixels wide', () => {
    for (const [address, picture] of pictures) {
      const smallest = Math.min(...textsOf(picture).map(({ style }) => style.size));
      assert.ok(smallest >= SMALL && SMALL >= 24, `${address}: ${smallest}`);
    }
  });

  test('source, period, and the credit stand at the foot', () => {
    for (const { entry, picture, card } of images) {
      const { report } = views.details(entry.element, entry.language);
      for (const one of card ? [picture, card] : [picture]) {
        const text = said(one);
        assert.match(text, /(ARM|Planet Gold|MINEM)[^·]* · /, entry.png);
        assert.match(text, /\b20\d\d\b/, entry.png);
        assert.ok(text.includes(report.publisherName), `${entry.png}: ${text}`);
      }
    }
  });

  test('nothing tells the income of the pallaqueras', () => {
    for (const [address, picture] of pictures) {
      assert.doesNotMatch(said(picture), /\b300\b|\bPEN\b/, address);
    }
  });
});

describe('A picture of a counter', () => {
  const counters = images.filter(({ entry }) => entry.element === 'stat-counter');

  test('is there for each figure that is no finding of need, in both languages', () => {
    const shown = dataset.scalars.filter(({ sensitive }) => !sensitive).length;
    assert.equal(counters.length, 2 * shown);
  });

  test('says title, qualifier, number, unit, label and every doubt', () => {
    for (const { entry, picture } of counters) {
      const { figures } = views.view('stat-counter', entry.language);
      const figure = figures.find(({ id }) => id === entry.id)!;
      const { notes } = views.details('stat-counter', entry.language).figures[entry.id]!;
      const { qualifier = '', number = '', unit = '', text, origin } = figure;
      const parts = [entry.title, qualifier, number, unit, text, origin, ...notes];
      const heard = said(picture).toLowerCase();
      for (const part of parts) {
        assert.ok(
          heard.includes(part.trim().replace(/\s+/g, ' ').toLowerCase()),
          `${entry.png} lacks “${part}”`,
        );
      }
    }
  });

  test('is made large by its number', () => {
    for (const { entry, picture } of counters) {
      const sizes = textsOf(picture).map(({ style }) => style.size);
      const [first = 0, second = 0] = [...new Set(sizes)].sort((a, b) => b - a);
      const lost = dataset.scalars.find(({ id }) => id === entry.id)?.value === null;
      assert.ok(lost || (first >= 90 && first > 2 * second), `${entry.png}: ${first}, ${second}`);
    }
  });
});

describe('A card', () => {
  test('is 1200 by 630 for every figure and variant', () => {
    for (const { entry, picture, card } of images) {
      const { width, height } = card ?? picture;
      assert.deepEqual([width, height], [1200, 630], entry.card);
    }
  });

  test('is a file of its own only where the picture is higher', () => {
    for (const { entry, picture, card } of images) {
      assert.equal(picture.height > 630, card !== undefined, entry.png);
    }
  });
});

describe('The picture of the timeline', () => {
  test('names every activity that it shows, by its title', () => {
    for (const { entry, picture } of images) {
      if (entry.element !== 'timeline-view' || entry.id !== 'activities') continue;
      const { eras } = views.view('timeline-view', entry.language);
      const shown = eras
        .flatMap(({ entries }) => entries)
        .filter(
          ({ topics }) => entry.variant !== 'certification' || topics.includes(entry.variant),
        );
      assert.ok(shown.length > 5);
      for (const { title } of shown) assert.ok(said(picture).includes(title), title);
    }
  });

  test('of one activity has the report’s sentence in quotation marks', () => {
    const one = images.find(({ entry }) => entry.png.includes('es/timeline-view/2020-cruz-pata'))!;
    assert.match(said(one.picture), /«[^»]*Cruz Pata[^»]*»/);
    assert.match(said(one.picture), /traducción nuestra/);
  });
});

describe('The picture of the map', () => {
  test('names every organisation that it shows, and says that a point is a district', () => {
    for (const { entry, picture, card } of images) {
      if (entry.element !== 'certified-orgs-map' || entry.id !== 'certified-orgs-map') continue;
      const view = views.view('certified-orgs-map', entry.language);
      const show = entry.variant ?? 'all';
      for (const one of [picture, card!]) {
        for (const { name, shows } of view.organisations) {
          const isShown = shows.some((it) => it === show);
          assert.equal(said(one).includes(name), isShown, `${entry.png}: ${name}`);
        }
        assert.ok(said(one).includes(view.caption));
      }
    }
  });
});
