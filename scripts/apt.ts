/** What a bare Debian machine lacks. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs `packages` where that can be done without asking; gives whether they are there then. */
export function aptInstall(...packages: string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}
