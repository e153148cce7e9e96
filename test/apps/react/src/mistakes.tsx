/** Each line under a "refused" must not compile; the test asks for exactly these. */
import type { ScalarId } from 'asgm-indicators';
import type {} from 'asgm-indicators/react';

declare module 'asgm-indicators' {
  interface ScalarIds {
    'our-own-figure': true;
  }
}

const own: ScalarId = 'our-own-figure';
export const right = <stat-counter indicator={own} theme="dark" lang="es-PE" />;
export const region = <certified-orgs-map region="PE-PUN" show="certified" for="list" />;

export const mistakes = [
  // refused: an id that is misspelt
  <stat-counter indicator="certfied-orgs" />,
  // refused: an id of shares where a single figure is meant
  <stat-counter indicator="asgm-gold-by-region" />,
  // refused: an attribute that there is not
  <stat-counter indicatr="certified-orgs" />,
  // refused: a value that is not one of those
  <region-share-chart type="pie" />,
  // refused: a language that there is not
  <stat-counter lang="fr" />,
  // refused: a level that no heading has
  <report-section name="goals" heading-level={7} />,
  // refused: what only an error tells
  <stat-counter onindicator-ready={(event) => event.message} />,
  // refused: an id that may be null, taken for a text
  <stat-counter onindicator-select={(event) => event.id.length} />,
  // refused: a dataset in place of its views
  <stat-counter data={{}} />,
];
