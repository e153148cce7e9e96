/** A page of its own, which has not loaded any of our modules yet. */
import type { ElementName } from '../../src/shared/names.js';
import { openPage, type OpenPage } from './frame.js';

export const openFresh = (): Promise<OpenPage> => openPage('/test/pages/well.html');

/** Loads the define module of `tag` in `page`. */
export const load = (page: OpenPage, tag: ElementName): Promise<void> =>
  loadModule(page, `define/${tag}`);

/** Loads a module of `src/` in `page`; whoever has asked for it before has it then. */
export async function loadModule(page: OpenPage, name: string): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = `/src/${name}.ts`;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
}

/** What the page was told, but for Lit's own line in its development build. */
export const linesOf = ({ record }: OpenPage): string[] =>
  record.lines.filter((line) => !line.startsWith('Lit is in dev mode'));
