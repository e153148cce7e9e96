import type axe from 'axe-core';

type AxeWindow = Window & { axe?: typeof axe };

/** Rules of axe left out, by id, each with the reason why it is wrong here. */
export type Exceptions = Record<string, string>;

/** Fails with a readable list where axe finds that `element` keeps somebody out. */
export async function expectAccessible(element: Element, except: Exceptions = {}): Promise<void> {
  const { run } = await axeOf(element.ownerDocument);
  const rules = Object.fromEntries(Object.keys(except).map((id) => [id, { enabled: false }]));
  const { violations } = await run(element, { rules, resultTypes: ['violations'] });
  if (violations.length === 0) return;
  const name = `<${element.localName}>`;
  throw new Error(`${name} is not accessible:\n${violations.map(described).join('\n')}`);
}

/** axe, in the document of the element: it knows no elements of another one. */
async function axeOf({ defaultView, head }: Document): Promise<typeof axe> {
  const view = defaultView as AxeWindow | null;
  if (!view) throw new Error('axe needs a document that stands in a window');
  if (!view.axe) {
    // A classic script: the package is no ES module, and serving it untouched is quickest.
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('axe-core did not load')));
      head.append(script);
    });
  }
  if (!view.axe) throw new Error('axe-core loaded, but is not there');
  return view.axe;
}

function described({ id, help, impact, nodes }: axe.Result): string {
  const places = nodes.map(({ target, html, failureSummary }) => {
    const summary = failureSummary?.split('\n').slice(1).join('; ') ?? '';
    return `    ${target.flat().join(' → ')}: ${html}\n      ${summary.trim()}`;
  });
  return `  ${id} (${impact ?? 'no impact given'}): ${help}\n${places.join('\n')}`;
}
