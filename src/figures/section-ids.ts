/** The parts of the report that `report-section` shows; names in addresses and snippets, kept for years. */
export const sectionIds = [
  'context',
  'goals',
  'participants',
  'achievements',
  'premium',
  'organisations',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Headings of the report below which there are only names, all of them in the last part. */
export const LISTS = ['allies', 'organisations', 'producers'] as const;
