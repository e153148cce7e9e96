import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportFacts } from '../../src/dataset/localised.js';
import { schemaOrg, type Described } from '../../src/dataset/schema-org.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { realData } from './broken.js';

/** A figure of the real report, once `change` has been made to that. */
function figure(
  of: Partial<Described> = {},
  change: (report: Dataset['report']) => void = () => {},
): Described {
  const dataset = realData();
  change(dataset.report);
  return {
    language: 'en',
    report: reportFacts(dataset, 'en'),
    title: 'Certified organisations',
    description: '4 mining organisations in Peru were certified in 2020 (ARM)',
    period: { from: 2020, to: 2020 },
    source: 'ARM',
    observed: [
      {
        name: 'Certified organisations',
        sentence: '4 mining organisations in Peru were certified in 2020 (ARM)',
        value: 4,
        unit: 'organisations',
        qualifier: 'as-stated',
      },
    ],
    ...of,
  };
}

const [one] = figure().observed;
const observations = (of: Partial<Described>) =>
  schemaOrg(figure(of))['mainEntity'] as Record<string, unknown>[] | undefined;

test('what is not known is left out', () => {
  const publisher = {
    '@type': 'Organization',
    name: 'Alliance for Responsible Mining',
    alternateName: 'ARM',
  };
  assert.deepEqual(schemaOrg(figure()), {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Certified organisations',
    description: '4 mining organisations in Peru were certified in 2020 (ARM)',
    inLanguage: 'en',
    creditText: 'ARM',
    creator: publisher,
    isPartOf: {
      '@type': 'Report',
      name: 'The work of ARM with artisanal and small-scale gold miners in Peru, 2013 to 2020',
      publisher,
      datePublished: '2020',
    },
    temporalCoverage: '2020',
    mainEntity: [
      {
        '@type': 'Observation',
        name: 'Certified organisations',
        description: '4 mining organisations in Peru were certified in 2020 (ARM)',
        value: 4,
        unitText: 'organisations',
        observationDate: '2020',
      },
    ],
  });
});

test('title, date, address and licence of the report appear once they are known', () => {
  const { isPartOf, license } = schemaOrg(
    figure({}, (report) => {
      report.title = { en: 'Mining & hope in Peru', es: 'Minería y esperanza en el Perú' };
      report.date = '2020-12-01';
      report.url = 'https://example.org/report';
      report.licence = { name: 'CC BY 4.0', url: 'https://example.org/licence' };
    }),
  );
  const { name, datePublished, url, license: ofReport } = isPartOf as Record<string, unknown>;
  assert.deepEqual(
    [name, datePublished, url],
    ['Mining & hope in Peru', '2020-12-01', 'https://example.org/report'],
  );
  assert.deepEqual(
    [license, ofReport],
    ['https://example.org/licence', 'https://example.org/licence'],
  );
});

test('where it is published, the page, its picture and the data are named', () => {
  const {
    '@id': id,
    url,
    image,
    distribution,
  } = schemaOrg(
    figure({
      url: 'https://a.example/p/',
      image: 'https://a.example/p.png',
      data: 'https://a.example/d.json',
    }),
  );
  assert.deepEqual(
    [id, url, image],
    ['https://a.example/p/', 'https://a.example/p/', 'https://a.example/p.png'],
  );
  assert.deepEqual(distribution, {
    '@type': 'DataDownload',
    contentUrl: 'https://a.example/d.json',
    encodingFormat: 'application/json',
  });
});

test('several years are an interval, and no date of an observation', () => {
  const described = figure({ period: { from: 2016, to: 2020 } });
  assert.equal(schemaOrg(described)['temporalCoverage'], '2016/2020');
  assert.ok(!('observationDate' in observations(described)![0]!));
});

test('no year is made up where none is stated', () => {
  const described = figure({ period: null });
  assert.ok(!('temporalCoverage' in schemaOrg(described)));
  assert.ok(!('observationDate' in observations(described)![0]!));
});

test('“over” gives a least value, never a value', () => {
  const [observation] = observations({ observed: [{ ...one!, value: 50, qualifier: 'over' }] })!;
  assert.deepEqual([observation?.['minValue'], observation?.['value']], [50, undefined]);
});

test('a lost number is no observation', () => {
  assert.equal(observations({ observed: [{ ...one!, value: null }] }), undefined);
});
