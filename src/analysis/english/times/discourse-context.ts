import type { Period } from '../../core/period.ts';
import type { Antecedent, Placement, Proposal } from './types.ts';

/** A day that the text has mentioned, with the words around it, which name what happened then. */
interface DatedMention {
  antecedent: Antecedent;
  words: string;
}

/** What the text has mentioned so far: expressions are resolved against it. */
export interface DiscourseContext {
  /** Day number of publication, or of the dateline. */
  published: number;
  /** Whether `published` is the day of the dateline. */
  fromDateline: boolean;
  /** The last antecedent of any granularity, and the last of each. */
  last: Antecedent | null;
  day: Antecedent | null;
  month: Antecedent | null;
  quarter: Antecedent | null;
  year: Antecedent | null;
  /** The last antecedent that begins after publication. */
  ahead: Antecedent | null;
  /** Antecedent given by a heading with a year, for the section below it. */
  section: Antecedent | null;
  /** Offset, in its passage, of the expression that is being resolved. */
  at: number;
  /** Days that the text has mentioned, the latest last. */
  datedMentions: DatedMention[];
}

/** Maximum number of dated mentions that are kept, so that a look-up takes constant time. */
const MAX_MENTIONS = 40;
/** Number of characters of context kept on either side of a dated mention. */
export const CONTEXT_LENGTH = 160;

/** An event that did not happen on the mentioned day, because the day is counted from it: “after the vote” in “on Monday, two days after the vote”, but not in “after the vote on Monday”. */
const EVENT_OF_OTHER_DAY =
  /\b(?:before|after)\s(?:the|an?|his|her|its|their)\s[\p{L}-]+(?!\s(?:on|in|of)\b)(?![\p{L}-])|\bthe\s(?:day|night|morning|evening|afternoon)\s(?:before|after)\s[\p{L}-]+/gu;

/** Return the context at the start of a text. */
export function createDiscourseContext(published: number): DiscourseContext {
  return {
    published,
    fromDateline: false,
    last: null,
    day: null,
    month: null,
    quarter: null,
    year: null,
    ahead: null,
    section: null,
    at: 0,
    datedMentions: [],
  };
}

/** Record a resolved expression in the context, as an antecedent for later ones. `around` returns the text around it; `isOfNoun` says whether it belongs to a noun (“the fire of 2 October”). */
export function remember(
  discourse: DiscourseContext,
  placement: Placement,
  proposal: Proposal,
  antecedent: Omit<Antecedent, 'period' | 'statedYear'>,
  { around, isOfNoun }: { around: () => string; isOfNoun: boolean },
): void {
  const { kind } = proposal.meaning;
  if (kind === 'clock' || kind === 'then') return;
  const { unit } = placement.period;
  // “The worst since March 2020” is a comparison, so later months do not take their year from it.
  const isYearStated =
    proposal.manualOverride !== undefined ||
    proposal.certain.year !== undefined ||
    (placement.anchor?.kind === 'text' && placement.anchor.antecedent?.statedYear === true);
  const recorded: Antecedent = { ...antecedent, period: placement.until ?? placement.period, statedYear: isYearStated && proposal.bound !== 'since' };
  discourse.last = recorded;
  if (recorded.period.first > discourse.published) discourse.ahead = recorded;
  if (unit === 'day') {
    // “On Tuesday a man was held after the fire of 2 October. A day later …” is on Wednesday: the story goes on from the day of the verb.
    const isAside = isOfNoun && discourse.day?.passage === antecedent.passage;
    if (!isAside) discourse.day = recorded;
    discourse.datedMentions.push({ antecedent: recorded, words: around().toLowerCase().replace(EVENT_OF_OTHER_DAY, ' ') });
    if (discourse.datedMentions.length > MAX_MENTIONS) discourse.datedMentions.shift();
  }
  if (unit === 'day' || unit === 'month') discourse.month = recorded;
  if (unit === 'quarter') discourse.quarter = recorded;
  if (unit !== 'decade' && unit !== 'century') discourse.year = recorded;
}

/** Return the last antecedent from which a unit can be counted, or null. Days and weeks count from a day, quarters from a quarter, months and seasons from a month or day, others from a year or part of a year. */
export function antecedentFor(unit: Period['unit'], discourse: DiscourseContext): Antecedent | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return discourse.day;
  if (unit === 'quarter') return discourse.quarter;
  return unit === 'month' || unit === 'season' ? discourse.month : discourse.year;
}

const functionWords = new Set(
  'the his her its their our that this these those a an he she it they we had was were is are of in on at to and first new big main major when which who as'.split(
    ' ',
  ),
);

/** Return the day of an event named by words (“the vote”, “the explosions”): the day of the last dated mention with one of the first two content words; else null. */
export function antecedentEvent(words: readonly string[], discourse: DiscourseContext): Antecedent | null {
  const contentWords = words.filter((word) => !functionWords.has(word)).slice(0, 2);
  // A stem of four to six letters also finds other forms of the word: “explosions” finds “exploded”.
  const stems = contentWords.map((word) => word.slice(0, Math.max(4, Math.min(6, word.length - 1))));
  return discourse.datedMentions.findLast((mention) => stems.some((stem) => mention.words.includes(` ${stem}`)))?.antecedent ?? null;
}
