import { expect } from 'chai';
import { expectAccessible } from './axe.js';
import { consoleLines, thrownIntoPage } from './console.js';
import { openPage, until, type OpenPage } from './frame.js';
import { heard } from './heard.js';

/** Puts `html` on the page; `<template shadow>` is the shadow root of what it stands in. */
function put(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  attachRoots(place);
  document.body.replaceChildren(place);
  return place;
}

function attachRoots(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    attachRoots(template.content);
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

async function failure(run: () => Promise<unknown>): Promise<string> {
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : 'nothing failed';
}

afterEach(() => document.body.replaceChildren());

describe('heard', () => {
  const rows: [what: string, html: string, sentence: string][] = [
    ['joins what is inline', '<b>4</b><i>th</i> place', '4th place'],
    ['sets blocks apart', '<div>4</div><div>organisations</div>', '4 organisations'],
    ['collapses blanks', '<p>one\n   two&#32; three<br>four</p>', 'one two three four'],
    [
      'reads the shadow root, and what is slotted, in place',
      '<div><template shadow>before <slot></slot> after</template><b>slotted</b></div>',
      'before slotted after',
    ],
    [
      'reads a slot within a slot, and the fallback of an empty one',
      '<div><template shadow><p><template shadow>outer <slot></slot></template>' +
        '<slot></slot></p><slot name="none">fallback</slot></template>inner</div>',
      'outer inner fallback',
    ],
    [
      'leaves out what no slot shows',
      '<div><template shadow>shown</template>not shown</div>',
      'shown',
    ],
    ['leaves out aria-hidden', 'a <span aria-hidden="true">b</span> c', 'a c'],
    ['leaves out what is inert', 'a <span inert>b</span> c', 'a c'],
    ['leaves out hidden and display: none', '<p hidden>b</p><p style="display: none">c</p>d', 'd'],
    [
      'leaves out visibility: hidden, but not what takes it back',
      '<p style="visibility: hidden">b <i style="visibility: visible">c</i><img alt="d"></p>',
      'c',
    ],
    [
      'leaves out what a closed details holds',
      '<details><summary>more</summary>text<p>hidden</p></details>',
      'more',
    ],
    [
      'reads what an open details holds',
      '<details open><summary>more</summary>text<p>shown</p></details>',
      'more text shown',
    ],
    ['reads a label in place of what it labels', '<a aria-label="Home">x</a>', 'Home'],
    [
      'reads what aria-labelledby names, hidden or not',
      '<b id="l" hidden>Region</b><ul aria-labelledby="l none"><li>x</li></ul>',
      'Region',
    ],
    ['reads the text of an image', '<img alt="A mine"> <img alt=""> end', 'A mine end'],
    [
      'reads a drawing by its name',
      '<svg role="img"><title>Peru</title><text>x</text></svg> <svg aria-label="Map"></svg>',
      'Peru Map',
    ],
    [
      'reads what a reader has typed or chosen',
      '<label>Year <input value="2020"></label> <select><option>a<option selected>b</select>',
      'Year 2020 b',
    ],
    ['reads no script and no style', '<style>b {}</style><script>0</script>text', 'text'],
  ];
  for (const [what, html, sentence] of rows) {
    it(what, () => {
      expect(heard(put(html))).to.equal(sentence);
    });
  }
});

describe('expectAccessible', () => {
  it('passes what keeps nobody out', async () => {
    await expectAccessible(put('<button>Copy</button>'));
  });

  it('fails on a button without a name, and says where', async () => {
    const place = put('<p><template shadow><button></button></template></p>');
    const message = await failure(() => expectAccessible(place));
    expect(message).to.include('button-name (critical)').and.include('<button></button>');
  });

  it('leaves out a rule for a reason', async () => {
    const place = put('<button></button>');
    await expectAccessible(place, { 'button-name': 'the test wants one without a name' });
  });
});

describe('consoleLines', () => {
  it('gives errors and warnings, and the console back', async () => {
    const { error } = console;
    const lines = await consoleLines(async () => {
      console.error('one', 1);
      await Promise.resolve();
      console.warn('two');
    });
    expect(lines).to.deep.equal(['one 1', 'two']);
    expect(console.error).to.equal(error);
  });
});

describe('thrownIntoPage', () => {
  it('gives what nobody caught, and keeps it from failing the test', async () => {
    const messages = await thrownIntoPage(async () => {
      void Promise.reject(new Error('rejected'));
      queueMicrotask(() => {
        throw new Error('thrown');
      });
      await Promise.resolve();
    });
    expect(messages).to.have.members(['rejected', 'thrown']);
  });
});

describe('until', () => {
  it('gives what it waited for', async () => {
    const place = put('');
    requestAnimationFrame(() => place.append('here'));
    expect(await until(() => place.textContent, 'text')).to.equal('here');
  });

  it('takes an exception or a rejection as "not yet"', async () => {
    let calls = 0;
    const late = () => (++calls < 3 ? Promise.reject(new Error('early')) : Promise.resolve(calls));
    expect(await until(late, 'the third call')).to.equal(3);
  });

  it('says what did not come, also when a promise never settles', async () => {
    const never = failure(() => until(() => new Promise(() => {}), 'Godot', 20));
    expect(await never).to.equal('waited 20 ms in vain for Godot');
    expect(await failure(() => until(() => false, 'truth', 20))).to.include('truth');
  });
});

describe('openPage', () => {
  let page: OpenPage;
  const open = async (path: string) => (page = await openPage(path, { width: 400, height: 300 }));
  afterEach(() => page.close());

  it('opens a page of a given size, whose address bears no trace of the test', async () => {
    const { window, document } = await open('/test/pages/well.html?lang=es');
    expect(document.body.textContent).to.include('All is well');
    expect([window.innerWidth, window.innerHeight]).to.deep.equal([400, 300]);
    expect(window.location.search).to.equal('?lang=es');
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('knows what the page asked for', async () => {
    await open('/test/pages/well.html');
    expect(page.requests()).to.deep.equal([`${location.origin}/test/pages/well.css`]);
  });

  it('records errors, rejections, missing files and console lines from the start', async () => {
    await open('/test/pages/ill.html');
    await until(() => page.record.errors.length === 3, 'three errors');
    const errors = page.record.errors.join('\n');
    expect(errors).to.include('thrown at once').and.include('unhandled rejection: rejected');
    expect(errors).to.include(`not loaded: ${location.origin}/test/pages/nowhere.png`);
    expect(page.record.lines).to.deep.equal(['a warning']);
  });

  it('records what a policy refuses, even where it allows no script', async () => {
    await open('/test/pages/strict.html');
    await until(() => page.record.violations.length > 0, 'a violation');
    expect(page.record.violations[0]?.directive).to.equal('script-src-elem');
    expect(page.window).not.to.have.property('inline');
  });

  it('measures layout shifts where the engine does', async () => {
    await open('/test/pages/shift.html');
    const { shifts } = page.record;
    const measures = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    if (measures) await until(() => shifts?.length, 'a shift');
    else expect(shifts).to.equal(undefined);
  });

  it('fails on a page that is not there', async () => {
    const message = await failure(() => openPage('/test/pages/nowhere.html'));
    expect(message).to.include('/test/pages/nowhere.html is no page of the test server');
  });
});

describe('the test page', () => {
  it('is a clean document in English, served to every origin', async () => {
    expect(document.documentElement.lang).to.equal('en');
    expect(document.compatMode).to.equal('CSS1Compat');
    const { headers } = await fetch(import.meta.url);
    expect(headers.get('access-control-allow-origin')).to.equal('*');
  });
});
