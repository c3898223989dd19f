import type { EventStatus, Granularity } from '../../analysis/core/index.ts';
import type { ListPage } from './list-page.ts';
import type { EntityRef, SentenceRef } from './refs.ts';
import type { ShownHappening } from '../../timeline/index.ts';

/** An editor's change to an event, for readers. */
export interface EventOverride {
  reason: string | null;
  /** Source of an event that the editor added; null if only its date was set. */
  source: { name: string; url: string | null } | null;
}

/** A dated sentence on a timeline, or an event that an article's editor added. */
export interface TimelineEvent {
  /** Unique in the edition: `slug/event id`. */
  id: string;
  edtf: string;
  /** “May 2023”, “about 3 June 2023”. */
  label: string;
  /** First and last ISO day that it can mean; null for an open end. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity;
  status: EventStatus;
  /** ISO day on which it was reported, in the newsroom's time zone. */
  reportedOn: string;
  sentence: SentenceRef;
  /** Entities that the sentence names. */
  entities: EntityRef[];
  /** Keys to filter by: those entities and the places that contain them. */
  filterKeys: string[];
  topics: string[];
  /** Only if it was set by an editor's override. */
  manualOverride?: EventOverride;
  /** Only for an announcement whose time has passed or begun, if a later article reports it or says that it did not happen, however loosely. */
  isReportedLater?: true;
}

/** Events of a year. Those dated by the year alone precede those of its months. */
export interface TimelineYear {
  year: string;
  /** Dated by the year alone, or by a season, quarter or range in it. */
  events: TimelineEvent[];
  months: TimelineMonth[];
}

/** Events of a month; those dated by the month alone precede those of its days. */
export interface TimelineMonth {
  /** `2023-05`. */
  month: string;
  label: string;
  events: TimelineEvent[];
  days: TimelineDay[];
}

/** Events of a day. */
export interface TimelineDay {
  /** `2023-05-22`. */
  day: string;
  label: string;
  events: TimelineEvent[];
}

/** A period within another, with its number of events. */
export interface FinerPeriod {
  period: string;
  count: number;
}

/** A happening shown in one line, with the addresses of its reports. */
export interface BriefHappening {
  /** Its fragment id. */
  id: string;
  text: string;
  /** Its reports, each with its fragment id, and address and title of its article. */
  reports: { id: string; href: string; title: string }[];
}

/** A page of a year, month or day of the timeline. If its events do not fit on one page there are several, by date of report. */
export interface PeriodPage extends Omit<ListPage<TimelineEvent>, 'entries' | 'label'> {
  /** `2023`, `2023-05` or `2023-05-22`. */
  period: string;
  /** Happenings of a day, the most important first, each followed by those that seem to report the same; empty for longer periods and on older pages. */
  happenings: (ShownHappening & { isProbableRepeat: boolean })[];
  /** The least important of a day with very many happenings, shown in one line each. */
  brief: BriefHappening[];
  /** On the newest page of a day: number of happenings (without `isProbableRepeat`) and number of dated sentences that report none of them; else null. */
  dayTally: { happenings: number; others: number } | null;
  /** The other events on the page, arranged. */
  shown: TimelineYear;
  /** Number of all its events, including those of finer periods; null on a page that is not the newest. */
  count: number | null;
  /** Finer periods, each with its own pages, if the period has too many events for one page. */
  finer: FinerPeriod[];
  /** The longer periods around it that have a page, the longest first; on an older page, its own period too. */
  wider: string[];
  /** The previous and next period of the same length. */
  before: string | null;
  after: string | null;
  /** The days on which the events of this page were reported, if there are several pages: “3 May 2023 – 9 June 2023”. */
  reported: string | null;
}
