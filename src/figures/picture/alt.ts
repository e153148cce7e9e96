/** Alternative text: what a picture says, for those who hear it. */
import { quoted } from '../sentence.js';
import { chosen } from '../timeline-filter.js';
import type { Entry, TimelineContent } from '../timeline-view.js';
import type { MapOrganisation, MapView } from '../map-view.js';
import type { ViewOf } from '../views.js';
import { choiceOf, chosenText } from './choice.js';
import { detailOf, wordsIn, type Pictured } from './pictured.js';
import type { PicturedElement } from './shapes.js';
import { shownOn } from './shown-on.js';

type Alts = { [T in PicturedElement]: (of: Pictured<ViewOf[T]>) => readonly string[] };

/** What each element's picture says, one sentence after the other. */
const sentences: Alts = {
  'stat-counter': (of) => [detailOf(of).sentence, ...detailOf(of).notes],
  'region-share-chart': (of) => {
    const { type = 'doughnut', view = 'chart' } = of.settings;
    const { kinds } = wordsIn(of).picture;
    const { sentence, notes } = detailOf(of);
    return [
      kinds[view === 'table' ? view : type === 'bar' ? type : 'doughnut'],
      sentence,
      ...notes,
    ];
  },
  'timeline-view': (of) =>
    of.id === of.view.figure.id ? timelineSentences(of) : activitySentences(of),
  'certified-orgs-map': (of) =>
    of.view.organisations.some(({ id }) => id === of.id)
      ? organisationSentences(of)
      : mapSentences(of),
};

/**
 * The picture of a figure in words: its sentence, dated and sourced, then every part of it and what
 * is printed beside it.
 */
export const altOf = <T extends PicturedElement>(element: T, of: Pictured<ViewOf[T]>): string =>
  sentences[element](of).map(ended).join(' ');

/** A sentence with a full stop, unless it ends already. */
const ended = (text: string): string => (/[.!?…]['"’”»]?$/.test(text) ? text : `${text}.`);

function timelineSentences(of: Pictured<TimelineContent>): string[] {
  const { view } = of;
  const words = wordsIn(of);
  const shown = chosen(view, choiceOf(of));
  const some = shown.n < shown.years['']! || of.settings['topic'] || of.settings['organisation'];
  return [
    words.picture.kinds.timeline,
    detailOf(of).sentence,
    ...(some ? [chosenText(of, shown.n)] : []),
    ...shown.eras.map(({ label, entries }) => `${label}: ${entries.map(entryText).join('; ')}`),
  ];
}

const entryText = ({ title, months }: Entry): string => (months ? `${title} (${months})` : title);

function activitySentences(of: Pictured<TimelineContent>): string[] {
  const entry = of.view.eras.flatMap(({ entries }) => entries).find(({ id }) => id === of.id);
  const { sentence, notes } = detailOf(of);
  return [sentence, ...(entry ? [quoted(entry.sentence, wordsIn(of))] : []), ...notes];
}

function mapSentences(of: Pictured<MapView>): string[] {
  const { view } = of;
  const here = shownOn(of);
  const groups = Object.entries(view.statuses).map(([status, name]) => {
    const own = here.filter((one) => one.status === status);
    return own.length ? `${name}: ${own.map(organisationText).join('; ')}` : '';
  });
  return [
    wordsIn(of).picture.kinds.map,
    detailOf(of).sentence,
    ...groups.filter(Boolean),
    view.caption,
  ];
}

/** As it is heard: nobody says a dot in the middle. */
const organisationText = ({ name, line }: MapOrganisation): string =>
  [name, line.replaceAll(' · ', ', ')].filter(Boolean).join(', ');

function organisationSentences(of: Pictured<MapView>): string[] {
  const one = of.view.organisations.find(({ id }) => id === of.id);
  return [detailOf(of).sentence, ...(one ? [organisationText(one)] : []), of.view.caption];
}
