import type { ReportView } from '../../figures/report-view.js';
import { refused } from '../../shared/attributes.js';
import type { Fault } from '../../shared/problem.js';

type Chapters = ReportView['chapters'];

/** Levels that leave room for chapters and what is in them. */
const LEVELS: readonly string[] = ['1', '2', '3', '4'];

const wordsOf = (sections: string): string[] => sections.match(/\S+/g) ?? [];

/** The chapters that `sections` names, in its order and each once; all of them where it is empty. */
export function chaptersOf(sections: string, { chapters }: ReportView): Chapters {
  const ids = [...new Set(wordsOf(sections))];
  if (!ids.length) return chapters;
  return ids.flatMap((id) => chapters.filter((chapter) => chapter.id === id));
}

/** Level of the report's title among the page's headings. */
export const headingLevel = (level: string | number): number => Number(level);

/** What is wrong with an attribute of a report, if anything. */
export function refuse(
  element: { sections: string; headingLevel: string | number },
  { chapters }: ReportView,
): Fault | undefined {
  const ids: readonly string[] = chapters.map(({ id }) => id);
  const unknown = wordsOf(element.sections).find((id) => !ids.includes(id));
  return (
    (unknown && refused('sections', unknown, ids)) ||
    refused('heading-level', `${element.headingLevel}`, LEVELS)
  );
}
