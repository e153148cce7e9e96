/**
 * Where a file stops being JSON, and what is amiss there, for someone who edits it by hand.
 * `JSON.parse` names no line on Node 20, and speaks of tokens.
 */
export interface SyntaxFault {
  line: number;
  column: number;
  wrong: string;
  right: string;
}

/** One thing that JSON is made of: a mark, a text, or a number or word. */
const TOKEN =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;
const SPACE = /[ \t\r\n]*/y;

type Opener = '{' | '[';
type Words = [wrong: string, right: string];
type State = keyof typeof EXPECTED;

const CLOSERS = { '{': '}', '[': ']' } as const;

/** What may stand next, as it is said. */
const EXPECTED = {
  value: 'a value',
  valueOrEnd: 'a value or "]"',
  name: 'the name of a field',
  nameOrEnd: 'the name of a field or "}"',
  colon: 'a colon',
  comma: 'a comma, or the end of the list or group',
  end: 'nothing more',
};

/** What to do about a beginning that is no token. */
const HINTS: readonly [RegExp, wrong: string, right: string][] = [
  [
    /^"/,
    'This text is not closed, or holds a line break.',
    'End it with " on the same line; a " inside it is written \\".',
  ],
  [/^['‘’“”„«]/, 'This is not a straight double quotation mark.', 'Put texts in " and ".'],
  [/^\/[/*]/, 'Comments cannot stand in JSON.', 'Remove the comment, or put it in "notes".'],
  [
    /^[-+\d.]/,
    'This is not a number as JSON writes it.',
    'Write 1346 or 38.7: a point for decimals, no other marks.',
  ],
  [/^/, 'This cannot stand here.', 'Put texts and names in quotes.'],
];

/** The first fault of `text`, or `undefined` where it is JSON. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: Opener[] = [];
  let state: State = 'value';
  let ended = 0;
  for (let at = skip(text, 0); ; at = skip(text, ended)) {
    if (at >= text.length) return state === 'end' ? undefined : fault(text, at, ...cutOff(open));
    const token = match(TOKEN, text, at);
    if (token === undefined) return fault(text, at, ...hint(text.slice(at, at + 2)));
    const next = follow(state, token, open);
    if (!next) {
      const mark = missingMark(state, token);
      // It belongs behind what stands before the token, often a line further up.
      return mark ? fault(text, ended, ...mark) : fault(text, at, ...misplaced(state, token, open));
    }
    state = next;
    ended = at + token.length;
  }
}

/** The state after `token`; `undefined` where it may not stand. Keeps `open` up to date. */
function follow(state: State, token: string, open: Opener[]): State | undefined {
  const after = () => (open.length ? 'comma' : 'end');
  const wantsValue = state === 'value' || state === 'valueOrEnd';
  const inner = open.at(-1);
  if (token === '{' || token === '[') {
    if (wantsValue) open.push(token);
    return wantsValue ? (token === '{' ? 'nameOrEnd' : 'valueOrEnd') : undefined;
  }
  if (token === '}' || token === ']') {
    const mayEnd = state === 'comma' || state === 'nameOrEnd' || state === 'valueOrEnd';
    if (!mayEnd || !inner || CLOSERS[inner] !== token) return undefined;
    open.pop();
    return after();
  }
  if (token === ',') {
    return state === 'comma' ? (inner === '{' ? 'name' : 'value') : undefined;
  }
  if (token === ':') return state === 'colon' ? 'value' : undefined;
  if (state === 'name' || state === 'nameOrEnd') return token.startsWith('"') ? 'colon' : undefined;
  return wantsValue ? after() : undefined;
}

/** A comma or colon that is missing before `token`. */
function missingMark(state: State, token: string): Words | undefined {
  const found = token.length > 30 ? `${token.slice(0, 30)}…` : token;
  if (state === 'colon') return [`A colon is missing before ${found}.`, 'Write "name": value.'];
  return state === 'comma' && token !== '}' && token !== ']'
    ? [`A comma is missing before ${found}.`, 'Add the comma here.']
    : undefined;
}

/** A token that may not stand after what is before it. */
function misplaced(state: State, token: string, open: readonly Opener[]): Words {
  const opener = open.at(-1);
  const closes = token === '}' || token === ']';
  if (state === 'comma' && opener) {
    return [`"${opener}" is still open.`, `Write "${CLOSERS[opener]}" before this "${token}".`];
  }
  return [
    `${closes ? `"${token}"` : token} stands where ${EXPECTED[state]} belongs.`,
    closes ? 'Write what is missing, or remove the comma before it.' : 'Correct or remove it.',
  ];
}

const cutOff = (open: readonly Opener[]): Words => [
  'The file ends too early.',
  open.length
    ? `Close what is open: ${open
        .toReversed()
        .slice(0, 9)
        .map((opener) => CLOSERS[opener])
        .join(' ')}`
    : 'Write the data in { and }.',
];

function hint(start: string): Words {
  const [, wrong, right] = HINTS.find(([pattern]) => pattern.test(start))!;
  return [wrong, right];
}

function fault(text: string, at: number, wrong: string, right: string): SyntaxFault {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1, wrong, right };
}

const skip = (text: string, at: number): number => at + (match(SPACE, text, at)?.length ?? 0);

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
