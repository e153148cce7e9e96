import { expect } from 'chai';
import { view as en } from '../../../src/figures/bundled/certified-orgs-map.en.js';
import { view as es } from '../../../src/figures/bundled/certified-orgs-map.es.js';
import { contract } from '../../harness/contract.js';
import { heard } from '../../harness/heard.js';
import { all, discOf, isOpen, one, showMap, tap, told } from './maps.js';

afterEach(() => document.body.replaceChildren());

contract('certified-orgs-map', {
  attributes: {},
  heard: {
    en: 'A point is a district, never a mine; boundaries are illustrative.',
    es: 'Un punto es un distrito, nunca una mina; los límites son ilustrativos.',
  },
  subject: { kind: 'organisation', id: null },
  defaults: { show: 'all', region: '', selected: '', label: '' },
  choose: (map) => map.shadowRoot?.querySelector<HTMLElement>('#oro-puno')?.click(),
});

describe('What is heard of a map', () => {
  it('is what it is of, what a point is, its parts and its source', async () => {
    expect(heard(await showMap())).to.equal(
      'Certified and supported organisations A point is a district, never a mine; boundaries are illustrative. ' +
        'Part of the map Map of Peru 6 organisations in Ananea, Puno share one point. ' +
        'Certified in 2020 4 Certified in 2020 4 Supported, not certified 1 ' +
        'Supported, not certified 1 Women’s groups, not certified 2 Women’s groups, not certified 2 ' +
        'ARM · 2020 · Outlines: Natural Earth 11 notes More about this figure',
    );
  });

  it('is the same in Spanish', async () => {
    expect(heard(await showMap('lang="es"'))).to.equal(
      'Organizaciones certificadas y apoyadas Un punto es un distrito, nunca una mina; los límites son ilustrativos. ' +
        'Parte del mapa Mapa del Perú 6 organizaciones en Ananea, Puno comparten un punto. ' +
        'Certificadas en 2020 4 Certificadas en 2020 4 Apoyadas, no certificadas 1 ' +
        'Apoyadas, no certificadas 1 Grupos de mujeres, no certificados 2 ' +
        'Grupos de mujeres, no certificados 2 ' +
        'ARM · 2020 · Contornos: Natural Earth 11 notas Más sobre esta cifra',
    );
  });

  for (const { language, organisations } of [en, es]) {
    it(`is, of each entry, the name and a line on it, in ${language}`, async () => {
      const map = await showMap(`lang="${language}"`);
      const said = all(map, '[part=entry]').map(heard);
      expect(said).to.have.members(organisations.map(({ name, line }) => `${name} ${line}`));
    });

    it(`is, of each mark, the name and the status with its year, in ${language}`, async () => {
      const map = await showMap(`lang="${language}"`);
      await tap(map, discOf(map));
      const said = all(map, '.mark').map(heard);
      expect(said).to.have.members(organisations.map(({ name, stated }) => `${name}, ${stated}`));
    });
  }

  const lines: [lang: string, line: string][] = [
    ['en', 'CECOMIP Ananea, Puno · since August 2016'],
    ['en', 'Oro Puno Ananea, Puno · Fairmined Ecological, since 2018'],
    ['en', 'CENCOMIN Ananea, Puno · supported in 2020'],
    ['en', 'Asociación San Francisco La Rinconada (Ananea), Puno'],
    ['es', 'CECOMIP Ananea, Puno · desde agosto de 2016'],
    ['es', 'Oro Puno Ananea, Puno · Fairmined Oro Ecológico, desde 2018'],
    ['es', 'CENCOMIN Ananea, Puno · apoyada en 2020'],
  ];
  for (const [lang, line] of lines) {
    it(`holds “${line}”`, async () => {
      expect(all(await showMap(`lang="${lang}"`), '[part=entry]').map(heard)).to.include(line);
    });
  }

  it('begins with the page author’s own heading, and keeps its own', async () => {
    expect(heard(await showMap('label="Our partners"'))).to.match(
      /^Our partners Certified and supported organisations A point is a district/,
    );
  });
});

describe('A map of what', () => {
  const rows: [show: string, title: string, origin: string, headings: string[]][] = [
    ['certified', 'Organisations certified in 2020', 'ARM · 2020', ['Certified in 2020 4']],
    [
      'supported',
      'Organisations named as supported in 2020',
      'ARM · 2020',
      ['Certified in 2020 4', 'Supported, not certified 1'],
    ],
    [
      'groups',
      'Women’s groups in mining',
      'ARM · year not stated; report of 2020',
      ['Women’s groups, not certified 2'],
    ],
  ];
  for (const [show, title, origin, headings] of rows) {
    it(`show="${show}" says: ${title}, with its own source line`, async () => {
      const map = await showMap(`show="${show}"`);
      expect(heard(one(map, '[part=title]'))).to.equal(title);
      expect(heard(one(map, '[part=origin]'))).to.match(new RegExp(`^${origin} · Outlines`));
      expect(all(map, '[part=status]').map(heard)).to.deep.equal(headings);
    });
  }

  it('counts on its disc only those that it shows', async () => {
    const map = await showMap('show="groups"');
    expect(heard(discOf(map))).to.equal(
      '2 organisations in Ananea, Puno: Asociación San Francisco, Divinas en Brillo de Oro',
    );
  });

  it('shows a status by its shape as well as by its colour', async () => {
    const map = await showMap();
    const shapes = all(map, 'summary path').map((path) => [
      path.getAttribute('class'),
      path.getAttribute('d'),
    ]);
    const byStatus = new Map(shapes.map(([status, shape]) => [status, shape]));
    expect([...byStatus.keys()]).to.deep.equal(['certified', 'supported', 'group']);
    expect(new Set(byStatus.values()).size).to.equal(3);
    await tap(map, discOf(map));
    for (const mark of all(map, '.mark path')) {
      expect(mark.getAttribute('d')).to.equal(byStatus.get(mark.getAttribute('class')));
    }
  });

  it('changes with `show`, and a point that was opened stays so', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    map.show = 'certified';
    await map.updateComplete;
    expect(isOpen(map)).to.be.true;
    expect(told(map)).to.match(/^3 organisations in Ananea, Puno: CECOMIP, Oro Puno, Cruz Pata/);
  });
});
