import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { names } from '../src/shared/names.js';
import { complaints } from './types/compile.js';

const TAGS = names.map((name) => `"${name}"`).join(' | ');

/** A page's module, and what the compiler says of it: nothing, or one complaint each. */
interface Fixture {
  says: string;
  code: string;
  complaints?: string[];
}

const COUNTER = `
import { StatCounter } from 'asgm-indicators';
const counter = new StatCounter();
`;
const MERGED = `${COUNTER}
declare module 'asgm-indicators' {
  interface ScalarIds { 'my-own': true }
}
`;

const ids: Fixture[] = [
  {
    says: 'an id of the report is one',
    code: `${COUNTER} counter.indicator = 'certified-orgs';`,
  },
  {
    says: 'no id is an id: the indicator is then missing',
    code: `${COUNTER} counter.indicator = '';`,
  },
  {
    says: 'a misspelt id is refused, with the one that was meant',
    code: `${COUNTER} counter.indicator = 'certfied-orgs';`,
    complaints: [
      `Type '"certfied-orgs"' is not assignable to type '"" | ScalarId'. Did you mean '"certified-orgs"'?`,
    ],
  },
  {
    says: 'an id of shares is refused on a counter',
    code: `${COUNTER} counter.indicator = 'asgm-gold-by-region';`,
    complaints: [`Type '"asgm-gold-by-region"' is not assignable to type '"" | ScalarId'.`],
  },
  {
    says: 'a text of which nothing is known is refused',
    code: `${COUNTER} counter.indicator = location.hash;`,
    complaints: [`Type 'string' is not assignable to type '"" | ScalarId'.`],
  },
  {
    says: 'ids are types of their own',
    code: `
      import type { ScalarId, ScalarIds, ShareIds } from 'asgm-indicators';
      const scalar: ScalarId = 'gold-production';
      const same: keyof ScalarIds = scalar;
      const share: keyof ShareIds = 'asgm-gold-by-region';
    `,
  },
  {
    says: 'an id that is merged in is one',
    code: `${MERGED} counter.indicator = 'my-own';`,
  },
  {
    says: 'beside it, those of the report stay',
    code: `${MERGED} counter.indicator = 'certified-orgs';`,
  },
  {
    says: 'beside it, others are still refused',
    code: `${MERGED} counter.indicator = 'my-won';`,
    complaints: [
      `Type '"my-won"' is not assignable to type '"" | ScalarId'. Did you mean '"my-own"'?`,
    ],
  },
  {
    says: 'an id that is not merged in is none',
    code: `${COUNTER} counter.indicator = 'my-own';`,
    complaints: [`Type '"my-own"' is not assignable to type '"" | ScalarId'.`],
  },
];

const tags: Fixture[] = [
  {
    says: 'the indicator of an element that is found is typed',
    code: `
      import 'asgm-indicators';
      import type { ScalarId } from 'asgm-indicators';
      const found: ScalarId | '' | undefined = document.querySelector('stat-counter')?.indicator;
    `,
  },
  {
    says: 'an element that is made takes only what it knows',
    code: `
      import 'asgm-indicators';
      document.createElement('stat-counter').theme = 'grey';
    `,
    complaints: [`Type '"grey"' is not assignable to type '"auto" | "light" | "dark"'.`],
  },
  {
    says: 'the module that registers an element brings its types',
    code: `
      import 'asgm-indicators/define/stat-counter';
      document.querySelector('stat-counter')!.indicator = 'certified-orgs';
    `,
  },
  {
    says: 'the module that registers all brings the types of all',
    code: `
      import 'asgm-indicators/define/all';
      document.querySelector('stat-counter')!.indicator = 'certified-orgs';
    `,
  },
];

const listening: Fixture[] = [
  ...['document', 'document.body', "document.createElement('stat-counter')"].map((target) => ({
    says: `what is heard of at ${target} is typed`,
    code: `
      import 'asgm-indicators';
      ${target}.addEventListener('indicator-select', (e) => {
        const id: string | null = e.id;
        const kind: 'indicator' | 'region' | 'organisation' | 'activity' | 'section' | 'report' =
          e.kind;
        const element: HTMLElement = e.element;
      });
      ${target}.addEventListener('indicator-ready', (e) => e.id);
      ${target}.addEventListener('indicator-error', (e) => e.message.length);
    `,
  })),
  {
    says: 'an id that may be null is not a text',
    code: `
      import 'asgm-indicators';
      document.addEventListener('indicator-select', (e) => {
        const id: string = e.id;
      });
    `,
    complaints: [
      `Type 'string | null' is not assignable to type 'string'.\n  Type 'null' is not assignable to type 'string'.`,
    ],
  },
  {
    says: 'only an error has a message',
    code: `
      import 'asgm-indicators';
      document.addEventListener('indicator-ready', (e) => e.message);
    `,
    complaints: [`Property 'message' does not exist on type 'IndicatorReadyEvent'.`],
  },
];

const served: Fixture[] = [
  {
    says: 'an element is rendered by its name, with the views of a dataset',
    code: `
      import { dataset, parseDataset, viewsOf, type Dataset } from 'asgm-indicators/data';
      import { renderElement } from 'asgm-indicators/ssr';
      const own: Dataset = parseDataset({ ...dataset });
      const html: string = renderElement('stat-counter', { views: viewsOf(own), language: 'es' });
    `,
  },
  {
    says: 'a name that is no element’s is refused',
    code: `
      import { renderElement } from 'asgm-indicators/ssr';
      renderElement('stat-conter');
    `,
    complaints: [
      `Argument of type '"stat-conter"' is not assignable to parameter of type '${TAGS}'.`,
    ],
  },
  {
    says: 'a language that is not there is refused',
    code: `
      import { renderElement } from 'asgm-indicators/ssr';
      renderElement('stat-counter', { language: 'fr' });
    `,
    complaints: [`Type '"fr"' is not assignable to type '"en" | "es" | undefined'.`],
  },
  {
    says: 'a dataset’s views can be handed to an element',
    code: `
      ${COUNTER}
      import { dataset, viewsOf } from 'asgm-indicators/data';
      counter.data = viewsOf(dataset);
    `,
  },
];

const groups = { ids, tags, listening, 'data and rendering': served };

for (const [group, fixtures] of Object.entries(groups)) {
  describe(group, () => {
    for (const { says, code, complaints: expected = [] } of fixtures) {
      test(says, () => {
        assert.deepEqual(complaints({ 'page.ts': code }), expected);
      });
    }
  });
}

test('an id that one file of a page merges in is one in all of them', () => {
  const said = complaints({
    'ids.d.ts': `
      import 'asgm-indicators';
      declare module 'asgm-indicators' {
        interface ScalarIds { 'my-own': true }
      }
    `,
    'page.ts': `${COUNTER} counter.indicator = 'my-own';`,
  });
  assert.deepEqual(said, []);
});

test('the package’s own types are sound where a page has them checked', () => {
  const page = ['', '/define/all', '/data', '/ssr'].map(
    (path) => `import 'asgm-indicators${path}';`,
  );
  assert.deepEqual(complaints({ 'page.ts': page.join('\n') }, { skipLibCheck: false }), []);
});
