/** How to paste a figure at each target, by form, in three lines; and what was tried there. */
import type { Language } from '../../dataset/languages.js';
import type { Form } from '../../snippets/snippet.js';
import type { TargetId } from '../targets.js';

type Lines = readonly [string, string, string];

export interface TargetWords {
  name: string;
  lines: Partial<Record<Form, Lines>>;
  /** What was tried, and when; absent where nothing was. */
  proof?: string;
}

export const targetWords: Record<Language, Record<TargetId, TargetWords>> = {
  en: {
    wordpress: {
      name: 'WordPress',
      lines: {
        url: [
          'Paste the address into an empty paragraph, with nothing else in it.',
          'WordPress asks the address for its figure and shows it: without a plugin, and for every role.',
          'It shows the figure as it was published; for other options choose “WordPress, as HTML”.',
        ],
      },
      proof:
        'Tried in November 2026 with a figure that stood in for these: WordPress 6.1, 6.8 and 7.1, as administrator, editor and author.',
    },
    'wordpress-html': {
      name: 'WordPress, as HTML',
      lines: {
        element: [
          'Add a block named Custom HTML and paste the code into it.',
          'For authors, WordPress takes the script away: they had better paste the address alone.',
          'The Visual tab of the classic editor strips the figure: the sentence with its link stays.',
        ],
      },
      proof:
        'Tried in November 2026 with a figure that stood in for these: WordPress 6.1, 6.8 and 7.1, as administrator, editor and author.',
    },
    drupal: {
      name: 'Drupal',
      lines: {
        element: [
          'Choose the text format Full HTML, open its source view, and paste the code.',
          'The format must allow the tag; whoever looks after the site can say so in its settings.',
          'Where it does not, readers see the sentence with its link.',
        ],
      },
      proof:
        'The text filters of Drupal 11 were tried in November 2026, with a figure that stood in for these.',
    },
    squarespace: {
      name: 'Squarespace',
      lines: {
        element: [
          'Add a code block for HTML and paste the code into it.',
          'Save, and look at the page as a visitor: an editor may hold scripts back.',
          'Where scripts do not run, readers see the sentence with its link.',
        ],
      },
    },
    wix: {
      name: 'Wix',
      lines: {
        url: [
          'Add an embedded site, and give it this address.',
          'Draw its frame as high as the figure is on a phone: the frame does not grow by itself.',
          'It shows the figure as it was published, in the language chosen here.',
        ],
      },
    },
    markdown: {
      name: 'Markdown site',
      lines: {
        markdown: [
          'Paste the line into your text, as a paragraph of its own.',
          'Readers see the sentence; its link leads to the whole figure.',
          'Where your site lets HTML and scripts through, the code under “Other” shows the figure itself.',
        ],
      },
      proof:
        'These figures are tested in markdown-it with each build. In November 2026 one that stood in for them was tried in markdown-it, kramdown and Hugo.',
    },
    newsletter: {
      name: 'Newsletter',
      lines: {
        image: [
          'Paste the code into a block for HTML.',
          'Mail runs no scripts: the figure comes as a picture that leads to its page.',
          'Where pictures are blocked, what it says is read instead.',
        ],
        link: [
          'Paste the code into a block for HTML.',
          'Mail runs no scripts, and there is no picture of this figure: readers see it as a sentence.',
          'Its link leads to the whole figure.',
        ],
      },
    },
    react: {
      name: 'React',
      lines: {
        npm: [
          'Install the package with the first line.',
          'Put the second at the top of the module that shows the figure.',
          'Return the third from your component, with the link in it: it stands until the figure is there.',
        ],
      },
    },
    vue: {
      name: 'Vue',
      lines: {
        npm: [
          'Install the package with the first line, and import the element with the second.',
          'Put the third into your template.',
          'Tell Vue that a tag with a hyphen is no component of yours: compilerOptions.isCustomElement.',
        ],
      },
    },
    other: {
      name: 'Other',
      lines: {
        element: [
          'Paste the code where the figure is to stand, where your editor takes HTML.',
          'One script serves all figures of a page; to have it twice does no harm.',
          'If your editor strips the tag, readers see the sentence with its link.',
        ],
      },
      proof:
        'These figures are tested with each build in TinyMCE, CKEditor 5, Quill and Tiptap, and in three filters. In November 2026 one that stood in for them was tried in 53 editors, filters and roles: in 49 it showed, or its sentence with the link stayed.',
    },
  },
  es: {
    wordpress: {
      name: 'WordPress',
      lines: {
        url: [
          'Pegue la dirección en un párrafo vacío, sin nada más.',
          'WordPress le pide la cifra a esa dirección y la muestra: sin plugin, y con cualquier permiso.',
          'Muestra la cifra tal como se publicó; para otras opciones elija «WordPress, como HTML».',
        ],
      },
      proof:
        'Probado en noviembre de 2026 con una cifra de ensayo: WordPress 6.1, 6.8 y 7.1, como administrador, editor y autor.',
    },
    'wordpress-html': {
      name: 'WordPress, como HTML',
      lines: {
        element: [
          'Agregue un bloque HTML personalizado y pegue en él el código.',
          'A los autores, WordPress les quita el script: es mejor que peguen solo la dirección.',
          'La pestaña Visual del editor clásico elimina la cifra: queda la oración con su enlace.',
        ],
      },
      proof:
        'Probado en noviembre de 2026 con una cifra de ensayo: WordPress 6.1, 6.8 y 7.1, como administrador, editor y autor.',
    },
    drupal: {
      name: 'Drupal',
      lines: {
        element: [
          'Elija el formato de texto HTML completo, abra la vista del código y péguelo.',
          'El formato debe admitir la etiqueta; quien administra el sitio puede indicarlo en la configuración.',
          'Donde no la admite, se lee la oración con su enlace.',
        ],
      },
      proof:
        'En noviembre de 2026 se probaron los filtros de texto de Drupal 11 con una cifra de ensayo.',
    },
    squarespace: {
      name: 'Squarespace',
      lines: {
        element: [
          'Agregue un bloque de código para HTML y pegue en él el código.',
          'Guarde y mire la página como visitante: el editor puede retener los scripts.',
          'Donde no corren scripts, se lee la oración con su enlace.',
        ],
      },
    },
    wix: {
      name: 'Wix',
      lines: {
        url: [
          'Agregue un sitio incrustado y póngale esta dirección.',
          'Dé al marco la altura que la cifra tiene en un teléfono: no crece por sí solo.',
          'Muestra la cifra tal como se publicó, en el idioma elegido aquí.',
        ],
      },
    },
    markdown: {
      name: 'Sitio en Markdown',
      lines: {
        markdown: [
          'Pegue la línea en su texto, como un párrafo aparte.',
          'Se lee la oración; su enlace lleva a la cifra completa.',
          'Si su sitio deja pasar HTML y scripts, el código de «Otro» muestra la cifra misma.',
        ],
      },
      proof:
        'Estas cifras se prueban en markdown-it con cada versión. En noviembre de 2026 se probó una cifra de ensayo en markdown-it, kramdown y Hugo.',
    },
    newsletter: {
      name: 'Boletín por correo',
      lines: {
        image: [
          'Pegue el código en un bloque HTML.',
          'En el correo no corren scripts: la cifra llega como una imagen que lleva a su página.',
          'Donde se bloquean las imágenes, se lee lo que dice.',
        ],
        link: [
          'Pegue el código en un bloque HTML.',
          'En el correo no corren scripts, y de esta cifra no hay imagen: se lee como una oración.',
          'Su enlace lleva a la cifra completa.',
        ],
      },
    },
    react: {
      name: 'React',
      lines: {
        npm: [
          'Instale el paquete con la primera línea.',
          'Ponga la segunda al comienzo del módulo que muestra la cifra.',
          'Devuelva la tercera en su componente, con el enlace dentro: se lee hasta que aparece la cifra.',
        ],
      },
    },
    vue: {
      name: 'Vue',
      lines: {
        npm: [
          'Instale el paquete con la primera línea e importe el elemento con la segunda.',
          'Ponga la tercera en su plantilla.',
          'Indique a Vue que una etiqueta con guion no es un componente suyo: compilerOptions.isCustomElement.',
        ],
      },
    },
    other: {
      name: 'Otro',
      lines: {
        element: [
          'Pegue el código donde deba estar la cifra, donde su editor admita HTML.',
          'Un solo script sirve a todas las cifras de una página; repetirlo no hace daño.',
          'Si su editor elimina la etiqueta, se lee la oración con su enlace.',
        ],
      },
      proof:
        'Estas cifras se prueban con cada versión en TinyMCE, CKEditor 5, Quill y Tiptap, y en tres filtros. En noviembre de 2026 se probó una cifra de ensayo en 53 editores, filtros y permisos: en 49 se vio, o quedó la oración con su enlace.',
    },
  },
};
