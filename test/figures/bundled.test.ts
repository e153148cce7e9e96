import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset/bundled/dataset.js';
import { languages } from '../../src/dataset/languages.js';
import type { Details } from '../../src/figures/view.js';
import { sectionIds } from '../../src/figures/section-ids.js';
import { viewsOf } from '../../src/figures/views.js';
import { names } from '../../src/shared/names.js';

const views = viewsOf(dataset);
const bundled = async <T>(name: string): Promise<T> =>
  (await import(`../../src/figures/bundled/${name}.js`)) as T;

describe('what is bundled is what is made of the dataset:', () => {
  for (const tag of names) {
    for (const language of languages) {
      test(`${tag}, in ${language}`, async () => {
        const { view } = await bundled<{ view: unknown }>(`${tag}.${language}`);
        // The details of sections come section by section.
        const files =
          tag === 'report-section'
            ? sectionIds.map((id) => `${tag}.${id}.details`)
            : [`${tag}.details`];
        const parts = await Promise.all(
          files.map((file) => bundled<{ details: Details }>(`${file}.${language}`)),
        );
        const figures = Object.assign(
          {},
          ...parts.map(({ details }) => details.figures),
        ) as unknown;
        assert.deepEqual(view, views.view(tag, language));
        assert.deepEqual({ ...parts[0]!.details, figures }, views.details(tag, language));
      });
    }
  }
});
