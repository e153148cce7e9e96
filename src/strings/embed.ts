/** What is said of a line to paste, where a reader asks a figure for it. */
export interface EmbedWords {
  /** What to do with it. */
  paste: string;
  /** Why its address begins with HOST. */
  host: string;
  /** Why there is none. */
  own: string;
}

export const embedWords: Readonly<Record<'en' | 'es', EmbedWords>> = {
  en: {
    paste: 'Paste this line where the figure is to stand, where your editor takes HTML.',
    host: 'Put the address at which these files are published in the place of HOST: this page does not know it.',
    own: 'This figure comes from data of this page’s own, so there is no line that would show it elsewhere.',
  },
  es: {
    paste: 'Pegue esta línea donde deba estar la cifra, donde su editor admita HTML.',
    host: 'Ponga en lugar de HOST la dirección en que se publican estos archivos: esta página no la conoce.',
    own: 'Esta cifra proviene de datos propios de esta página; no hay una línea que la muestre en otra.',
  },
};
