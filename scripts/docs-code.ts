/**
 * Code in the docs is code that runs: what stands between `<!-- code PATH -->` and `<!-- end -->` is
 * that file, with `#name,name` these regions of it; after `<!-- output PATH -->` stands what Node
 * writes when it runs the file. The tests run and build the files themselves.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** `page` with its code made anew. Throws where it asks for a file or a region that there is not. */
export const withCode = (page: string): string =>
  page.replace(
    /(<!-- (code|output) ([\w./-]+)(?:#([\w,-]+))? -->)[^]*?(<!-- end -->)/g,
    (_, start: string, kind: string, path: string, regions: string | undefined, end: string) => {
      const text = kind === 'code' ? code(path, regions?.split(',')) : output(path);
      const language = kind === 'code' ? path.replace(/.*\./, '').replace('mjs', 'js') : 'text';
      return `${start}\n\n<!-- prettier-ignore -->\n\`\`\`${language}\n${text.trim()}\n\`\`\`\n\n${end}`;
    },
  );

function code(path: string, regions?: readonly string[]): string {
  const text = readFileSync(new URL(path, root), 'utf8');
  return regions ? regions.map((name) => region(text, name, path)).join('\n\n') : text;
}

/** The lines between `#region name` and the next `#endregion`, set to the left. */
function region(text: string, name: string, path: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(`#region ${name}`));
  const end = lines.findIndex((line, at) => at > start && line.includes('#endregion'));
  if (start < 0 || end < 0) throw new Error(`${path} has no region ${name}.`);
  const within = lines.slice(start + 1, end);
  const depth = Math.min(...within.filter(Boolean).map((line) => line.search(/\S/)));
  return within.map((line) => line.slice(depth)).join('\n');
}

const output = (path: string): string =>
  execFileSync(process.execPath, [path], { cwd: fileURLToPath(root), encoding: 'utf8' });
