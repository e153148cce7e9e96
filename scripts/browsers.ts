/**
 * The browser engines on this machine, and how tests start them. Nothing is ever downloaded: an
 * engine comes with a package of the system.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { answer, freePort, service, track } from './children.js';

/** How to get all of them. */
export const INSTALL =
  'apt-get install -y --no-install-recommends chromium firefox-esr webkit2gtk-driver xvfb xauth';

/** An engine that is there; `launcher` starts what it needs besides the browser itself. */
export interface Engine {
  /** With its version, where it tells one. */
  name: string;
  launcher: () => BrowserLauncher | Promise<BrowserLauncher>;
}

/** Every engine that the elements are tested in; `find` says nothing where it is missing. */
const engines: Record<string, { name: string; find: () => Engine | undefined }> = {
  chromium: { name: 'Chromium', find: findChromium },
  firefox: { name: 'Firefox', find: findFirefox },
  webkit: { name: 'WebKitGTK', find: findWebKit },
};

export const engineIds = Object.keys(engines);

/** The engines among `ids` that are on this machine, and the names of those that are not. */
export function findEngines(ids: readonly string[]): { found: Engine[]; missing: string[] } {
  const found: Engine[] = [];
  const missing: string[] = [];
  for (const [id, { name, find }] of Object.entries(engines)) {
    if (!ids.includes(id)) continue;
    const engine = find();
    if (engine) found.push(engine);
    else missing.push(name);
  }
  return { found, missing };
}

/** Milliseconds that a browser may take to start: much, for a busy machine. */
const START_TIMEOUT = 60_000;

/** Puppeteer, its browsers tracked: of several it ends only every other one by itself at exit. */
const tracked: typeof puppeteer = {
  ...puppeteer,
  launch: async (options) => {
    const browser = await puppeteer.launch(options);
    const child = browser.process();
    if (child) track(child);
    return browser;
  },
};

const CHROMIUM_ARGS = [
  // Only the test server can be reached, whatever a test or the browser asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  // A container's /dev/shm is too small.
  '--disable-dev-shm-usage',
  // Its sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How Puppeteer starts the Chromium that is here, and its version; nothing where there is none. */
export function chromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const browser = working(process.env['CHROME_PATH'], ...names.map(onPath));
  if (!browser) return undefined;
  const { program: executablePath, version } = browser;
  return {
    version,
    launchOptions: { executablePath, timeout: START_TIMEOUT, args: CHROMIUM_ARGS },
  };
}

function findChromium(): Engine | undefined {
  const { version: name, launchOptions } = chromium() ?? {};
  return name && launchOptions
    ? {
        name,
        launcher: () => chromeLauncher({ puppeteer: tracked, launchOptions, concurrency: 1 }),
      }
    : undefined;
}

function findFirefox(): Engine | undefined {
  const names = ['firefox-esr', 'firefox'];
  const browser = working(process.env['FIREFOX_PATH'], ...names.map(onPath));
  if (!browser) return undefined;
  const launchOptions = {
    browser: 'firefox' as const,
    timeout: START_TIMEOUT,
    executablePath: browser.program,
    // As for Chromium: nothing but this machine, reached without a proxy, can be reached.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  };
  return {
    name: browser.version,
    launcher: () => chromeLauncher({ puppeteer: tracked, launchOptions, concurrency: 1 }),
  };
}

function findWebKit(): Engine | undefined {
  const driver = onPath('WebKitWebDriver');
  const server = onPath('Xvfb');
  const binary = miniBrowser();
  if (!driver || !server || !binary) return undefined;
  return { name: 'WebKitGTK', launcher: () => launchWebKit(driver, server, binary) };
}

/** WebKitGTK has no headless mode: it gets a display that nobody sees. */
async function launchWebKit(
  driver: string,
  server: string,
  binary: string,
): Promise<BrowserLauncher> {
  const env = { ...process.env, DISPLAY: await startDisplay(server), GDK_BACKEND: 'x11' };
  const port = await freePort();
  service(driver, ['-p', String(port)], { ...env, NO_AT_BRIDGE: '1', no_proxy: '*' });
  await answer(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // Spread, because the types do not know the name.
      ...{ 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

/** Starts an X server and returns the display that it chose: one that is free. */
async function startDisplay(server: string): Promise<string> {
  const { stdio } = service(server, ['-displayfd', '3', '-screen', '0', '1280x1024x24']);
  const [number] = await Promise.race([
    new Promise<string[]>((resolve) => {
      stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().split('\n')));
    }),
    pause(20_000, [undefined], { ref: false }),
  ]);
  if (number === undefined) throw new Error('Xvfb did not start');
  return `:${number}`;
}

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** The first of `programs` that tells its version: some systems ship a stub that does not run. */
function working(...programs: (string | undefined)[]) {
  for (const program of programs) {
    if (!program) continue;
    try {
      const told = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
      return { program, version: /^\D*[\d.]+/.exec(told.trim())?.[0] ?? program };
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The browser of `webkit2gtk-driver`; its folder names the architecture and a version. */
function miniBrowser(): string | undefined {
  const entries = (folder: string) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  const libraries = entries('/usr/lib');
  return [...libraries, ...libraries.flatMap(entries), ...entries('/usr/libexec')]
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(isProgram)
    .sort()
    .at(-1);
}
