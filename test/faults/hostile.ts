/** Texts that would do harm wherever they are taken for something other than text. */
import fc from 'fast-check';

/** What markup would run, if it were run: a test looks whether it was called. */
export const CANARY = 'canary()';

/** Each breaks out of another place. */
export const hostileTexts: readonly string[] = [
  `<script>${CANARY}</script>`,
  `</script><script>${CANARY}</script>`,
  `"><img src=x onerror=${CANARY}>`,
  `'><svg onload=${CANARY}>`,
  `" autofocus onfocus="${CANARY}`,
  `' onmouseover='${CANARY}`,
  `\` onclick=${CANARY} \``,
  `</title></style></template></textarea><iframe srcdoc="<script>parent.${CANARY}</script>">`,
  `</stat-counter></report-section></impact-report><script>${CANARY}</script>`,
  `<!--><script>${CANARY}</script>-->`,
  `<![CDATA[><script>${CANARY}</script>]]>`,
  `<svg><foreignObject><body onload=${CANARY}></foreignObject><animate onbegin=${CANARY}>`,
  `<stat-counter indicator="certified-orgs" onclick="${CANARY}"></stat-counter>`,
  `<math><mtext><style><img src=x onerror=${CANARY}></style></mtext></math>`,
  `&lt;img src=x onerror=${CANARY}&gt; &#60;script&#62; &copy=1 &not=2`,
  `javascript:${CANARY}`,
  `JaVa\u0001script:${CANARY}//https://`,
  `data:text/html,<script>parent.${CANARY}</script>`,
  `](javascript:${CANARY}) [x](javascript:${CANARY}) ![y](javascript:${CANARY})`,
  `<javascript:${CANARY}> \`<b>\` **bold** | # - > ~~x~~`,
  `x}</style>*{background:url("javascript:${CANARY}")}/*`,
  `expression(${CANARY}); -moz-binding: url(javascript:${CANARY})`,
  `=HYPERLINK("https://example.org/?"&A1,"x")`,
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  `{{constructor.constructor('${CANARY}')()}} $\{${CANARY}} <%= ${CANARY} %>`,
  'constructor',
  '__proto__',
  'toString hasOwnProperty valueOf',
  "$& $` $' $1 $<a>",
  'a\u2028b\u2029c',
  '\u202Eevil\u202C \u0000 \u200B \uD800',
  '<?php ?> <?> <!--lit-part--> <!--/lit-part-->',
  '\\"; canary(); //',
];

/** A hostile text, whole or joined to another or to any text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...hostileTexts), { minLength: 2, maxLength: 3 })
      .map((texts) => texts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Names that every object has, and values that are no text. */
export const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  'constructor',
  '__proto__',
  'https://example.org/"><script>canary()</script>',
  'a'.repeat(5000),
];
