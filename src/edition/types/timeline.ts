import type { EventStatus, Granularity } from '../../analysis/core/index.ts';
import type { HappeningRef } from './chronicle.ts';
import type { ListPage } from './list-page.ts';
import type { EntityRef, SentenceRef } from './refs.ts';

/** What an editor did to an event, for its readers. */
export interface EventByHand {
  reason: string | null;
  /** Where an event is from that the editor added and no text gives; null where only its date was set. */
  source: { name: string; url: string | null } | null;
}

/** A dated sentence on a timeline, or an event that an article's editor added. */
export interface TimelineEvent {
  /** Unique in the edition: `slug/event id`. */
  id: string;
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  /** First and last ISO day that it can mean; null for an open side. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity;
  status: EventStatus;
  /** ISO day of its report, in the newsroom's time zone. */
  reportedOn: string;
  sentence: SentenceRef;
  /** Entities that the sentence names. */
  entities: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  filterKeys: string[];
  topics: string[];
  /** Where an editor of its article set it by hand. */
  setByHand?: EventByHand;
}

/** Events of one day, month or year; coarser dates stand before the finer ones that they contain. */
export interface TimelineYear {
  year: string;
  /** Dated by the year alone, or by a season, quarter or range in it. */
  events: TimelineEvent[];
  months: TimelineMonth[];
}

export interface TimelineMonth {
  /** `2023-05`. */
  month: string;
  label: string;
  events: TimelineEvent[];
  days: TimelineDay[];
}

export interface TimelineDay {
  /** `2023-05-22`. */
  day: string;
  label: string;
  events: TimelineEvent[];
}

/** A period within another, and how many events it has. */
export interface FinerPeriod {
  period: string;
  count: number;
}

/** A page of a year, a month or a day of the timeline. Where one page cannot hold its events there are more, by when they were reported. */
export interface PeriodPage extends Omit<ListPage<TimelineEvent>, 'entries' | 'label'> {
  /** `2023`, `2023-05` or `2023-05-22`. */
  period: string;
  /** Of a day what happened, the heaviest first, each followed by those that seem to tell the same; else, and on its older pages, none. */
  happenings: HappeningRef[];
  /** Of a day with very many happenings those with the least weight, which are shown in a line each. */
  brief: HappeningRef[];
  /** On the newest page of a day: the number of its happenings, each counted once that seems to be told twice, and of the sentences dated to it that report none; else null. */
  dayTally: { happenings: number; others: number } | null;
  /** The other events that stand on it, arranged. */
  shown: TimelineYear;
  /** The number of all its events, those of the finer periods among them; null on a page that is not the newest. */
  count: number | null;
  /** Where the period is too full for one page: the periods within it, each with pages too. */
  finer: FinerPeriod[];
  /** The periods around it that have a page, the widest first; of an older page its own, too. */
  wider: string[];
  /** The periods before and after it that are as fine. */
  before: string | null;
  after: string | null;
  /** The days on which the events of this page were reported, where it is one of several: “3 May 2023 – 9 June 2023”. */
  reported: string | null;
}
