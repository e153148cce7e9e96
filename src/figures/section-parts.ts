/** Each part of the report, arranged as it is shown. */
import { reportFacts } from '../dataset/localised.js';
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf } from '../strings/sections.js';
import { statusOf, statuses, type Status } from './map-status.js';
import { figureBlocks, isFilled, listBlock, rosterOf, sensitiveIn } from './section-blocks.js';
import { contentsOf, type Contents } from './section-contents.js';
import type { SectionId } from './section-ids.js';
import { headingsOf, notesOf, originOf } from './section-origin.js';
import { tell, tellLink, tellMention, type Telling } from './section-told.js';
import type { Block, Section } from './section-view.js';
import { figuresIn, organisationsIn } from './section-within.js';
import { noteCount } from './view.js';

type Arrange = (contents: Contents, of: Telling) => Block[];

/** The blocks of each part, in their order. */
const ARRANGE: Record<SectionId, Arrange> = {
  context: (contents, of) => [
    ...figureBlocks(contents, of),
    // What tells of need stands beside what the report says of the whole, and nowhere else.
    {
      told: contents.statements.map((one) => tell(one, of, { said: true })),
      figures: sensitiveIn(contents),
    },
  ],
  goals: ({ statements }, of) => [{ told: statements.map((one) => tell(one, of)) }],
  participants: (contents, of) => figureBlocks(contents, of),
  achievements: ({ themes }, of) =>
    themes.map(({ title, statements }) => ({
      title,
      told: statements.map((one) => tell(one, of)),
    })),
  premium: (contents, of) => [
    ...figureBlocks(contents, of),
    {
      title: of.words.sections.stories,
      told: contents.statements.map((one) => tell(one, of, { headed: true })),
    },
    { told: contents.links.map((one) => tellLink(one, of)) },
  ],
  organisations: ({ parts, mentions, organisations }, of) => {
    const part = (id: string) => parts.find((one) => one.id === id);
    const kind = (name: string) => organisations.filter((one) => one.kind === name);
    return [
      listBlock(part('allies'), [], of),
      { title: of.words.sections.mentioned, told: mentions.map((one) => tellMention(one, of)) },
      listBlock(part('organisations'), kind('mining-organisation'), of),
      listBlock(part('producers'), kind('womens-group'), of),
    ];
  },
};

/** Part `id` of the report. */
export function sectionOf(id: SectionId, dataset: Dataset, language: Language): Section {
  const words = wordsOf[language];
  const contents = contentsOf(id, dataset, language);
  const report = reportFacts(dataset, language);
  const of: Telling = { dataset, language, words, report, section: id };
  const blocks = ARRANGE[id](contents, of).filter(isFilled);
  const roster = id === 'participants' ? rosterOf(contents.organisations, of) : [];
  const empty = !blocks.length && !roster.length;
  const { heading, kicker } = headingsOf(id, contents, of);
  const lost = id === 'organisations' ? '' : contents.parts[0]?.lost;
  const marks = marksIn(organisationsIn(blocks, roster), dataset);
  return {
    id,
    origin: originOf(contents, of),
    more: empty ? '' : noteCount(notesOf(contents, of).length, words),
    ...(kicker && { kicker }),
    heading,
    ...(lost && { lost }),
    ...(empty && { empty: words.sections.empty }),
    blocks,
    ...(roster.length && { roster }),
    figures: figuresIn(blocks),
    ...(marks.length && { marks }),
  };
}

/** Statuses of the organisations that are named, in the order in which these are listed. */
function marksIn(ids: readonly string[], { organisations }: Dataset): Status[] {
  const there = organisations.filter(({ id }) => ids.includes(id)).map(statusOf);
  return statuses.filter((status) => there.includes(status));
}
