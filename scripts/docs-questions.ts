import { dataset } from '../src/dataset/bundled/dataset.js';

/** What only the owner of the report can answer, and where an answer goes. */
export function questionsForTheOwner(): string {
  const { questions, report } = dataset;
  const entries = questions.map(
    ({ what, why, field }, at) =>
      `## ${at + 1}. ${what.en}\n\n${why.en}\n\n` +
      `_${what.es}_ ${why.es}\n\nAn answer goes into: \`data/${field}\`\n`,
  );
  return `# Questions for the owner of the report

The text of the report (${report.subject.en}) has lost some things and leaves others open. These ${questions.length} questions are for
${report.publisher.fullName.en} (${report.publisher.name}), or whoever holds the original. Until one is answered, the figures say what is known and
no more.

Each answer is typed into the file named beside it, in \`data/\`. No code changes: widgets, citations,
pages and structured data follow with the next build. \`npm run data\` checks what was typed and
explains in plain words what is wrong; [data/README.md](../data/README.md) tells how to correct a
figure. A question that is answered is taken out of \`data/report.json\`, and this page is written anew
by \`npm run docs\`.

${entries.join('\n')}`;
}
