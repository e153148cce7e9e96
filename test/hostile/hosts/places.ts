/** Places on a page that come to be seen later, or in a way of their own. */
import type { OpenPage } from '../../harness/frame.js';
import type { Hosts } from '../hostile.js';
import { style } from './write.js';

const find = ({ document }: OpenPage, selector: string) =>
  document.querySelector<HTMLElement>(selector)!;

export const places: Hosts = {
  'hidden parent': {
    what: 'a parent that is hidden at first, beside the same figures in view',
    outcome: 'figure',
    body: ({ snippets, tags }) => `<main>${snippets}</main><div id="later" hidden>${tags}</div>`,
    reveal: (page) => (find(page, '#later').hidden = false),
  },
  tabs: {
    what: 'the panel of a tab that is not the first',
    outcome: 'figure',
    head: style('.panel { display: none } .panel.active { display: block }'),
    body: ({ snippets }) =>
      `<div class="panel active"><p>First</p></div><div class="panel" id="second">${snippets}</div>`,
    reveal: (page) => {
      find(page, '.active').classList.remove('active');
      find(page, '#second').classList.add('active');
    },
  },
  accordion: {
    what: 'a closed `<details>`',
    outcome: 'figure',
    body: ({ snippets }) => `<details id="fold"><summary>More</summary>${snippets}</details>`,
    reveal: (page) => find(page, '#fold summary').click(),
  },
  'no height': {
    what: 'an accordion that closes by a height of 0',
    outcome: 'figure',
    head: style(
      '.fold { height: 0; overflow: hidden; visibility: hidden } .open { height: auto; visibility: visible }',
    ),
    body: ({ snippets }) => `<div class="fold">${snippets}</div>`,
    reveal: (page) => find(page, '.fold').classList.add('open'),
  },
  'content-visibility auto': {
    what: '`content-visibility: auto`, below much text',
    outcome: 'figure',
    head: style('section { content-visibility: auto; contain-intrinsic-size: auto 300px }'),
    body: ({ snippets }) => `<div style="height: 300vh"></div><section>${snippets}</section>`,
  },
  'content-visibility hidden': {
    what: '`content-visibility: hidden`, shown later',
    outcome: 'figure',
    head: style('section { content-visibility: hidden }'),
    body: ({ snippets }) => `<section>${snippets}</section>`,
    reveal: (page) => (find(page, 'section').style.contentVisibility = 'visible'),
  },
  dialog: {
    what: 'a `<dialog>` that opens later',
    outcome: 'figure',
    body: ({ snippets }) => `<dialog style="width: 700px">${snippets}</dialog>`,
    reveal: (page) => (find(page, 'dialog') as HTMLDialogElement).showModal(),
  },
  transformed: {
    what: 'scaled, faded and blurred until it is scrolled to',
    outcome: 'figure',
    head: style(
      'section { opacity: 0; transform: scale(0.01) } .seen { opacity: 1; transform: none }',
    ),
    body: ({ snippets }) => `<section>${snippets}</section>`,
    reveal: (page) => find(page, 'section').classList.add('seen'),
  },
};
