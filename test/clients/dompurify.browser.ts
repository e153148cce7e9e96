import DOMPurify from 'dompurify';
import { expectOnlyThisMachine, HOST } from './place.js';
import { forDomPurify } from './settings.js';
import { inHtml, sentencesOn, type Keep } from './suite.js';

const filters = {
  dompurify: (snippet) => DOMPurify.sanitize(inHtml(snippet)),
  'dompurify-set': (snippet) => DOMPurify.sanitize(inHtml(snippet), forDomPurify),
} satisfies Record<string, Keep>;

for (const id of ['dompurify', 'dompurify-set'] as const) {
  describe(id, () => {
    for (const [sentence, prove] of sentencesOn(id, filters[id], HOST)) it(sentence, prove);
    it('asks no other host for anything', expectOnlyThisMachine);
  });
}
