/** Each line under a "refused" must not compile; the test asks for exactly these. */
import 'asgm-indicators/define/all';

declare module 'asgm-indicators' {
  interface ScalarIds {
    'our-own-figure': true;
  }
}

const counter = document.createElement('stat-counter');
const chart = document.createElement('region-share-chart');
counter.indicator = 'our-own-figure';
// refused: an id that is misspelt
counter.indicator = 'certfied-orgs';
// refused: an id of shares where a single figure is meant
counter.indicator = 'asgm-gold-by-region';
// refused: a property that there is not
counter.indicatr = 'certified-orgs';
// refused: a value that is not one of those
chart.type = 'pie';
// refused: what only an error tells
counter.addEventListener('indicator-ready', (event) => event.message);
// refused: an id that may be null, taken for a text
counter.addEventListener('indicator-select', (event) => event.id.length);
// refused: a dataset in place of its views
counter.data = {};
