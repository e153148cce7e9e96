import type Quill from 'quill';
import { expectOnlyThisMachine, HOST, place, run } from './place.js';
import { inHtml, sentencesOn } from './suite.js';

describe('quill', () => {
  let editor: Quill;

  before(async () => {
    await run('/node_modules/quill/dist/quill.js');
    const { Quill: Editor } = window as unknown as { Quill: typeof Quill };
    editor = new Editor(place());
  });

  const keep = (snippet: string) => {
    editor.clipboard.dangerouslyPasteHTML(inHtml(snippet));
    return editor.getSemanticHTML();
  };
  for (const [sentence, prove] of sentencesOn('quill', keep, HOST)) it(sentence, prove);
  it('asks no other host for anything', expectOnlyThisMachine);
});
