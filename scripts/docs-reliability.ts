/** The sections of docs/reliability.md that are made of the tables which the tests run over. */
import { engines, outcomeIn, type Engine, type Row } from '../test/hostile/hostile.js';
import { table } from '../test/hostile/table.js';

/** What stands between `<!-- made NAME -->` and `<!-- end -->`. */
const sections: Record<string, () => string> = { 'hostile hosts': hostileHosts };

/** `page` with its sections made anew. Throws where it asks for one that there is not. */
export const withHosts = (page: string): string =>
  page.replace(
    /(<!-- made (.+?) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const make = sections[name];
      if (!make) throw new Error(`No section is called “${name}”.`);
      return `${start}\n\n${make()}\n\n${end}`;
    },
  );

const columns = Object.entries(engines) as [Engine, string][];

function hostileHosts(): string {
  const notes: string[] = [];
  const parts = Object.entries(table).map(([title, rows]) => {
    const lines = Object.values(rows).map((row) => lineOf(row, notes));
    const head = `| a page with | ${columns.map(([, name]) => name).join(' | ')} |`;
    return `### ${title}\n\n${head}\n|${' --- |'.repeat(columns.length + 1)}\n${lines.join('\n')}`;
  });
  const numbered = notes.map((note, at) => `${at + 1}. ${note}`);
  return [...parts, '### Notes', numbered.join('\n')].join('\n\n');
}

/** One row; what is to be known of it goes to the notes. */
function lineOf(row: Row, notes: string[]): string {
  const mark = (note: string | undefined) => {
    if (!note) return '';
    if (!notes.includes(note)) notes.push(note);
    return ` (${notes.indexOf(note) + 1})`;
  };
  const cells = columns.map(([engine]) => {
    const reason = row.not?.[engine];
    return reason ? `—${mark(reason)}` : outcomeIn(row, engine);
  });
  return `| ${[escaped(row.what) + mark(row.note), ...cells].join(' | ')} |`;
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');
