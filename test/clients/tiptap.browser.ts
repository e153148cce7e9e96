import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { expectOnlyThisMachine, HOST, place } from './place.js';
import { inHtml, sentencesOn } from './suite.js';

describe('tiptap', () => {
  let editor: Editor;

  before(() => {
    editor = new Editor({ element: place(), extensions: [StarterKit] });
  });
  after(() => editor.destroy());

  const keep = (snippet: string) => {
    editor.commands.setContent(inHtml(snippet));
    return editor.getHTML();
  };
  for (const [sentence, prove] of sentencesOn('tiptap', keep, HOST)) it(sentence, prove);
  it('asks no other host for anything', expectOnlyThisMachine);
});
