import type { Language } from '../../dataset/languages.js';
import type { Theme } from '../../dataset/schema.js';

/** The words of the page, beside those of the figures. */
export interface PageWords {
  title: string;
  lead: string;
  other: { language: Language; name: string };
  theme: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  contents: string;
  groups: Record<Theme, string>;
  /** Figures that are as wide as the page: their groups, by element. */
  wide: Readonly<Record<string, string>>;
  /** Kinds of figures, by element. */
  kinds: Readonly<Record<string, string>>;
  /** Of what is too long to stand here: leads to its page. */
  whole: string;
  /** Opens the workbench. */
  put: string;
  /** Their variants, by element; '' is the plain one. */
  variants: Record<string, Record<string, string>>;
  snippet: string;
  copy: string;
  copied: string;
  notCopied: string;
  how: string;
  steps: readonly string[];
  host: string;
  rights: string;
  skip: string;
}

export const pageWords: Record<Language, PageWords> = {
  en: {
    title: 'Small-scale gold mining in Peru, in figures',
    lead: 'The figures of a report of 2020 by ARM, the Alliance for Responsible Mining, on artisanal and small-scale gold mining (ASGM) in Peru and on its work there from 2013 to 2020. Each one brings its period and its source, and stands on any page.',
    other: { language: 'es', name: 'Español' },
    theme: 'Colours',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    contents: 'Contents',
    groups: {
      gold: 'Gold and its weight',
      people: 'People',
      certification: 'Certification',
      environment: 'Environment',
      women: 'Women in mining',
      premium: 'Fairmined gold and its premium',
    },
    wide: {
      'region-share-chart': 'Gold by region',
      'timeline-view': 'What was done',
      'certified-orgs-map': 'Where the organisations are',
      'report-section': 'The rest of the report',
      'impact-report': 'The whole report',
    },
    kinds: {
      'stat-counter': 'One number',
      'region-share-chart': 'Chart by region',
      'timeline-view': 'Timeline',
      'certified-orgs-map': 'Map',
      'report-section': 'Part of the report',
      'impact-report': 'The whole report',
    },
    whole: 'All of the above and more, as one figure:',
    put: 'Put it on your page',
    variants: {
      'region-share-chart': { '': 'Ring', bar: 'Columns', table: 'Table alone' },
      'timeline-view': { '': 'All', columns: 'Periods side by side', certification: 'One topic' },
      'certified-orgs-map': {
        '': 'All of them',
        certified: 'Only the certified ones',
        supported: 'The supported ones, certified or not',
        groups: 'The women’s groups',
      },
    },
    snippet: 'Its line of HTML',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: copy it with the keyboard',
    how: 'How it works',
    steps: [
      '“Put it on your page”, under each figure, shows it on a page like yours and gives the line to paste; where scripts do not run, “Its line of HTML” has it.',
      'Until scripts run, and where they never do, the line reads as a dated, sourced sentence with a link.',
      'The figure takes the language and the colours of the page, and asks nobody but the host that serves its files.',
    ],
    host: 'In the snippets, HOST stands for the address at which you serve these files.',
    rights:
      'Text and figures: Alliance for Responsible Mining (ARM), report of 2020; the report states no licence. Code: MIT. Fairmined is a certification mark.',
    skip: 'To the figures',
  },
  es: {
    title: 'La minería de oro en pequeña escala del Perú, en cifras',
    lead: 'Las cifras de un informe de 2020 de ARM, la Alianza por la Minería Responsable, sobre la minería artesanal y de pequeña escala (MAPE) de oro en el Perú y sobre su trabajo allí de 2013 a 2020. Cada una lleva su período y su fuente, y puede estar en cualquier página.',
    other: { language: 'en', name: 'English' },
    theme: 'Colores',
    themes: { auto: 'Como el sistema', light: 'Claros', dark: 'Oscuros' },
    contents: 'Contenido',
    groups: {
      gold: 'El oro y su peso',
      people: 'Personas',
      certification: 'Certificación',
      environment: 'Ambiente',
      women: 'Mujeres en la minería',
      premium: 'El oro Fairmined y su premio',
    },
    wide: {
      'region-share-chart': 'El oro por región',
      'timeline-view': 'Lo que se hizo',
      'certified-orgs-map': 'Dónde están las organizaciones',
      'report-section': 'El resto del informe',
      'impact-report': 'El informe completo',
    },
    kinds: {
      'stat-counter': 'Un número',
      'region-share-chart': 'Gráfico por región',
      'timeline-view': 'Línea de tiempo',
      'certified-orgs-map': 'Mapa',
      'report-section': 'Parte del informe',
      'impact-report': 'El informe completo',
    },
    whole: 'Todo lo anterior y más, en una sola figura:',
    put: 'Ponerla en su página',
    variants: {
      'region-share-chart': { '': 'Anillo', bar: 'Columnas', table: 'Solo la tabla' },
      'timeline-view': { '': 'Todo', columns: 'Períodos lado a lado', certification: 'Un tema' },
      'certified-orgs-map': {
        '': 'Todas',
        certified: 'Solo las certificadas',
        supported: 'Las apoyadas, certificadas o no',
        groups: 'Los grupos de mujeres',
      },
    },
    snippet: 'Su línea de HTML',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Seleccionado: cópielo con el teclado',
    how: 'Cómo funciona',
    steps: [
      '«Ponerla en su página», bajo cada cifra, la muestra en una página como la suya y da la línea que debe pegar; donde no corren scripts, está en «Su línea de HTML».',
      'Mientras no haya scripts, y donde nunca los hay, la línea se lee como una oración con fecha, fuente y enlace.',
      'La cifra toma el idioma y los colores de la página, y no consulta a nadie más que al servidor de sus archivos.',
    ],
    host: 'En los fragmentos, HOST es la dirección desde la que usted sirve estos archivos.',
    rights:
      'Texto y cifras: Alianza por la Minería Responsable (ARM), informe de 2020; el informe no indica licencia. Código: MIT. Fairmined es una marca de certificación.',
    skip: 'A las cifras',
  },
};
