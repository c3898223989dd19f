import type { ManualOverride, DateComponents, Passage, Span, TimeDirection } from '../../core/types.ts';
import type { VerbEvidence } from './verb-evidence.ts';
import type { Period, PeriodUnit } from '../../core/period.ts';
import type { Feast } from './resources/feasts-en.ts';

/** Part of the day in TIMEX3: morning, afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** Reference time of a relative expression: the day of publication, or the last date in the text. */
export type AnchorKind = 'publication' | 'text';

/** Something that recurs each year, month or week: 22 May, May, spring, the first quarter, Tuesday. */
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
  /** Which instance is meant: “last May”, “this Tuesday”; null if the text does not say. */
  which: 'last' | 'this' | 'next' | 'previous' | 'following' | null;
  /** Year as an offset: “August last year”. */
  year?: { count: number; from: AnchorKind };
  /** Week as an offset from that of publication: “Tuesday last week”. */
  week?: number;
  /** Number of further instances forward or back: -1 in “the Monday before last”. */
  further?: number;
  /** Number of weeks after the next instance: 1 in “a week on Sunday”. */
  weeksOn?: number;
}

/** Meaning of an expression before it is resolved. */
export type Meaning =
  | { kind: 'fixed'; period: Period }
  /** Two days in one expression: “1 to 4 June 2023”. */
  | { kind: 'range'; first: Recurring | { kind: 'fixed'; period: Period }; last: Recurring | { kind: 'fixed'; period: Period } }
  | Recurring
  /**
   * `count` units from its anchor: “last week”, “two days ago”, “the next day”. `toTheDay` keeps the day of the anchor (“three years ago today”);
   * `onlyFromText` requires an antecedent in the text.
   */
  | { kind: 'offset'; unit: PeriodUnit; count: number; from: AnchorKind; toTheDay?: true; onlyFromText?: true }
  /**
   * A part of a period: “the second Tuesday of June”, “the last week of January”; negative numbers count from its end. `until` is the number of the
   * last one of several: 10 in “the first ten days of June”.
   */
  | { kind: 'part'; whole: Meaning; unit: PeriodUnit; nth: number; weekday?: number; until?: number }
  /** `count` units from a named day: “two days before Christmas”. */
  | { kind: 'counted'; from: Meaning; unit: PeriodUnit; count: number }
  /** The period mentioned last, in another year: “the year-earlier quarter”; without `year`, in the year before. */
  | { kind: 'sameUnitOtherYear'; unit: PeriodUnit | null; year?: number }
  /** `count` days from an event: “the day after the vote”; `distance` is the duration in “two days before the vote”, used if the event has no date. */
  | { kind: 'eventRelative'; words: string[]; count: number; distance?: { value: string; end: number } }
  /** A time of day whose date is given elsewhere in the text; `alone` if it has no particular date: “each Monday at noon”. */
  | { kind: 'clock'; alone?: true }
  /** The time mentioned last: “by then”. */
  | { kind: 'then' }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
  | { kind: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** Modifier (TIMEX3 `mod`): “early June”, “about 3 p.m.”. */
export type Modifier = 'START' | 'MID' | 'END' | 'APPROX';

/** Open bound: “since November”, “by 2050”. */
export type Bound = 'since' | 'after' | 'until' | 'by' | 'before';

/** A candidate time expression, made by a parser and transformed by refiners. */
export interface Proposal extends Span {
  meaning: Meaning;
  /** Components that the words state. */
  certain: DateComponents;
  part?: DayPart;
  clock?: { hour: number; minute?: number };
  /** Whether the hour is on a twelve-hour clock, without a.m. or p.m. */
  onTwelveHourClock?: true;
  /** Whether it may be habitual and mean no particular day: “in the evening it is quiet”. `rejectHabits` decides by the verb. */
  maybeHabitual?: true;
  /** Whether it takes its year from an adjacent date. */
  sharesYear?: true;
  /** Whether it is a fiscal year, which may differ from the calendar year. */
  fiscal?: true;
  modifier?: Modifier;
  /** The modifier as shown in the label: “about”, “early”. */
  modifierWord?: string;
  bound?: Bound;
  /** Whether it is the latest time at which something had been done: “by Friday all had left”. */
  doneBy?: true;
  /** Offset of the first word before it that belongs to its phrase, such as “In”. */
  phraseStart?: number;
  preposition?: string;
  /** The other end of a range; `rangeEnd` says which end this proposal is. */
  partner?: { proposal: Proposal; rangeEnd: 'first' | 'last' };
  /** Set if an event was moved from this time: to a later one (`back`) or an earlier one (`forward`). */
  moved?: 'back' | 'forward';
  /** The original day of a moved event. In “moved from Friday to Sunday”, Sunday is moved from Friday. */
  movedFrom?: Proposal;
  /** The expression before it that gives the same moment in another time zone. In “at 11:30 p.m. EDT on Monday, 5:30 a.m. in Berlin on Tuesday”, the second expression has the first. */
  otherClock?: Proposal;
  /** Expression after it that gives its last day: “the quarter ended Sept. 30”. */
  endsOn?: Proposal;
  /** Expression in apposition that gives the same time more exactly. */
  apposition?: Proposal;
  /** The EDTF and the reason, if an editor set the time. */
  manualOverride?: ManualOverride & { edtf: string };
}

/** Result of a parser. The span is optional; by default it is that of the match. */
export type ParsedTime = Omit<Proposal, 'start' | 'end'> & Partial<Span>;

/** Input of a parser's `read`: the match, and how the document writes dates. */
export interface ParserInput {
  /** Groups of the match, in lower case. */
  groups: Record<string, string | undefined>;
  match: RegExpExecArray;
  /** Year of publication, for resolving “’99”. */
  publishedYear: number;
  /** Whether the document writes the month before the day. */
  monthFirst: boolean;
}

/** Recognizes phrases of one form and proposes their meaning. */
export interface Parser {
  /** Example of the form. */
  example: string;
  /** First words of the phrase in lower case; a number has one `#` for each digit, as in `first-words.ts`. */
  firstWords: readonly string[];
  /** Every phrase contains at least one of these words. The parser is only tried if one is near, which saves time for forms that begin with a common word. */
  requiredWords?: readonly string[];
  /** Sticky pattern, see `phrase`. */
  pattern: RegExp;
  /** Returns the result, two results if the phrase contains two times, or null if the words are not a time. */
  read: (input: ParserInput) => ParsedTime | ParsedTime[] | null;
}

/** Context of the proposals that refiners work with. */
export interface RefinerContext {
  passage: Passage;
  /** Returns the evidence of the verb that governs a span, or null. */
  evidence: (span: Pick<Proposal, 'start' | 'end' | 'phraseStart'>) => VerbEvidence | null;
}

/** Transforms the proposals of a passage, sorted by start: merges, changes or rejects them. */
export type Refiner = (proposals: Proposal[], context: RefinerContext) => Proposal[];

/** An antecedent: a time in the text that later expressions may count from. */
export interface Antecedent {
  period: Period;
  /** The words of its expression. */
  words: string;
  /** Id of the expression. */
  time: string;
  /** Whether its year is stated, by these words or by those of its own antecedent. */
  statedYear: boolean;
  /** Whether its phrase opens a sentence, and so dates what follows. */
  opensSentence: boolean;
  passage: number;
  /** Offset in the passage. */
  at: number;
}

/** A resolved expression: its period on the calendar, and the anchor from which it was resolved. */
export interface Placement {
  period: Period;
  /** Last period of a span, if it differs from `period`. */
  until?: Period;
  anchor: { day: number; kind: AnchorKind; antecedent: Antecedent | null } | null;
  direction: TimeDirection | null;
  /** The period that the other direction would give, if it differs. */
  rejected?: Period;
}
