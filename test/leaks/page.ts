/** A page of the built files in Chromium, whose heap is measured after collection. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import ts from 'typescript';
import { chromium } from '../../scripts/browsers.js';
import type { ElementName } from '../../src/shared/names.js';

const dist = new URL('../../dist/', import.meta.url);
const watched = new URL('../harness/watched.ts', import.meta.url);

/** What is on the page after some rounds, everything collected that can be. */
export interface Left {
  /** Bytes of the heap. */
  heap: number;
  /** Nodes that are alive, in the page or not. */
  nodes: number;
  /** Listeners of every node and of the window. */
  listeners: number;
  /** What is observed, listened for on window or document, or waited for. */
  held: string[];
}

export interface Cycles {
  tag: ElementName;
  attributes: Record<string, string>;
  /** How often elements are connected and disconnected, and how many at once. */
  cycles: number;
  together: number;
  /** When `true`, the page keeps what it takes away: a leak on purpose. */
  keeps?: boolean;
}

export class LeakPage {
  #server!: Server;
  #browser!: Browser;
  #page!: Page;
  #cdp!: CDPSession;

  /** Opens the page, or gives nothing where there is no Chromium. */
  static async open(): Promise<LeakPage | undefined> {
    const { launchOptions } = chromium() ?? {};
    if (!launchOptions) return undefined;
    const opened = new LeakPage();
    opened.#server = createServer((request, response) => {
      void answer(request.url ?? '/').then(([type, body]) => {
        response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => opened.#server.once('listening', resolve));
    opened.#browser = await puppeteer.launch({ ...launchOptions, protocolTimeout: 600_000 });
    return opened;
  }

  /** What is left after each of `parts` equal parts of `given`. */
  async after(parts: number, given: Cycles): Promise<Left[]> {
    this.#page = await this.#browser.newPage();
    this.#cdp = await this.#page.createCDPSession();
    const { port } = this.#server.address() as AddressInfo;
    await this.#page.goto(`http://127.0.0.1:${port}/`);
    await this.#page.waitForFunction('window.cycle');
    const part: Cycles = { ...given, cycles: given.cycles / parts };
    const left: Left[] = [];
    for (let n = 0; n < parts; n++) {
      await this.#page.evaluate(`cycle(${JSON.stringify(part)})`);
      left.push(await this.#left());
    }
    await this.#page.close();
    return left;
  }

  async #left(): Promise<Left> {
    let { nodes, jsEventListeners } = await this.#collected();
    // What a frame or a task still holds is let go by the next.
    for (let before = Infinity; nodes < before;) {
      before = nodes;
      await this.#page.evaluate('frame().then(frame)');
      ({ nodes, jsEventListeners } = await this.#collected());
    }
    const { usedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    const held = (await this.#page.evaluate('left()')) as string[];
    return { heap: usedSize, nodes, listeners: jsEventListeners, held };
  }

  async #collected() {
    for (let n = 0; n < 3; n++) await this.#cdp.send('HeapProfiler.collectGarbage');
    return this.#cdp.send('Memory.getDOMCounters');
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** Runs in the page: elements come, are shown, opened, and go. */
const PAGE = `<!doctype html><html lang="en"><title>Coming and going</title><body><script type="module">
import { watch, watchTimers } from '/watched.js';
const watched = watch();
const timers = watchTimers();
const kept = [];
window.frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
window.left = () => [...watched.left(), ...timers.left()];
window.cycle = async ({ tag, attributes, cycles, together, keeps }) => {
  await import('/define/' + tag + '.js');
  for (let n = 0; n < cycles; n += together) {
    const elements = Array.from({ length: together }, () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.innerHTML = '<a href="/embed/en/">A sentence</a>';
      return element;
    });
    const ready = elements.map((element) => new Promise((resolve) =>
      element.addEventListener('indicator-ready', resolve, { once: true })));
    document.body.append(...elements);
    await Promise.all(ready);
    // What is drawn when it is seen, and what is fetched when it is asked for.
    for (const { shadowRoot } of elements) shadowRoot.querySelector('#source summary').click();
    await frame();
    await frame();
    for (const element of elements) element.remove();
    if (keeps) kept.push(...elements);
  }
  // Timers of what has gone run out.
  for (let n = 0; n < 300 && timers.left().length; n++) await frame();
};
</script>`;

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

async function answer(path: string): Promise<[type: string, body?: string | Buffer]> {
  if (path === '/') return ['text/html', PAGE];
  if (path === '/watched.js') {
    const { outputText } = ts.transpileModule(await readFile(watched, 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    return ['text/javascript', outputText];
  }
  const body = await readFile(new URL(`.${path}`, dist)).catch(() => undefined);
  return [TYPES[extname(path)] ?? 'text/plain', body];
}
