import { expect } from 'chai';
import { until } from '../../harness/frame.js';
import { put, ready, show } from '../../harness/place.js';
import { CECOMIP, list, more, open, pick, selections, titles } from './timelines.js';

afterEach(() => document.body.replaceChildren());

describe('A timeline follows', () => {
  it('the organisation selected elsewhere, and does not tell it again', async () => {
    const element = await show('timeline-view');
    const told = await selections(element, async () => {
      element.follow('organisation', 'cecomip');
      await element.updateComplete;
    });
    expect(titles(element)).to.have.length(5);
    expect(list(element, 'Organisation').value).to.equal('cecomip');
    expect(told).to.deep.equal([]);
  });

  it('an organisation of which it has nothing: it says so', async () => {
    const element = await show('timeline-view');
    element.follow('organisation', 'cencomin');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([]);
    expect(list(element, 'Organisation').selectedOptions[0]?.text.trim()).to.equal('CENCOMIN (0)');
  });

  it('the end of such a selection', async () => {
    const element = await show('timeline-view');
    element.follow('organisation', 'cecomip');
    element.follow('organisation', null);
    await element.updateComplete;
    expect(titles(element)).to.have.length(24);
  });

  it('the activity selected elsewhere, although a choice hides it', async () => {
    const element = await show('timeline-view', { topic: 'gender', from: '2020' });
    const told = await selections(element, async () => {
      element.follow('activity', CECOMIP);
      await until(() => more(element)?.open, 'the activity to open');
    });
    expect(titles(element)).to.have.length(24);
    expect(told).to.deep.equal([]);
  });

  it('it within the choice that shows it', async () => {
    const element = await show('timeline-view', { topic: 'certification' });
    element.follow('activity', CECOMIP);
    await until(() => more(element).open, 'the activity to open');
    expect(titles(element)).to.have.length(6);
    element.follow('activity', null);
    await until(() => !more(element).open, 'the activity to close');
  });

  it('nothing that it does not know, or that is not its own', async () => {
    const element = await show('timeline-view');
    element.follow('organisation', 'nobody');
    element.follow('activity', 'nothing');
    element.follow('region', 'PE-PUN');
    element.follow('indicator', 'certified-orgs');
    await element.updateComplete;
    expect(titles(element)).to.have.length(24);
    expect(element.selected).to.equal('');
  });
});

describe('A timeline named by `for`', () => {
  const pair = async (root: HTMLElement | ShadowRoot) => {
    root.innerHTML =
      '<timeline-view topic="certification" for="other"></timeline-view>' +
      '<timeline-view layout="horizontal" id="other"></timeline-view>';
    const [first, other] = root.querySelectorAll('timeline-view');
    return [await ready(first), await ready(other)] as const;
  };

  it('shows the activity that is opened in the other one', async () => {
    const [first, other] = await pair(put(''));
    await open(first);
    await until(() => more(other).open, 'the same activity');
    expect(other.getAttributeNames()).to.deep.equal(['layout', 'id']);
  });

  it('shows the activities of the organisation that is chosen there', async () => {
    const [first, other] = await pair(put(''));
    await pick(first, 'Organisation', 'oro-puno');
    await other.updateComplete;
    expect(titles(other)).to.have.length(3);
  });

  it('is looked for in the tree that both stand in', async () => {
    const [first, other] = await pair(put('').attachShadow({ mode: 'open' }));
    await open(first);
    await until(() => more(other).open, 'the same activity');
  });

  it('may be missing, or be something else', async () => {
    const place = put('<timeline-view for="other"></timeline-view><i></i>');
    const first = await ready(place.querySelector('timeline-view'));
    await open(first);
    place.querySelector('i')!.id = 'other';
    await pick(first, 'Organisation', 'cecomip');
    expect(titles(first)).to.have.length(5);
  });
});
