/*
 * The timeline's data files: `/timeline/index.json` and one file per part, such as `/timeline/2023.json`. For every event, the index holds when it happened,
 * when it was reported and whom it names, so that whole editions can be counted without loading a sentence.
 */
import type { EventStatus } from '../analysis/core/index.ts';
import type { EntityRef, Excerpt } from '../edition/index.ts';
import type { Facet } from './query.ts';
import type { EditorNote } from './shown-event.ts';
import type { ShownHappening } from './shown-happening.ts';

/** Format version. Increase it with every change of the format, so that code never reads files of another version. */
export const TIMELINE_FORMAT = 6;

/** Maximum number of events in a file. A year with more is split into months, a month with more into days, a day with more into several files. */
export const EVENTS_IN_FILE = 1500;

/** Letters for the statuses in the index. */
export const STATUS_LETTERS: Record<EventStatus, string> = { reported: ' ', planned: 'p', conditional: 'c', denied: 'd', unclear: 'u' };

/** Content of `index.json`: one entry per event in each list, in the order of the timeline. */
export interface TimelineIndexFile {
  format: typeof TIMELINE_FORMAT;
  /** Id of the edition that the file was built from. */
  edition: string;
  /**
   * The parts in order: the year, month or day, with a number appended if it has several files; the number of events; and the digest in the file.
   * Events are numbered through all parts.
   */
  parts: [name: string, events: number, digest: string][];
  /** The digests of the chronicle files, in order. */
  chronicle: string[];
  /** First and last possible day of each event, counted from 1970; null for an open side. */
  earliest: (number | null)[];
  latest: (number | null)[];
  /** Day of the report of each event. */
  reported: number[];
  /** One letter per event. */
  statuses: string;
  /** For each event: the number of its article; the number of the happening that it reports, -1 if there is none in `relevance`; its weight in hundredths. */
  articles: number[];
  happenings: number[];
  weights: number[];
  /** For each happening that may be shown in a selection: its relevance to the story, in hundredths. Numbered in order of time, as in the chronicle files. */
  relevance: number[];
  /** Happenings that an editor keeps among the key days or in the story so far. */
  pins: [happening: number, level: 'key' | 'story'][];
  /** Entities and topics, with the numbers of their events as differences from the previous one. */
  facets: Record<Facet, [key: string, name: string, events: number[]][]>;
}

/** File of happenings: `chronicle`, `chronicle_2` … */
export interface ChronicleFile {
  format: typeof TIMELINE_FORMAT;
  /** Digest of its content. If it were the id of the edition, every file would change with each article. */
  digest: string;
  happenings: ShownHappening[];
}

/** Maximum number of happenings in a file. */
export const HAPPENINGS_IN_FILE = 200;

/** Return the name of a chronicle file, by its number from 0. */
export function chronicleFileName(number: number): string {
  return number === 0 ? 'chronicle' : `chronicle_${number + 1}`;
}

/** Content of the file of a part. */
export interface TimelinePartFile {
  format: typeof TIMELINE_FORMAT;
  /** Digest of its content. */
  digest: string;
  part: string;
  articles: { title: string; href: string; publishedLabel: string }[];
  entities: Pick<EntityRef, 'name' | 'type' | 'href'>[];
  events: PartEvent[];
}

/** Event in the file of a part. */
export interface PartEvent {
  /** The year, month or day under which it is listed. */
  at: string;
  edtf: string;
  label: string;
  status: EventStatus;
  excerpt: Excerpt;
  /** Index of its article in `articles`, and the fragment of its sentence there. */
  article: number;
  fragment: string;
  /** Indexes in `entities`. */
  entities: number[];
  editorNote?: EditorNote;
}
