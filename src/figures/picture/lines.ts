/** Text in lines that fit. */
import type { Measure, TextStyle } from './picture.js';

/** Text in one style and colour. */
export interface Run {
  text: string;
  style: TextStyle;
  fill: string;
}

/** A run on a line, and where it begins there. */
export interface Piece extends Run {
  x: number;
}
export interface Line {
  pieces: readonly Piece[];
  width: number;
}

/** What stands between two blanks; a run may end within it. */
type Word = readonly Run[];

/** `runs` one after the other, in lines of at most `width`; what is wider by itself is cut. */
export function wrapped(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  for (const word of wordsOf(runs)) {
    if (line.length && setLine([...line, word], measure).width > width) {
      lines.push(setLine(line, measure));
      line = [];
    }
    const [...cut] = line.length ? [word] : pieced(word, width, measure);
    line.push(cut.pop()!);
    lines.push(...cut.map((part) => setLine([part], measure)));
  }
  if (line.length) lines.push(setLine(line, measure));
  return lines;
}

/** The same in as many lines, all of them as wide as need be: no word is left alone. */
export function balanced(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines = wrapped(runs, width, measure);
  let [narrow, wide] = [width / 2, width];
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapped(runs, middle, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapped(runs, wide, measure);
}

/** A no-break space is part of its word. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split(/[ \n\r\t]+/);
    if (first) words.at(-1)!.push({ ...run, text: first });
    for (const text of others) words.push(text ? [{ ...run, text }] : []);
  }
  return words.filter((word) => word.length);
}

/** Words with blanks between them, as few pieces as there are styles. */
function setLine(words: readonly Word[], measure: Measure): Line {
  const runs: Run[] = [];
  for (const [i, word] of words.entries()) {
    for (const [j, run] of word.entries()) {
      const last = runs.at(-1);
      const text = i > 0 && j === 0 ? ` ${run.text}` : run.text;
      if (last?.style === run.style && last.fill === run.fill) last.text += text;
      else runs.push({ ...run, text });
    }
  }
  let x = 0;
  const pieces = runs.map((run) => {
    const piece = { ...run, x };
    x += measure(run.text, run.style);
    return piece;
  });
  return { pieces, width: x };
}

/** A word that is wider than a line, in parts that are not. */
function pieced(word: Word, width: number, measure: Measure): Word[] {
  const [run] = word;
  if (!run || word.length > 1 || measure(run.text, run.style) <= width) return [word];
  const signs = Array.from(run.text);
  let count = signs.length - 1;
  while (count > 1 && measure(signs.slice(0, count).join(''), run.style) > width) count--;
  const [head, rest] = [signs.slice(0, count), signs.slice(count)].map((part) => part.join(''));
  return [[{ ...run, text: head! }], ...pieced([{ ...run, text: rest! }], width, measure)];
}
