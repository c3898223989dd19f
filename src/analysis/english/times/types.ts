import type { ByHand, DateComponents, Passage, Span, TimeDirection } from '../../core/types.ts';
import type { VerbTense } from './verb-tense.ts';
import type { Period, PeriodUnit } from '../../core/period.ts';
import type { Feast } from './resources/feasts-en.ts';

/** Part of the day, as TIMEX3 writes it. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** Counted from where: the day of publication, or the date that the text spoke of last. */
export type AnchorKind = 'publication' | 'text';

/** What comes again each year or each week: 22 May, May, spring, the first quarter, Tuesday. Months may stand in a stated or a counted year. */
export interface Recurring {
  kind: 'recurring';
  weekday?: number;
  weekend?: true;
  month?: number;
  day?: number;
  /** First month of the season. */
  season?: number;
  quarter?: number;
  half?: number;
  feast?: Feast;
  /** “last May”, “this Tuesday”; null where the text leaves it to the reader. */
  which: 'last' | 'this' | 'next' | 'previous' | 'following' | null;
  /** “August last year”: the year, counted. */
  year?: { count: number; from: AnchorKind };
  /** “Tuesday last week”: the week, counted from that of publication. */
  week?: number;
  /** “The Monday before last”: so many more times on or back. */
  further?: number;
  /** “A week on Sunday”: so many weeks behind the next one. */
  weeksOn?: number;
}

/** What an expression says before it is resolved. */
export type Meaning =
  | { kind: 'fixed'; period: Period }
  /** Two days written as one: “1 to 4 June 2023”. */
  | { kind: 'span'; first: Recurring | { kind: 'fixed'; period: Period }; last: Recurring | { kind: 'fixed'; period: Period } }
  | Recurring
  /** `count` units from its anchor: “last week”, “two days ago”, “the next day”. */
  | { kind: 'offset'; unit: PeriodUnit; count: number; from: AnchorKind; toTheDay?: true; onlyFromText?: true }
  /** A part of a period: “the second Tuesday of June”, “the last week of January”; negative numbers count from its end. */
  | { kind: 'part'; whole: Meaning; unit: PeriodUnit; nth: number; weekday?: number }
  /** `count` units from a day that is named: “two days before Christmas”. */
  | { kind: 'counted'; from: Meaning; unit: PeriodUnit; count: number }
  /** The period that the text spoke of, of another year: “the year-earlier quarter”; without a year of the one before. */
  | { kind: 'again'; unit: PeriodUnit | null; year?: number }
  /** `count` days from something that happened: “the day after the vote”; `length` of “two days before the vote” where the text does not date it. */
  | { kind: 'beside'; words: string[]; count: number; length?: { value: string; end: number } }
  /** A time of day whose day the text gives elsewhere; `alone` of no one day: “each Monday at noon”. */
  | { kind: 'clock'; alone?: true }
  /** The time that the text spoke of last: “by then”. */
  | { kind: 'then' }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
  | { kind: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** How near to the stated time: “early June”, “about 3 p.m.”. */
export type Modifier = 'START' | 'MID' | 'END' | 'APPROX';

/** A side on which the time is open: “since November”, “by 2050”. */
export type Bound = 'since' | 'after' | 'until' | 'by' | 'before';

/** A span that a parser takes for an expression of time. */
export interface Proposal extends Span {
  meaning: Meaning;
  /** What the words state. */
  certain: DateComponents;
  part?: DayPart;
  clock?: { hour: number; minute?: number };
  /** Whether the hour is one of twelve, of the morning or of the evening. */
  ofTwelve?: true;
  /** A time only where a verb tells what happened or will: “in the evening it is quiet” is of any evening. */
  ofOneDay?: true;
  /** Its year is that of a date beside it. */
  yearBeside?: true;
  /** A business year, which is not that of the calendar. */
  fiscal?: true;
  modifier?: Modifier;
  /** “about”, “early”: as written, for the label. */
  modifierWord?: string;
  bound?: Bound;
  /** Words before it that belong to the phrase, such as “In”; offset of the first. */
  phraseStart?: number;
  preposition?: string;
  /** The other end of a range. */
  partner?: { proposal: Proposal; end: 'first' | 'last' };
  /** That something was moved from it to a later time, or to one before it. */
  moved?: 'back' | 'forward';
  /** Of the second day in “moved from Friday to Sunday”: the first. */
  movedFrom?: Proposal;
  /** The expression behind it that says when it ends. */
  ending?: Proposal;
  /** Another expression beside it that says the same time more exactly. */
  apposition?: Proposal;
  /** Where an editor set the time: its EDTF, and why. */
  byHand?: ByHand & { edtf: string };
}

/** What a parser says of the words that it read; their span is known. */
export type ParsedTime = Omit<Proposal, 'start' | 'end'> & Partial<Span>;

/** What was read: the groups of the pattern, lower-cased, and the match. */
export interface Words {
  groups: Record<string, string | undefined>;
  match: RegExpExecArray;
  /** The year of publication, for “’99”. */
  publishedYear: number;
  /** Whether the document writes the month before the day. */
  monthFirst: boolean;
}

/** Proposes readings of a phrase of one form. */
export interface Parser {
  /** The form by example. */
  example: string;
  /** Lower-case first words of the phrase; `##` is a word that begins with two digits. */
  first: readonly string[];
  /** Words likewise, of which every phrase holds one: the parser is asked only where one is near. A form that begins with common words has them. */
  holds?: readonly string[];
  /** Sticky. */
  pattern: RegExp;
  /** Null where the words are no time after all; two readings where one phrase names two times. */
  read: (words: Words) => ParsedTime | ParsedTime[] | null;
}

/** Text around the proposals, as refiners see it. */
export interface RefinerContext {
  passage: Passage;
  /** What the verb says that governs a span of the passage. */
  evidence: (span: Pick<Proposal, 'start' | 'end' | 'phraseStart'>) => VerbTense | null;
}

/** Turns the proposals of a passage, in order of reading, into better ones: merged, changed or rejected. */
export type Refiner = (proposals: Proposal[], context: RefinerContext) => Proposal[];

/** A time that the text spoke of, which later words may count from. */
export interface Landmark {
  period: Period;
  /** The words that gave it, as a reader sees them. */
  words: string;
  /** Id of the expression. */
  time: string;
  /** Whether its year was stated, by those words or by those that they count from. */
  statedYear: boolean;
  /** Whether its phrase opens a sentence, so that what follows is told of that time. */
  opens: boolean;
  passage: number;
  /** Offset in it. */
  at: number;
}

/** Where an expression lies on the calendar, and what was counted from. */
export interface Placement {
  period: Period;
  /** Last day, where that is not the period's own. */
  until?: Period;
  anchor: { day: number; kind: AnchorKind; landmark: Landmark | null } | null;
  direction: TimeDirection | null;
  /** The reading in the other direction, where there was a choice. */
  rejected?: Period;
}
