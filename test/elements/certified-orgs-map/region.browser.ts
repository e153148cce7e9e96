import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { dataset } from '../../../src/dataset/bundled/dataset.js';
import { viewsOf } from '../../../src/figures/views.js';
import { changed } from '../../harness/datasets.js';
import { until } from '../../harness/frame.js';
import { heard } from '../../harness/heard.js';
import {
  all,
  discOf,
  focused,
  isOpen,
  one,
  press,
  selections,
  showMap,
  tap,
  told,
} from './maps.js';

afterEach(() => document.body.replaceChildren());

type OnPage = Parameters<typeof all>[0];
const seen = (map: OnPage) => one(map, '.map svg').getAttribute('viewBox');
const buttons = (map: OnPage) => all(map, '.regions button');
const pressed = (map: OnPage) =>
  buttons(map)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(heard);

describe('A department', () => {
  it('is looked at by a press on it, and left by the next', async () => {
    const map = await showMap('', 560);
    const whole = seen(map);
    const heardOf = selections(map);
    await press(one(map, '.department'), [-15, -30]);
    await until(() => map.region === 'PE-PUN', 'Puno');
    await map.updateComplete;
    expect(seen(map)).not.to.equal(whole);
    await tap(map, one(map, '.department'));
    expect([map.region, seen(map)]).to.deep.equal(['', whole]);
    expect(heardOf).to.deep.equal(['region', 'PE-PUN', 'region', null]);
  });

  it('is looked at by its button, with keys, and left by that of the whole', async () => {
    const map = await showMap();
    expect(buttons(map).map(heard)).to.deep.equal(['All of Peru', 'Puno 6', 'Arequipa 1']);
    expect(pressed(map)).to.deep.equal(['All of Peru']);
    buttons(map)[2]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => map.region === 'PE-ARE', 'Arequipa');
    await map.updateComplete;
    expect(pressed(map)).to.deep.equal(['Arequipa 1']);
    expect(focused(map)).to.equal(buttons(map)[2]);
    buttons(map)[0]!.focus();
    await sendKeys({ press: ' ' });
    await until(() => !map.region, 'all of Peru');
  });

  it('has its own listed first, and the others as elsewhere', async () => {
    const map = await showMap('region="PE-ARE"');
    expect(all(map, '.where').map(heard)).to.deep.equal(['In Arequipa', 'Elsewhere in Peru']);
    expect(
      all(map, '[part=entry]')
        .map(({ dataset: { id } }) => id)
        .slice(0, 2),
    ).to.deep.equal(['macdesa', 'cecomip']);
    expect(all(map, '[part=entry]')).to.have.length(7);
  });

  it('shows the marks within it and no others', async () => {
    const map = await showMap('region="PE-ARE"');
    expect(all(map, '.mark').map(({ dataset: { id } }) => id)).to.deep.equal(['macdesa']);
    expect(all(map, '.cluster')).to.have.length(0);
  });

  it('is left where an organisation outside of it is chosen', async () => {
    const map = await showMap('region="PE-ARE"');
    one(map, '#cecomip').click();
    await until(() => map.region === '', 'all of Peru');
    expect(isOpen(map)).to.be.true;
  });

  it('closes what was opened', async () => {
    const map = await showMap();
    await tap(map, discOf(map));
    await tap(map, buttons(map)[1]!);
    expect(isOpen(map)).to.be.false;
  });

  it('without organisations may be looked at by the page’s wish, and has a button then', async () => {
    const map = await showMap('region="PE-MDD"');
    expect(pressed(map)).to.deep.equal(['Madre de Dios 0']);
  });
});

describe('A map with nothing on it', () => {
  it('says that none is in the department, and offers the way back', async () => {
    const map = await showMap('show="groups" region="PE-ARE"');
    expect(told(map)).to.equal('None of these organisations is in Arequipa.');
    const heardOf = selections(map);
    const back = one(map, '[part=back]');
    expect(heard(back)).to.equal('Show all of Peru');
    back.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(map, '.cluster').length, 'the groups');
    expect(heardOf).to.deep.equal(['region', null]);
    expect(all(map, '[part=back]')).to.have.length(0);
    await until(() => focused(map) === buttons(map)[0], 'the focus');
  });

  it('says so in Spanish', async () => {
    const map = await showMap('show="groups" region="PE-ARE" lang="es"');
    expect(told(map)).to.equal('Ninguna de estas organizaciones está en Arequipa.');
    expect(heard(one(map, '[part=back]'))).to.equal('Mostrar todo el Perú');
  });

  it('still lists the others as elsewhere', async () => {
    const map = await showMap('show="groups" region="PE-ARE"');
    expect(all(map, '.where').map(heard)).to.deep.equal(['Elsewhere in Peru']);
  });

  it('says that the report names none of the kind, and offers all', async () => {
    const map = await showMap('show="groups"');
    map.data = viewsOf(
      changed((copy) => {
        copy.organisations = copy.organisations.filter(({ kind }) => kind !== 'womens-group');
      }),
    );
    await map.updateComplete;
    expect(told(map)).to.equal('The report names no organisation of this kind.');
    await tap(map, one(map, '[part=back]'));
    expect(all(map, '[part=entry]')).to.have.length(5);
    expect(map.hasAttribute('show') && map.getAttribute('show')).to.equal('groups');
  });

  it('offers nothing where there is nothing else', async () => {
    const map = await showMap();
    map.data = viewsOf({ ...dataset, organisations: [] });
    await map.updateComplete;
    expect(told(map)).to.equal('The report names no organisation of this kind.');
    expect(all(map, '[part=back]')).to.have.length(0);
    expect(heard(one(map, '[part=title]'))).to.equal('Certified and supported organisations');
  });
});
