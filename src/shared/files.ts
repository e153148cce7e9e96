/** A figure as a file. */
import type { Cited } from '../dataset/citation.js';
import type { Row } from '../figures/rows.js';
import type { Details } from '../figures/view.js';

/** What of a figure can be taken away. */
export interface Exported extends Cited {
  rows: readonly Row[];
}

export interface TextFile {
  name: string;
  type: string;
  text: string;
}

/** Comma-separated values (RFC 4180), UTF-8 with a mark, so that spreadsheets read accents. */
export function csv({ name, rows }: Exported): TextFile {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const text = lines.map((line) => line.map(cell).join(',')).join('\r\n');
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: `\uFEFF${text}\r\n` };
}

/** The same rows as JSON, with the report they come from. */
export function json({ name, rows, report }: Exported): TextFile {
  const text = `${JSON.stringify({ report, data: rows }, null, 2)}\n`;
  return { name: `${name}.json`, type: 'application/json', text };
}

/** Hands a text to the reader as a file. */
export const download = ({ name, type, text }: TextFile): void =>
  save(name, new Blob([text], { type }));

/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once this task is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/**
 * Hands a file to the reader. A page in a sandbox may be kept from that without being told: there
 * the file is shown as well, beneath the figure of `button`.
 */
export async function give(
  button: HTMLElement,
  file: TextFile,
  label: string,
  words: Details['words'],
): Promise<void> {
  download(file);
  if (origin !== 'null') return;
  const { showText } = await import('./panel.js');
  const text = file.text.replace('\uFEFF', '');
  showText(button, { label, text, code: true }, words, words.notCopied);
}

/** Text that a spreadsheet would run as a formula is kept text by an apostrophe before it. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
