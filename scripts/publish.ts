/** `npm run publish:build`: all that a host serves, with pictures, for the site at `SITE_URL`. */
import { execFileSync } from 'node:child_process';
import { siteOrExit } from './site-url.js';

if (!siteOrExit()) {
  console.error(
    'SITE_URL is missing: previews of links need to know where the pictures are; for instance ' +
      'SITE_URL=https://figures.example.org/ npm run publish:build',
  );
  process.exit(1);
}
const root = new URL('../', import.meta.url);
for (const script of ['build', 'images']) {
  execFileSync('npm', ['run', script], { cwd: root, stdio: 'inherit' });
}
