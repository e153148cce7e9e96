/**
 * Every hostile host that is tried. The tests stand on these pages, and the table in
 * docs/reliability.md is written from them.
 */
import type { Row } from './hostile.js';
import { driven } from './hosts/driven.js';
import { frames } from './hosts/frames.js';
import { moving } from './hosts/moving.js';
import { network } from './hosts/network.js';
import { places } from './hosts/places.js';
import { policies } from './hosts/policies.js';
import { readers } from './hosts/readers.js';
import { roots } from './hosts/roots.js';
import { scripts } from './hosts/scripts.js';
import { styles } from './hosts/styles.js';

/** By what is hostile about them. */
export const table: Record<string, Record<string, Row>> = {
  Policies: policies,
  Styles: styles,
  'Places that are seen later': places,
  'Scripts of the page': scripts,
  'What is moved and written anew': moving,
  'Shadow roots': roots,
  Frames: frames,
  'The host of our files': network,
  'Readers and browsers': { ...readers, ...driven },
};
