/** One suite for every client: what it keeps of each form is what the matrix says. */
import type { Shown } from '../../src/snippets/address.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import { clients, type Client, type ClientId } from './expected.js';
import { figures, hostileFigures, pastedForms, type Pasted } from './figures.js';
import { AFTER, BEFORE, outcomeOf, sparesItsNeighbours } from './outcome.js';

/** Pastes a snippet between two paragraphs, and gives what the client has made of all three. */
export type Keep = (snippet: string) => string;

/** The same in the source view of an editor, and as a filter gets it. */
export const inHtml = (snippet: string): string => `<p>${BEFORE}</p>\n${snippet}\n<p>${AFTER}</p>`;
export const inMarkdown = (snippet: string): string => `${BEFORE}\n\n${snippet}\n\n${AFTER}`;

/** Sentences about `id`, each with what proves it: throws with the HTML of the first that is not so. */
export function sentencesOn(id: ClientId, keep: Keep, host: string): [string, () => void][] {
  const { takes, keeps, runsOn = [] } = clients[id];
  return pastedForms.flatMap((form): [string, () => void][] => {
    let results: { shown: Shown; snippet: string; html: string }[] | undefined;
    const each = (check: (html: string, shown: Shown) => string | undefined) => {
      results ??= figuresFor(form, takes).map((shown) => {
        const snippet = snippetOf(form, shown, { host });
        return { shown, snippet, html: keep(snippet) };
      });
      for (const { shown, snippet, html } of results) {
        const wrong = check(html, shown);
        if (wrong) throw new Error(`${wrong}\n${snippet}\n→\n${html}`);
      }
    };
    return [
      [
        `leaves of ${form}: ${keeps[form]}`,
        () =>
          each((html, shown) => {
            const outcome = outcomeOf(html, shown, host);
            return outcome === keeps[form] ? undefined : outcome;
          }),
      ],
      [
        `${runsOn.includes(form) ? 'joins' : 'keeps apart'} ${form} and what is around it`,
        () =>
          each((html) => {
            const isApart = sparesItsNeighbours(html);
            return isApart === runsOn.includes(form) ? `apart: ${isApart}` : undefined;
          }),
      ],
    ];
  });
}

/** Markdown that is read as HTML says nothing of how it was escaped. */
const figuresFor = (form: Pasted, takes: Client['takes']): readonly Shown[] =>
  form === 'markdown' && takes === 'HTML' ? figures : [...figures, ...hostileFigures];
