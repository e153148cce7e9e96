import { readFileSync } from 'node:fs';

/** What the manifest is made of: the elements and what they inherit; nothing private. */
export default {
  globs: [
    'src/elements/**/*.ts',
    'src/shared/element.ts',
    'src/shared/composed.ts',
    'src/shared/*event*.ts',
    'src/shared/selection.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  // The analyzer reads folders side by side, and its order of files is that in which they were read.
  overrideModuleCreation: ({ ts, globs }) =>
    [...globs]
      .sort()
      .map((path) =>
        ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true),
      ),
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            // The analyzer takes the first argument of an event's constructor for its name.
            declaration.events = declaration.events?.filter(({ name }) =>
              name.startsWith('indicator-'),
            );
            declaration.members = declaration.members?.filter(
              ({ privacy = 'public', name, static: isStatic }) =>
                privacy === 'public' && !isStatic && !name.startsWith('#'),
            );
          }
        }
      },
    },
  ],
};
