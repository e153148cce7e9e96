/** Reads what `data/` is compared with: the outlines of the map, and the report's text. */
import { existsSync, readFileSync } from 'node:fs';
import type { Evidence } from '../src/dataset/checks/own-data.js';
import type { Topology } from '../src/dataset/topology.js';

/** `project` is the folder of the repository; the npm package does not hold the report's text. */
export function readEvidence(project: URL): Evidence {
  const map = new URL('data/geo/peru.topo.json', project);
  const text = new URL('test/fixtures/report/peru-2020.txt', project);
  return {
    topology: existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as Topology) : undefined,
    text: existsSync(text) ? readFileSync(text, 'utf8') : undefined,
  };
}
