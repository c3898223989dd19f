/** Time expressions (TIMEX3, ISO 24617-1) and their dates (EDTF, ISO 8601-2). */
import type { ManualOverride, PassageSpan } from './text.ts';

/** TIMEX3 types (ISO 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Precision of a date. */
export type Granularity =
  'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day' | 'part-of-day' | 'hour' | 'minute' | 'second';

/** Parts of a date, stated or inferred. */
export interface DateComponents {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** ISO weekday, 1 is Monday. */
  weekday?: number;
  hour?: number;
  minute?: number;
}

/** Reference time of a relative expression. */
export interface TimeAnchor {
  /** ISO date. */
  date: string;
  /** Where the reference time comes from: the day of publication, the dateline (“MOSCOW, 4 July —”), or an earlier expression of the text. */
  from: 'publication' | 'dateline' | 'text';
  /** Id of the earlier expression. */
  time?: string;
  /** Words of the earlier expression. */
  words?: string;
}

/** Direction of a time relative to its anchor. */
export type TimeDirection = 'past' | 'present' | 'future';

/** A time expression with its resolved value. */
export interface TimeExpression extends PassageSpan {
  /** `t1`, `t2` … in the order of the text. */
  id: string;
  /** Id of its sentence. */
  sentence: string;
  /** The words as written. */
  surface: string;
  type: TimexType;
  /** TIMEX3 value: `2023-05`, `2023-05-22T15:00`, `P3D`, `PAST_REF`. */
  value: string;
  /** EDTF (ISO 8601-2) of a calendar date or interval; null for durations, sets and vague references. */
  edtf: string | null;
  /** First and last possible ISO date; null if `edtf` is null or the interval is open on that side. */
  earliest: string | null;
  latest: string | null;
  granularity: Granularity | null;
  /** Value as shown to readers: “May 2023”, “about 3 June 2023”. */
  label: string;
  /** Components that the text states. */
  certain: DateComponents;
  /** Components that were inferred. */
  implied: DateComponents;
  /** Null for absolute expressions, such as full dates. */
  anchor: TimeAnchor | null;
  direction: TimeDirection | null;
  /**
   * Explanation, for readers, of how it was resolved: the words, the day from which they are understood, the direction with its evidence, and the date.
   * “‘In May’ means May 2023, not May 2024: counted back from 5 July 2023, the day of publication, as the sentence is about the past (‘was’).”
   */
  why: string;
  /** Whether the expression gives only the latest time: “by Friday all had left”. Not for “until Friday”, which says how long something lasted. */
  doneBy?: true;
  /** Present if an editor set it. */
  manualOverride?: ManualOverride;
}

/** A date or interval on the calendar, as the site shows it. */
export type CalendarDate = Pick<TimeExpression, 'earliest' | 'latest' | 'label'> & { edtf: string; granularity: Granularity };

/** An editor's correction of a span: its time as EDTF, or (`hide`) that it is not a time expression. */
export type DateCorrection = PassageSpan & ManualOverride & ({ edtf: string } | { hide: true });
