/** What is said of a fault, in place and in the console; a page without faults does without. */
export interface FaultWords {
  nearest: string;
  accepted: string;
  /** What can go wrong, by kind. */
  faults: Record<
    | 'unknown'
    | 'isShare'
    | 'isScalar'
    | 'required'
    | 'reversed'
    | 'unavailable'
    | 'data'
    | 'failed'
    | 'slow'
    | 'not-json'
    | 'too-large'
    | 'invalid',
    string
  >;
}

export const faultWords: Record<'en' | 'es', FaultWords> = {
  en: {
    nearest: 'Did you mean “{nearest}”?',
    accepted: 'Accepted: {list}.',
    faults: {
      unknown: '{attribute}="{value}" is not known.',
      isShare: '{attribute}="{value}" is divided into shares; region-share-chart shows it.',
      isScalar: '{attribute}="{value}" is a single number; stat-counter shows it.',
      required: '{attribute} is missing.',
      reversed: '{attribute}="{value}" is before from="{from}".',
      unavailable: 'The figure could not be loaded. It is tried again when the connection returns.',
      data: 'data is no dataset ({value}). Accepted: what viewsOf() returns.',
      failed:
        'src="{value}" could not be loaded ({detail}). Accepted: the http(s) address of a dataset.',
      slow: 'src="{value}" did not answer within {detail} seconds. Accepted: an address that does.',
      'not-json': 'src="{value}" is not JSON. Accepted: a dataset as JSON.',
      'too-large': 'src="{value}" is too large. Accepted: at most {detail}.',
      invalid: 'src="{value}" is not a dataset: {detail} Accepted: what its JSON Schema describes.',
    },
  },
  es: {
    nearest: '¿Quiso decir «{nearest}»?',
    accepted: 'Se acepta: {list}.',
    faults: {
      unknown: '{attribute}="{value}" no se reconoce.',
      isShare: '{attribute}="{value}" se divide en partes; lo muestra region-share-chart.',
      isScalar: '{attribute}="{value}" es una sola cifra; la muestra stat-counter.',
      required: 'Falta {attribute}.',
      reversed: '{attribute}="{value}" es anterior a from="{from}".',
      unavailable: 'No se pudo cargar la cifra. Se intentará de nuevo cuando vuelva la conexión.',
      data: 'data no es un conjunto de datos ({value}). Se acepta: lo que devuelve viewsOf().',
      failed:
        'src="{value}" no se pudo cargar ({detail}). Se acepta: la dirección http(s) de un conjunto de datos.',
      slow: 'src="{value}" no respondió en {detail} segundos. Se acepta: una dirección que responda.',
      'not-json': 'src="{value}" no es JSON. Se acepta: un conjunto de datos en JSON.',
      'too-large': 'src="{value}" es demasiado grande. Se acepta: como máximo {detail}.',
      invalid:
        'src="{value}" no es un conjunto de datos: {detail} Se acepta: lo que describe su esquema JSON.',
    },
  },
};
