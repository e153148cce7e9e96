/**
 * The arrow: which folder of `src/` may import from which. Each imports to its left alone:
 *
 *     data → dataset → figures → snippets → elements → define → loader, embed → gallery
 *
 * `strings` is a leaf, and `shared` serves the elements and what is right of them.
 */
import globals from 'globals';

const leftOfElements = ['dataset', 'strings', 'figures', 'snippets'];

/** Each folder, with the folders it may import from besides itself; `data/` stands beside `src/`. */
const mayImport = {
  dataset: ['../data'],
  strings: [],
  figures: ['dataset', 'strings'],
  snippets: ['dataset', 'strings', 'figures', 'shared/names.js'],
  shared: [...leftOfElements],
  elements: [...leftOfElements, 'shared'],
  define: [...leftOfElements, 'shared', 'elements'],
  loader: ['shared/names.js', 'snippets'],
  embed: [...leftOfElements, 'shared', 'elements', 'define'],
  gallery: [...leftOfElements, 'shared', 'elements', 'define', 'loader', 'embed'],
};

/** Data in, data out: these run on a server, and are tested without a browser. */
const pure = ['dataset', 'strings', 'figures', 'snippets'];

/** These use no package: a translator meets only words, and the loader comes before all else. */
const alone = ['strings', 'loader'];

/** Types weigh nothing, so that the loader may have them from everywhere. */
const takesTypes = ['loader'];

/** How deep folders lie in a layer. What is above a file is known only from its own depth. */
const DEPTHS = [1, 2, 3];

/** Names that stand for a window or a document, and for nothing on a server. */
const dom = Object.keys(globals.browser).filter(
  (name) => !(name in globals['shared-node-browser']),
);

/** Configurations for ESLint, one for each folder and depth. */
export const arrow = Object.keys(mayImport).flatMap((layer) =>
  DEPTHS.map((depth) => {
    const refused = refusedIn(layer, depth);
    const allowTypeImports = takesTypes.includes(layer);
    return {
      files: [`src/${layer}/${'*/'.repeat(depth - 1)}*.ts`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          { patterns: refused.map((pattern) => ({ ...pattern, allowTypeImports })) },
        ],
        'no-restricted-syntax': ['error', ...refused.flatMap(asDynamicImport)],
        'no-restricted-globals': pure.includes(layer) ? ['error', ...dom] : 'off',
      },
    };
  }),
);

/** What a file in `layer`, so many folders below `src/`, must not name in an import. */
function refusedIn(layer, depth) {
  const allowed = [layer, ...mayImport[layer]];
  const ends = allowed.map((path) => (path.endsWith('.js') ? `${path}$` : `${path}/`));
  const refused = [
    {
      regex: `^(\\.\\./){${depth}}(?!${ends.join('|').replaceAll('.', '\\.')})`,
      message: `src/${layer}/ imports only from ${allowed.join(', ')}: see "The arrow".`,
    },
    { regex: '^asgm-indicators(/|$)', message: 'Import the module itself.' },
  ];
  if (pure.includes(layer)) {
    refused.push({
      regex: '^(lit|@lit|@lit-labs|chart\\.js)(/|$)',
      message: `src/${layer}/ knows neither Lit nor the DOM.`,
    });
  }
  if (alone.includes(layer)) {
    refused.push({ regex: '^[^.]', message: `src/${layer}/ uses no package.` });
  }
  return refused;
}

/** The same for `import(…)`, which the rule for imports does not look at. */
function asDynamicImport({ regex, message }) {
  // A selector cannot hold a slash within an expression.
  const expression = `/${regex.replaceAll('/', '\\x2F')}/`;
  return ['source.value', 'source.quasis.0.value.raw'].map((source) => ({
    selector: `ImportExpression[${source}=${expression}]`,
    message,
  }));
}
