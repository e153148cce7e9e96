/** Points on the map: gold and vulnerable women are there, so none is finer than its district. */
import { nearest } from '../nearest.js';
import { problem, type Problem } from '../problem.js';
import type { Dataset } from '../schema.js';
import { contains, outlines, type Outline, type Position, type Topology } from '../topology.js';

/** About a kilometre. */
const DECIMALS = 2;

/** No point has more than two decimals. */
export const coarsePoints = (dataset: Dataset): Problem[] =>
  dataset.places.flatMap(({ point }, i) =>
    !point || point.every((degrees) => degrees === Number(degrees.toFixed(DECIMALS)))
      ? []
      : problem(dataset, ['places', i, 'point'], {
          wrong: `The point ${point.join(', ')} is finer than ${DECIMALS} decimals.`,
          right: `Give the point of the district: ${point.map((degrees) => degrees.toFixed(DECIMALS)).join(', ')}.`,
        }),
  );

/** Every department has an outline on the map. */
export function departmentOutlines(dataset: Dataset, topology: Topology): Problem[] {
  const ids = outlines(topology, 'departments').map(({ id }) => id);
  return dataset.departments.flatMap(({ id }, i) => {
    if (ids.includes(id)) return [];
    const meant = nearest(id, ids);
    return problem(dataset, ['departments', i, 'id'], {
      wrong: `The map has no department "${id}".`,
      right: `Use one of: ${ids.toSorted().join(', ')}.`,
      ...(meant && { nearest: meant }),
    });
  });
}

/** Each point lies in the department that its place names. */
export function pointsInDepartments(dataset: Dataset, topology: Topology): Problem[] {
  const departments = outlines(topology, 'departments');
  return dataset.places.flatMap(({ point, department }, i) => {
    const outline = departments.find(({ id }) => id === department);
    if (!point || !outline || contains(outline, point)) return [];
    const found = departments.find((other) => contains(other, point));
    return problem(dataset, ['places', i, 'point'], {
      wrong: `The point ${point.join(', ')} lies in ${found?.id ?? 'no department'}, not in ${department}.`,
      right: remedy(outline, point),
    });
  });
}

function remedy(outline: Outline, [x, y]: Position): string {
  return contains(outline, [y, x])
    ? `Longitude stands first: [${y}, ${x}].`
    : 'Correct the point ([longitude, latitude]) or the department.';
}
