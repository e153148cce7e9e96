/** The words of the dialog in which an editor makes the line to paste. */
import type { Language } from '../../dataset/languages.js';

export interface WorkbenchWords {
  /** Before the title of the figure. */
  heading: string;
  close: string;
  preview: string;
  /** Name of the page in the frame: `{title}`. */
  frame: string;
  width: string;
  widths: Record<'360' | '768' | '1200', string>;
  look: string;
  looks: Record<'light' | 'dark', string>;
  /** Of the page that the figure is for. */
  language: string;
  languages: Record<Language, string>;
  bare: string;
  target: string;
  untested: string;
  options: string;
  /** Why there are none. */
  noOptions: string;
  version: string;
  follow: string;
  followHelp: string;
  pin: string;
  pinHelp: string;
  loading: string;
  noRelease: string;
  code: string;
  copy: string;
  copied: string;
  notCopied: string;
  noSite: string;
  /** The made-up page: its name, its title, a line of it. */
  mock: { site: string; menu: readonly string[]; headline: string };
}

export const workbenchWords: Record<Language, WorkbenchWords> = {
  en: {
    heading: 'Put it on your page',
    close: 'Close',
    preview: 'Preview',
    frame: 'A page made up for the purpose, with the figure: {title}',
    width: 'Width',
    widths: { 360: 'Phone', 768: 'Tablet', 1200: 'Desktop' },
    look: 'Your page is',
    looks: { light: 'Light', dark: 'Dark' },
    language: 'Language of your page',
    languages: { en: 'English', es: 'Spanish' },
    bare: 'Before scripts, or where they are stripped',
    target: 'Where will you paste it?',
    untested: 'Not tried there yet; these steps follow what is known of it.',
    options: 'Options',
    noOptions: 'In this form the figure stands as it was published: there is nothing to choose.',
    version: 'When the figures are corrected',
    follow: 'Follow',
    followHelp: 'Your page shows the corrected figure by itself.',
    pin: 'Pin',
    pinHelp:
      'Your page keeps exactly this build, which browsers verify, until you paste another line.',
    loading: 'Fetching the exact build …',
    noRelease: 'The exact build could not be fetched, so this is the line that follows.',
    code: 'What to paste',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: copy it with the keyboard',
    noSite:
      'There is nothing to copy yet: these pages do not know where they will be published, and an address copied now would lead nowhere. Build them with SITE_URL set to that place; until then HOST stands for it.',
    mock: {
      site: 'Your site',
      menu: ['About', 'Work', 'News'],
      headline: 'The headline of your page',
    },
  },
  es: {
    heading: 'Ponerla en su página',
    close: 'Cerrar',
    preview: 'Vista previa',
    frame: 'Una página inventada para mostrar la cifra: {title}',
    width: 'Ancho',
    widths: { 360: 'Teléfono', 768: 'Tableta', 1200: 'Computadora' },
    look: 'Su página es',
    looks: { light: 'Clara', dark: 'Oscura' },
    language: 'Idioma de su página',
    languages: { en: 'Inglés', es: 'Español' },
    bare: 'Antes de los scripts, o donde se eliminan',
    target: '¿Dónde la pegará?',
    untested: 'Aún no se ha probado allí; estos pasos siguen lo que se sabe de ello.',
    options: 'Opciones',
    noOptions: 'En esta forma la cifra aparece tal como se publicó: no hay nada que elegir.',
    version: 'Cuando se corrijan las cifras',
    follow: 'Seguir',
    followHelp: 'Su página muestra por sí sola la cifra corregida.',
    pin: 'Fijar',
    pinHelp:
      'Su página conserva exactamente esta versión, que los navegadores verifican, hasta que usted pegue otra línea.',
    loading: 'Pidiendo la versión exacta …',
    noRelease: 'No se pudo obtener la versión exacta; esta es la línea que sigue las correcciones.',
    code: 'Lo que debe pegar',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Seleccionado: cópielo con el teclado',
    noSite:
      'Todavía no hay nada que copiar: estas páginas no saben dónde se publicarán, y una dirección copiada ahora no llevaría a ninguna parte. Constrúyalas con SITE_URL igual a ese lugar; hasta entonces, HOST lo representa.',
    mock: {
      site: 'Su sitio',
      menu: ['Nosotros', 'Trabajo', 'Noticias'],
      headline: 'El título de su página',
    },
  },
};
