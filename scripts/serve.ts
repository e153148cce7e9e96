/** `npm start`: serves `dist/`, as any static host would, and says where. */
import { existsSync } from 'node:fs';
import { preview } from 'vite';

const root = new URL('../', import.meta.url).pathname;
if (!existsSync(`${root}dist/index.html`)) {
  console.error('dist/ is not built. `npm run build` builds it, as `npm ci` does.');
  process.exit(1);
}
const server = await preview({
  configFile: false,
  appType: 'mpa',
  root,
  build: { outDir: 'dist' },
  // Whoever pastes a snippet loads the files from another host.
  preview: { port: Number(process.env['PORT'] ?? 4173), cors: true },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`The figures:        ${address}\nIn Spanish:         ${address}es/\nStop with Ctrl+C.`);
