/** Opens the page of a hostile host, and reads it as a reader does. */
import { openPage, until, type OpenPage } from '../harness/frame.js';
import { host as scriptHost, made, under, type Host as ScriptHost } from '../harness/hosts.js';
import { settled } from '../harness/settled.js';
import type { Host } from './hostile.js';
import { figures, htmlOf, pasted, tags } from './page.js';

export interface HostilePage extends OpenPage {
  readonly files: ScriptHost;
  /** Our elements on it, in order. */
  elements: () => HTMLElement[];
}

/** Opens the page; its script host holds back what it is asked for, unless it fails. */
export async function openHost(host: Host): Promise<HostilePage> {
  const files = scriptHost(host.behaviour ?? 'held');
  const html = htmlOf(host, pasted(files.base, figures, host.reserve));
  const path = host.policy ? under(host.policy, made(html)) : made(html);
  const page = await openPage(path, { width: host.width ?? 800, height: 600, parsed: true });
  // A bar comes with what makes a page long, which is no doing of ours: it is there before.
  page.document.documentElement.style.setProperty('overflow-y', 'scroll', 'important');
  await settled(page);
  const within = () => host.within?.(page) ?? page.document;
  return Object.assign(page, {
    files,
    elements: () => tags.flatMap((tag) => [...within().querySelectorAll<HTMLElement>(tag)]),
  });
}

/** Scrolls to each element in turn, as a reader does, until it shows its figure. */
export async function readAll(page: HostilePage, what = 'a plain page'): Promise<void> {
  await until(() => page.elements().length >= tags.length, `the elements on ${what}`, 5_000);
  for (const element of page.elements()) {
    await until(
      () => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
        const figure = figureIn(element);
        figure?.querySelector('canvas')?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return figure && !figure.querySelector('.plot:not(.drawn, .spared)');
      },
      `the figure of <${element.localName}> on ${what}`,
      8_000,
    );
  }
  await settled(page);
}

export const figureIn = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.figure');
