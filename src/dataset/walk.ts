/**
 * A walk through data along its schema: checks that hold wherever a field of some kind stands
 * (each reference, each quote, each list of records) need not know where these are.
 */
import type { Path } from './problem.js';
import { datasetSchema } from './schema.js';

/** What is read of a valibot schema. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly {
    readonly kind: string;
    readonly metadata?: { readonly ref?: unknown };
  }[];
}

export const datasetShape: Shape = datasetSchema;

/** Calls `visit` for each value that the schema knows, wrappers such as `nullable` taken off. */
export function walk(
  shape: Shape,
  value: unknown,
  visit: (shape: Shape, value: unknown, path: Path) => void,
  path: Path = [],
): void {
  const bare = unwrap(shape);
  if (value === null || value === undefined) return;
  visit(bare, value, path);
  if (Array.isArray(value)) {
    if (bare.item) value.forEach((entry, i) => walk(bare.item!, entry, visit, [...path, i]));
  } else if (bare.entries && typeof value === 'object') {
    for (const [key, field] of Object.entries(bare.entries)) {
      if (Object.hasOwn(value, key))
        walk(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
  }
}

/** The schema of what stands at `path`. */
export const shapeAt = (shape: Shape, path: Path): Shape | undefined =>
  path.reduce<Shape | undefined>((outer, step) => {
    const bare = outer && unwrap(outer);
    return typeof step === 'number' ? (bare?.item ?? bare?.items?.[step]) : bare?.entries?.[step];
  }, shape);

/** `nullable` and `optional` taken off. */
export const unwrap = (shape: Shape): Shape => (shape.wrapped ? unwrap(shape.wrapped) : shape);

/** The collection that a reference points into. */
export const refOf = (shape: Shape): string | undefined => {
  const ref = shape.pipe?.find(({ metadata }) => metadata?.ref)?.metadata?.ref;
  return typeof ref === 'string' ? ref : undefined;
};
