/**
 * `npm run publish:build`: all that a host serves, for the site at `SITE_URL`: with pictures, the
 * folders of versions, and every text compressed. docs/publishing.md tells where it goes.
 */
import { execFileSync } from 'node:child_process';
import { version } from '../vite.config.js';
import { compress, copyVersions } from './publish-layout.js';
import { siteOrExit } from './site-url.js';

const site = siteOrExit();
if (!site) {
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
const dist = new URL('dist/', root);
copyVersions(dist, version);
console.log(`${compress(dist)} texts compressed. dist/ is ready for ${site}`);
