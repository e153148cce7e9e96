/** Stories are built by themselves: the build of the project cuts, folds and minifies for readers. */
import { defineConfig, type Plugin } from 'vite';

/**
 * Keeps the modules that register the elements. The package says which of its files do something when
 * they are imported, and those are in dist/: without this, these here would be left out.
 */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: {
    filter: { id: /\/src\/define\// },
    handler: () => ({ moduleSideEffects: true }),
  },
};

export default defineConfig({
  // Below a path of which nobody knows when it is built.
  base: './',
  plugins: [keepDefinitions],
  build: { target: 'es2022', chunkSizeWarningLimit: Infinity },
});
