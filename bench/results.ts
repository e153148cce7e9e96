/** What was measured, by group, and where it is kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Sample } from './load.js';

/** Measurements of one thing, one for each round. */
export type Measures = Record<string, number[]>;
/** By contestant, then by condition. */
export type Measured = Record<string, Record<string, Measures>>;

export interface Result {
  group: string;
  /** `2026-11-26`. */
  date: string;
  /** Rounds that count. */
  rounds: number;
  /** What kind of machine and browser. */
  machine: string;
  measured: Measured;
}

/** Everything that is measured of a load, by one name each. */
export const measuresOf = ({ toReadable, toInteractive, all, ...sample }: Sample) => ({
  ...sample,
  bytesToReadable: toReadable.bytes,
  requestsToReadable: toReadable.requests,
  bytesToInteractive: toInteractive.bytes,
  requestsToInteractive: toInteractive.requests,
  bytes: all.bytes,
  requests: all.requests,
});

/** Adds what one round gave. */
export function add(to: Measured, contestant: string, condition: string, values: object): void {
  const measures = ((to[contestant] ??= {})[condition] ??= {});
  for (const [name, value] of Object.entries(values) as [string, number][]) {
    (measures[name] ??= []).push(value);
  }
}

const folder = new URL('results/', import.meta.url);
const fileOf = (group: string): URL => new URL(`${group}.json`, folder);

export function keep(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(result.group), `${JSON.stringify(result, null, 1)}\n`);
}

/** What is kept of `groups`, those that have been measured. */
export const kept = (groups: readonly string[]): Result[] =>
  groups
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Result);
