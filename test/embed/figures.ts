/** Every figure as pages show it, in each language. */
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import type { Shown } from '../../src/snippets/address.js';
import type { Counter } from '../../src/figures/counter-view.js';
import type { Detail } from '../../src/figures/view.js';
import { countersOf, detailsOf } from '../figures/made.js';

export interface ShownFigure extends Shown {
  figure: Counter;
  detail: Detail;
}

/** All scalar indicators in all languages. */
export const shownFigures: ShownFigure[] = languages.flatMap((language) => {
  const details = detailsOf(dataset, language);
  return countersOf(dataset, language).map((figure) => {
    const detail = details[figure.id]!;
    const { sentence } = detail;
    return { element: 'stat-counter', id: figure.id, language, sentence, figure, detail };
  });
});

/** Texts that break out of wherever they are put unescaped. */
export const hostileTexts = [
  '</a></stat-counter><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '<!-- </template>',
  '</style></template></title></details>',
  '&lt;script&gt; &region=1 &copy=2 &not=3',
];
