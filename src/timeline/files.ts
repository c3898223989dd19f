/*
 * The files of the timeline that the browser reads, `/timeline/index.json` and a file for each part, `/timeline/2023.json`. The index says
 * of every event when it happened, when it was reported and whom it names, so that whole editions are counted without loading a sentence.
 */
import type { EventStatus } from '../analysis/core/index.ts';
import type { EntityRef, Excerpt } from '../edition/index.ts';
import type { Facet } from './query.ts';
import type { HandNote } from './shown-event.ts';
import type { ShownHappening } from './shown-happening.ts';

/** Raised whenever the files change in form: code and files of two versions must not meet. */
export const TIMELINE_FORMAT = 4;

/** A file holds so many events at most; a fuller year has a file for each month, a fuller month for each day, a fuller day several. */
export const EVENTS_IN_FILE = 1500;

/** Statuses as letters of the index. */
export const STATUS_LETTERS: Record<EventStatus, string> = { reported: ' ', planned: 'p', conditional: 'c', denied: 'd' };

export interface TimelineIndexFile {
  format: typeof TIMELINE_FORMAT;
  /** Id of the edition that it was built from. */
  edition: string;
  /** The parts in order, by name: the year, month or day, which a second file of it adds a number to. The events of each are numbered on from those of the part before. */
  parts: [name: string, events: number][];
  /** For each event the first and last day that it can mean, counted from 1970; null for an open side. */
  earliest: (number | null)[];
  latest: (number | null)[];
  /** The day of its report. */
  reported: number[];
  /** A letter each. */
  statuses: string;
  /** For each event the number of its article, of the happening that it reports (-1 where that is not shown among others), and its weight in hundredths. */
  articles: number[];
  happenings: number[];
  weights: number[];
  /** For each happening that may be shown among others, how much it is about the story, in hundredths; numbered in order of time, as in the files. */
  relevance: number[];
  /** Those of them that an editor keeps among the key days, or in the story so far. */
  pins: [happening: number, level: 'key' | 'story'][];
  /** Entities and topics, with the numbers of their events: each less the one before it. */
  facets: Record<Facet, [key: string, name: string, events: number[]][]>;
}

/** The file of so many happenings; `chronicle`, `chronicle_2` … */
export interface ChronicleFile {
  format: typeof TIMELINE_FORMAT;
  edition: string;
  happenings: ShownHappening[];
}

/** A file of happenings holds so many at most. */
export const HAPPENINGS_IN_FILE = 200;

/** Name of a file of happenings, by its number from 0. */
export function chronicleFileName(number: number): string {
  return number === 0 ? 'chronicle' : `chronicle_${number + 1}`;
}

export interface TimelinePartFile {
  format: typeof TIMELINE_FORMAT;
  edition: string;
  part: string;
  articles: { title: string; href: string; publishedLabel: string }[];
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  events: PartEvent[];
}

export interface PartEvent {
  /** The year, month or day that it stands under. */
  at: string;
  edtf: string;
  label: string;
  status: EventStatus;
  excerpt: Excerpt;
  /** Its article's place in the file's list, and the sentence's fragment there. */
  article: number;
  fragment: string;
  /** Places in the file's list. */
  entities: number[];
  byHand?: HandNote;
}
