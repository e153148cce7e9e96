/** The pages that figures stand on, as the toolbar offers them. */
export const pages = {
  light: { title: 'Light page', dark: false },
  dark: { title: 'Dark page', dark: true },
  /** Many dark pages never say so; figures find out by the colour of the text. */
  undeclared: { title: 'Dark page that declares no scheme', dark: true },
} as const;

export type PageName = keyof typeof pages;

export const isDark = (page: PageName | undefined): boolean => pages[page ?? 'light'].dark;
