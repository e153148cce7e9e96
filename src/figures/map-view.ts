/** What `certified-orgs-map` shows. */
import type { Dataset, Language } from '../dataset/schema.js';
import { words as wordsOf, type MapWords } from '../strings/map.js';
import { fill } from '../strings/words.js';
import { mapFigures, type MapFigure } from './map-figures.js';
import { isIn, shows, statusOf, type Organisation, type Show, type Status } from './map-status.js';
import { organisationLine, statusNames, statusText } from './organisation-facts.js';
import { project } from './projection.js';
import { viewIn, type View } from './view.js';

/** One organisation, ready to show. */
export interface MapOrganisation {
  id: string;
  name: string;
  status: Status;
  /** The values of `show` that it is shown with. */
  shows: readonly Show[];
  /** Which of the view's points; absent where its place has none. */
  point?: number;
  department?: string;
  /** Its status in a few words, with the year where there is one. */
  stated: string;
  /** Place and year, in a line beneath the name. */
  line: string;
}

/** A point of the map, of one district. */
export interface MapPoint {
  at: readonly [x: number, y: number];
  department: string;
  /** Reads on from a number: “organisations in Ananea, Puno”. */
  shared: string;
}

export interface MapView extends View {
  caption: string;
  figures: Record<Show, MapFigure>;
  /** What each status that there is is called above its organisations. */
  statuses: Partial<Record<Status, string>>;
  organisations: readonly MapOrganisation[];
  points: readonly MapPoint[];
  /** Names of all departments by their ids. */
  departments: Record<string, string>;
  words: MapWords['interface'];
}

/** The organisations of `dataset`, and where they are. */
export function mapView(dataset: Dataset, language: Language): MapView {
  const words = wordsOf[language];
  const { organisations, departments } = dataset;
  const points = pointsOf(dataset, language);
  return {
    ...viewIn(language),
    caption: words.map.caption,
    figures: mapFigures(dataset, language),
    statuses: statusNames(organisations, language),
    organisations: organisations.map((one) => organisation(one, dataset, language, points)),
    points,
    departments: Object.fromEntries(departments.map(({ id, name }) => [id, name])),
    words: words.map.interface,
  };
}

function organisation(
  one: Organisation,
  dataset: Dataset,
  language: Language,
  points: readonly MapPoint[],
): MapOrganisation {
  const { id, name } = one;
  const place = dataset.places.find((other) => other.id === one.place);
  const at = place?.point && project(place.point).join();
  const point = points.findIndex((other) => other.at.join() === at);
  return {
    id,
    name,
    status: statusOf(one),
    shows: shows.filter((show) => isIn(show, one)),
    ...(point >= 0 && { point }),
    ...(place?.department && { department: place.department }),
    stated: statusText(one, language),
    line: organisationLine(one, dataset, language),
  };
}

/** The points where organisations are, each once, however many places share it. */
function pointsOf({ organisations, places, departments }: Dataset, language: Language): MapPoint[] {
  const points = new Map<string, MapPoint>();
  for (const { place: id } of organisations) {
    const place = places.find((other) => other.id === id);
    if (!place?.point || !place.department) continue;
    const { point, department, district, name } = place;
    const at = project(point);
    const names = [
      district ?? name[language],
      departments.find((other) => other.id === department)?.name ?? department,
    ];
    const shared = fill(wordsOf[language].map.shared, { place: names.join(', ') });
    points.set(at.join(), { at, department, shared });
  }
  return [...points.values()];
}
