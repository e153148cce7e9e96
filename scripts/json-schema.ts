/**
 * JSON Schema from the valibot schema: one per file of `data/` for the editor that opens it, and
 * one of a whole dataset for those who publish their own.
 */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { collections, datasetSchema, files, type Collection } from '../src/dataset/schema.js';
import type { FileName, RawData } from './read-data.js';
import { descriptions, fileDescriptions } from './schema-descriptions.js';

/** The ids that may be referred to, per collection. */
export type Ids = Partial<Record<Collection, readonly string[]>>;

const config: ConversionConfig = {
  typeMode: 'input',
  // JSON has neither; a text of spaces only is told by the check.
  ignoreActions: ['trim', 'finite'],
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'regex' || !('requirement' in valibotAction)) return undefined;
    const { source, flags } = valibotAction.requirement as RegExp;
    return flags === 'i' ? { ...jsonSchema, pattern: eitherCase(source) } : undefined;
  },
};

/** The schema of one file of `data/`; every reference is one of `ids`, so that it is completed. */
export const fileJsonSchema = (name: FileName, ids: Ids): JsonSchema =>
  finish(toJsonSchema(v.object<v.ObjectEntries>(files[name]), config), fileDescriptions[name], ids);

/** The schema of a whole dataset in one file, of whoever's report it is. */
export const datasetJsonSchema = (): JsonSchema =>
  finish(toJsonSchema(datasetSchema, config), 'A report as data for asgm-indicators.', {});

/** The ids in `raw`, whatever else may be wrong with it. */
export function idsIn(raw: RawData): Ids {
  const lists = Object.assign({}, ...Object.values(raw)) as Record<string, unknown>;
  return Object.fromEntries(
    collections.map((name) => {
      const records: unknown[] = Array.isArray(lists[name]) ? lists[name] : [];
      const ids = records.map((record) => (record as { id?: unknown } | null)?.id);
      return [name, ids.filter((id) => typeof id === 'string')];
    }),
  );
}

function finish(schema: JsonSchema, description: string, ids: Ids): JsonSchema {
  const { $schema, properties, ...rest } = refine(schema, ids, '');
  return {
    ...($schema && { $schema }),
    description,
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
  };
}

/** No field but the known ones, each described, references as lists of ids. */
function refine(schema: JsonSchema, ids: Ids, name: string): JsonSchema {
  const { ref, ...rest } = schema as JsonSchema & { ref?: Collection };
  const known = ref && ids[ref];
  if (known?.length) return { type: 'string', enum: [...known] };
  // The library's type lets a schema be a boolean too; valibot has nothing that becomes one.
  const inner = (nested: unknown, of = name) => refine(nested as JsonSchema, ids, of);
  return {
    ...rest,
    ...(rest.type === 'object' && { additionalProperties: false }),
    ...(rest.properties && {
      properties: Object.fromEntries(
        Object.entries(rest.properties).map(([field, nested]) => [
          field,
          describe(inner(nested, field), name, field),
        ]),
      ),
    }),
    ...(rest.items && {
      items: Array.isArray(rest.items) ? rest.items.map((item) => inner(item)) : inner(rest.items),
    }),
    ...(rest.anyOf && { anyOf: rest.anyOf.map((option) => inner(option)) }),
  };
}

function describe(schema: JsonSchema, record: string, field: string): JsonSchema {
  const description = descriptions[`${record}.${field}`] ?? descriptions[field];
  return { ...(description && { description }), ...schema };
}

/** JSON Schema has no flags: `h` becomes `[Hh]`. */
const eitherCase = (source: string): string =>
  source
    .replaceAll('\\/', '/')
    .replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
