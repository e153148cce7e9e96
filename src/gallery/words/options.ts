/** What may be chosen of a figure, in words, by attribute. */
import type { Language } from '../../dataset/languages.js';

export interface OptionWords {
  label: string;
  /** What more is to be said. */
  help?: string;
  /** Says that none of the values is chosen. */
  any?: string;
  /** Values, but for those whose names the figures themselves have. */
  values?: Readonly<Record<string, string>>;
}

export const optionWords: Record<Language, Readonly<Record<string, OptionWords>>> = {
  en: {
    label: {
      label: 'A heading of your own',
      help: 'Stands above the figure, whose own title stays.',
    },
    still: { label: 'The number stands still; it does not count up' },
    type: { label: 'Drawn as', values: { doughnut: 'Ring', bar: 'Columns' } },
    view: { label: 'Shown as', values: { chart: 'Chart and table', table: 'Table alone' } },
    layout: {
      label: 'Periods',
      values: { vertical: 'Below each other', horizontal: 'Side by side where there is room' },
    },
    topic: { label: 'Topic', any: 'Every topic' },
    organisation: { label: 'Organisation', any: 'Every organisation' },
    from: { label: 'From the year', any: 'From the first' },
    to: { label: 'To the year', any: 'To the last' },
    show: {
      label: 'Organisations',
      values: {
        certified: 'Only the certified ones',
        supported: 'The supported ones, certified or not',
        groups: 'The women’s groups',
        all: 'All of them',
      },
    },
    region: { label: 'Department', any: 'All of Peru' },
    sections: { label: 'Chapters' },
    'heading-level': {
      label: 'Level of its title among your headings',
      any: 'The usual one',
      help: 'Its chapters are one level below.',
    },
    theme: {
      label: 'Colours',
      values: {
        auto: 'Those of your page',
        light: 'Always for a light page',
        dark: 'Always for a dark page',
      },
    },
    actions: {
      label: 'In its menu',
      values: {
        data: 'Download the data',
        image: 'Download as a picture',
        embed: 'Put it on another page',
        cite: 'Cite it',
      },
    },
    lang: {
      label: 'Language of the figure',
      any: 'That of your page',
      values: { en: 'Always English', es: 'Always Spanish' },
    },
  },
  es: {
    label: {
      label: 'Un encabezado propio',
      help: 'Va sobre la cifra, que conserva su título.',
    },
    still: { label: 'El número aparece quieto, sin contar' },
    type: { label: 'Dibujo', values: { doughnut: 'Anillo', bar: 'Columnas' } },
    view: { label: 'Se muestra', values: { chart: 'Gráfico y tabla', table: 'Solo la tabla' } },
    layout: {
      label: 'Períodos',
      values: { vertical: 'Uno debajo del otro', horizontal: 'Lado a lado donde haya espacio' },
    },
    topic: { label: 'Tema', any: 'Todos los temas' },
    organisation: { label: 'Organización', any: 'Todas las organizaciones' },
    from: { label: 'Desde el año', any: 'Desde el primero' },
    to: { label: 'Hasta el año', any: 'Hasta el último' },
    show: {
      label: 'Organizaciones',
      values: {
        certified: 'Solo las certificadas',
        supported: 'Las apoyadas, certificadas o no',
        groups: 'Los grupos de mujeres',
        all: 'Todas',
      },
    },
    region: { label: 'Departamento', any: 'Todo el Perú' },
    sections: { label: 'Capítulos' },
    'heading-level': {
      label: 'Nivel de su título entre los encabezados de su página',
      any: 'El habitual',
      help: 'Los capítulos van un nivel más abajo.',
    },
    theme: {
      label: 'Colores',
      values: {
        auto: 'Los de su página',
        light: 'Siempre para una página clara',
        dark: 'Siempre para una página oscura',
      },
    },
    actions: {
      label: 'En su menú',
      values: {
        data: 'Descargar los datos',
        image: 'Descargar como imagen',
        embed: 'Ponerla en otra página',
        cite: 'Citarla',
      },
    },
    lang: {
      label: 'Idioma de la cifra',
      any: 'El de su página',
      values: { en: 'Siempre inglés', es: 'Siempre español' },
    },
  },
};
