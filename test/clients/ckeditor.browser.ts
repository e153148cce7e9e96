import type * as CkEditor from 'ckeditor5';
import type { ClientId } from './expected.js';
import { expectOnlyThisMachine, HOST, place } from './place.js';
import { forCkEditor } from './settings.js';
import { inHtml, sentencesOn } from './suite.js';

/** In one file, which is quickest. */
const FILE = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';

type Editor = CkEditor.ClassicEditor;
interface Way {
  settings?: object;
  plugins: (keyof typeof CkEditor)[];
  paste: (editor: Editor, snippet: string) => void;
}

/** In its source view. */
const asSource = (editor: Editor, snippet: string): void => editor.setData(inHtml(snippet));

const ways = {
  ckeditor: { plugins: [], paste: asSource },
  'ckeditor-set': { plugins: ['GeneralHtmlSupport'], settings: forCkEditor, paste: asSource },
  'ckeditor-embed': {
    plugins: ['HtmlEmbed'],
    paste(editor, snippet) {
      asSource(editor, '');
      const first = editor.model.document.getRoot()!.getChild(0)!;
      editor.model.change((writer) => writer.setSelection(first, 'end'));
      editor.execute('htmlEmbed', snippet);
    },
  },
} satisfies Partial<Record<ClientId, Way>>;

for (const [id, { plugins, settings, paste }] of Object.entries<Way>(ways)) {
  describe(id, () => {
    let editor: Editor;

    before(async () => {
      const all = (await import(FILE)) as typeof CkEditor;
      editor = await all.ClassicEditor.create({
        attachTo: place(),
        licenseKey: 'GPL',
        plugins: [
          all.Essentials,
          all.Paragraph,
          all.Heading,
          all.Bold,
          all.Italic,
          all.BlockQuote,
          all.List,
          all.Link,
          all.LinkImage,
          all.ImageBlock,
          all.ImageInline,
          all.MediaEmbed,
          ...plugins.map((name) => all[name] as typeof CkEditor.Essentials),
        ],
        ...settings,
      });
    });
    after(() => editor.destroy());

    const keep = (snippet: string) => {
      paste(editor, snippet);
      return editor.getData();
    };
    for (const [sentence, prove] of sentencesOn(id as ClientId, keep, HOST)) it(sentence, prove);
    it('asks no other host for anything', expectOnlyThisMachine);
  });
}
