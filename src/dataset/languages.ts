/** Languages every text is given in; the first is the report's own. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];
