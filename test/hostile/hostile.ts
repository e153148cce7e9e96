/** What a hostile host is: a page that is not made for our elements, on which they have to stand. */
import type { Behaviour } from '../harness/hosts.js';
import type { OpenPage } from '../harness/frame.js';

export const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const;
export type Engine = keyof typeof engines;

/** What readers see: the figure, or the sentence with its link. */
export type Outcome = 'figure' | 'sentence';

/** A row of docs/reliability.md. */
export interface Row {
  /** What is hostile about it, as the document tells it. */
  what: string;
  outcome: Outcome | Record<Engine, Outcome>;
  /** What else is to be known of it: why there is no figure, or what an author can do. */
  note?: string;
  /** Engines that cannot be such a host here, each with the reason. */
  not?: Partial<Record<Engine, string>>;
}

/** What readers see of it in an engine. */
export const outcomeIn = ({ outcome }: Row, engine: Engine): Outcome =>
  typeof outcome === 'string' ? outcome : outcome[engine];

/** What an author pastes, for the page around it. */
export interface Pasted {
  /** Where the script host has its files, ending in a slash. */
  base: string;
  /** The snippets of the four elements as they are copied, each with the script. */
  snippets: string;
  /** The same without the script. */
  tags: string;
  script: string;
}

/** A row that is a page with all four elements. */
export interface Host extends Row {
  /** What is in its head, beside its title. */
  head?: string;
  /** Its content; the snippets, one after the other, unless it says otherwise. */
  body?: (pasted: Pasted) => string;
  /** Attributes of its `<html>`. */
  root?: string;
  /** When `true`, it has no doctype. */
  quirks?: boolean;
  policy?: readonly string[];
  /** When `true`, its policy refuses what is ours, on purpose. */
  refuses?: boolean;
  /** When `false`, the snippets have no `style` attribute. */
  reserve?: boolean;
  /** How its script host answers. */
  behaviour?: Behaviour;
  /** When `true`, what stands there until the files come is looked at too. */
  waits?: boolean;
  /** What its scripts do while the elements load. */
  meanwhile?: (page: OpenPage) => unknown;
  /** What they do when the figures are there. */
  then?: (page: OpenPage) => unknown;
  /** Where in it the elements are, if not in the document. */
  within?: (page: OpenPage) => ParentNode;
  /** When `false`, figures are not what they are on a plain page, on purpose. */
  alike?: boolean;
  /** How a reader gets to see what it shows. */
  reveal?: (page: OpenPage) => unknown;
  /** Its width, where that is what is hostile. */
  width?: number;
  /** What is told the console, and no more than that: as often as it matches. */
  says?: RegExp;
  /** Errors of the page's own, or of files that it does not get. */
  errors?: RegExp;
}

export type Hosts = Record<string, Host>;
