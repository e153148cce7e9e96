import { transform } from 'lightningcss';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Gives Lit's Trusted Types policy the project's name, so that a page whose own Lit has taken the
 * name `lit-html`, and whose CSP forbids it twice, shows our elements too.
 */
export const namePolicy = (name = 'asgm-indicators'): Plugin => ({
  name: 'name-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html[\\/].*\.js$/.test(id) || !code.includes('createPolicy("lit-html"')) return null;
    return {
      code: code.replace('createPolicy("lit-html"', `createPolicy("${name}"`),
      map: null,
    };
  },
});

/**
 * Shortens what Lit says to an author of styles who writes `css` wrongly: ours are checked before
 * they are built, and every page would download the advice.
 */
export const shortenAdvice = (): Plugin => ({
  name: 'shorten-advice',
  transform(code, id) {
    if (!/reactive-element[\\/].*css-tag\.js$/.test(id)) return null;
    return {
      code: code
        .replace(/("CSSResult is not constructable)[^"]*"/, '$1"')
        .replace(/"Value passed to 'css'[^"]*"\s*\+\s*(\w+)\s*\+\s*"[^"]*"/, '"css: "+$1'),
      map: null,
    };
  },
});

/**
 * Has Chart.js make arrays of sets by itself: libraries as old as MooTools put an `Array.from` of
 * their own in place of the browser's, which does not iterate.
 */
export const spreadSets = (): Plugin => ({
  name: 'spread-sets',
  transform(code, id) {
    if (!/chart\.js[\\/]dist[\\/].*\.js$/.test(id)) return null;
    return { code: code.replace(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null };
  },
});

/** Minifies the styles within css`…`, which no minifier of scripts touches. */
export const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const minified = code.replace(/css`([^`]*)`/g, (_, css: string) => {
      const { code: bytes } = transform({
        filename: id,
        code: Buffer.from(css),
        minify: true,
        // What our oldest browsers lack stands in @supports already; nothing is to be lowered.
        targets: { chrome: 130 << 16 },
      });
      return `css\`${bytes.toString().replaceAll('\\', '\\\\')}\``;
    });
    return { code: minified, map: null };
  },
});

/** Folds white space within html`…`: a run with a line break in it is shown as one blank. */
export const foldTemplates = (): Plugin => ({
  name: 'fold-templates',
  transform(code, id) {
    if (!/src[\\/](elements|shared)[\\/]/.test(id) || !code.includes('html`')) return null;
    return { code: fold(code), map: null };
  },
});

/** Walks through nested templates: text within backticks is folded, code within `${}` is not. */
function fold(code: string): string {
  const inside: ('text' | 'code')[] = [];
  return code.replace(/html`|`|\$\{|\{|\}|\n\s*(?=>)|\n\s*|[^`${}\nh]+|./g, (token) => {
    const at = inside.at(-1);
    if (at === 'text') {
      if (token === '`') inside.pop();
      else if (token === '${') inside.push('code');
      else if (token.startsWith('\n')) return ' ';
    } else if (token.endsWith('`')) inside.push('text');
    else if (at === 'code' && token === '{') inside.push('code');
    else if (at === 'code' && token === '}') inside.pop();
    return token;
  });
}

/**
 * Minifies with Terser what the bundler has minified: that writes every text in backticks, which
 * compress worse beside the quotes of markup. A hundred bytes of a page of one map.
 */
export const terse = (): Plugin => ({
  name: 'terse',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code, map } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2, unsafe_arrows: true, pure_getters: true },
        format: { comments: false },
        ...(chunk.map && { sourceMap: { content: JSON.stringify(chunk.map), asObject: true } }),
      });
      chunk.code = ownKeys(code ?? chunk.code);
      if (chunk.map && typeof map === 'object') Object.assign(chunk.map, map);
    }
  },
});

/**
 * The bundler lists what a module exports by `for … in`, which finds as well what a page has added to
 * `Object.prototype`.
 */
const ownKeys = (code: string): string =>
  code.replace(
    /for\((?:var|let|const) (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:)/g,
    'for(const $1 of Object.keys($2))',
  );
