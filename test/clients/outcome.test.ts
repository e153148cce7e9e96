import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forms, snippetOf } from '../../src/snippets/snippet.js';
import { find, HOST, site } from '../snippets/shown.js';
import { AFTER, BEFORE, outcomeOf, sparesItsNeighbours, type Outcome } from './outcome.js';
import { inHtml } from './suite.js';

const shown = { ...find('stat-counter', 'certified-orgs'), settings: { label: 'Ours' } };
const { sentence } = shown;
const ADDRESS = 'https://HOST/embed/en/stat-counter/certified-orgs/';
const LINK = `<a href="${ADDRESS}" rel="nofollow">${sentence}</a>`;
const LOADER = '<script async src="https://HOST/v1/widgets.js"></script>';
const MODULE = 'src="https://HOST/v1/define/stat-counter.js"></script>';
const ELEMENT = `<stat-counter label="Ours" indicator="certified-orgs">${LINK}</stat-counter>`;
const PLACEHOLDER = `<div data-asgm="stat-counter/certified-orgs" data-asgm-label="Ours">${LINK}</div>`;
const FRAME = `<iframe src="${ADDRESS}" sandbox="allow-scripts"></iframe>`;
const PUBLISHED = 'figure as published where the site has the loader';

const RESULTS: [string, string, Outcome][] = [
  ['the element and the loader', ELEMENT + LOADER, 'figure'],
  ['the element and its module', `${ELEMENT}<script type="module" ${MODULE}`, 'figure'],
  ['the placeholder and the loader', PLACEHOLDER + LOADER, 'figure'],
  [
    'a module that has become a classic script',
    `${ELEMENT}<script ${MODULE}`,
    'figure where the site has the loader',
  ],
  ['the element alone', ELEMENT, 'figure where the site has the loader'],
  ['the placeholder alone', PLACEHOLDER, 'figure where the site has the loader'],
  ['an element without a setting', ELEMENT.replace(' label="Ours"', ''), 'sentence with its link'],
  ['a placeholder without a setting', PLACEHOLDER.replace(/ data-asgm-[^>]*/, ''), PUBLISHED],
  ['an element without its link', ELEMENT.replaceAll(/<\/?a[^>]*>/g, ''), 'sentence without link'],
  ['a link alone in its paragraph', `<p>${LINK}<br></p>`, PUBLISHED],
  ['a link among other text', `<div><b>${LINK}</b></div>`, 'sentence with its link'],
  ['a link in no block', LINK, 'sentence with its link'],
  ['a frame and its link', `${FRAME}<p>${LINK}</p>`, 'frame'],
  [
    'a frame whose scripts are forbidden',
    `${FRAME.replace('allow-scripts', '')}<p>${LINK}</p>`,
    'still frame',
  ],
  ['a frame alone', FRAME, 'nothing'],
  ['another’s frame and the link', `<iframe src="https://x/"></iframe><p>${LINK}</p>`, PUBLISHED],
  ['the picture in its link', snippetOf('image', shown, site), 'picture with its link'],
  ['the picture without words', `<a href="${ADDRESS}"><img src="a.png"></a>`, 'nothing'],
  ['a link to nowhere', `<p><a>${sentence}</a></p>`, 'sentence without link'],
  ['a link to somewhere else', `<a href="https://x/">${sentence}</a>`, 'sentence without link'],
  ['a link that says something else', `<a href="${ADDRESS}">here</a>`, 'code shown'],
  ['the address', ADDRESS, 'address as text'],
  ['the code', snippetOf('element', shown, site).replaceAll('<', '&lt;'), 'code shown'],
  ['the figure, and code beside it', `${ELEMENT}${LOADER}async src=`, 'code shown'],
  ['the sentence twice', `${ELEMENT}<p>${sentence}</p>${LOADER}`, 'code shown'],
  ['nothing', '', 'nothing'],
];

describe('what is left of a snippet', () => {
  for (const [name, html, outcome] of RESULTS) {
    test(`${name}: ${outcome}`, () => assert.equal(outcomeOf(inHtml(html), shown, HOST), outcome));
  }

  test('is the figure where nothing was taken away, or its link where there is no more to it', () => {
    const left = forms
      .filter((form) => form !== 'npm')
      .map((form) => [form, outcomeOf(inHtml(snippetOf(form, shown, site)), shown, HOST)]);
    assert.deepEqual(Object.fromEntries(left), {
      element: 'figure',
      link: 'sentence with its link',
      placeholder: 'figure',
      iframe: 'frame',
      url: 'address as text',
      markdown: 'code shown',
      image: 'picture with its link',
      esm: 'figure',
    });
  });
});

describe('what is around a snippet', () => {
  const WAYS: [string, string, boolean][] = [
    ['paragraphs of their own', inHtml(LINK), true],
    ['a paragraph that the link has run into', `<p>${BEFORE}</p><p>${LINK}${AFTER}</p>`, false],
    ['a paragraph within the element', `<p>${BEFORE}</p><div>${LINK}<p>${AFTER}</p></div>`, false],
    ['a paragraph that is lost', `<p>${BEFORE}</p>${LINK}`, false],
    ['another order', `<p>${AFTER}</p><p>${BEFORE}</p>${LINK}`, false],
  ];
  for (const [name, html, expected] of WAYS) {
    test(`${expected ? 'is spared' : 'is not'}: ${name}`, () =>
      assert.equal(sparesItsNeighbours(html), expected));
  }
});
