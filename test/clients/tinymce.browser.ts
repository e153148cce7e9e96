import type { Editor, TinyMCE } from 'tinymce';
import { expectOnlyThisMachine, HOST, place, run } from './place.js';
import { forTinyMce } from './settings.js';
import { inHtml, sentencesOn } from './suite.js';

const FOLDER = '/node_modules/tinymce';
const ways = { tinymce: {}, 'tinymce-set': forTinyMce };

for (const id of ['tinymce', 'tinymce-set'] as const) {
  describe(id, () => {
    let editor: Editor;

    before(async () => {
      if (!('tinymce' in window)) await run(`${FOLDER}/tinymce.min.js`);
      const { tinymce } = window as unknown as { tinymce: TinyMCE };
      [editor] = (await tinymce.init({
        target: place(),
        license_key: 'gpl',
        base_url: FOLDER,
        suffix: '.min',
        plugins: 'code image link media',
        skin: false,
        content_css: false,
        promotion: false,
        ...ways[id],
      })) as [Editor];
    });
    after(() => editor.remove());

    const keep = (snippet: string) => {
      editor.setContent(inHtml(snippet));
      return editor.getContent();
    };
    for (const [sentence, prove] of sentencesOn(id, keep, HOST)) it(sentence, prove);
    it('asks no other host for anything', expectOnlyThisMachine);
  });
}
