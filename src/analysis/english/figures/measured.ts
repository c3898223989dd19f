import type { Figure, Sentence } from '../../core/types.ts';
import { isCurrency } from './measures.ts';
import { attributive, dimension, namedBefore, ofAfter, paymentBefore, rateAfter } from './measured-noun.ts';
import { namedByVerb } from './measured-verb.ts';
import { phraseAtStart } from './noun-phrase.ts';
import { plural } from './plural.ts';
import { PART_AFTER } from './of-previous.ts';
import type { FigureCandidate, Measured } from './types.ts';

/** Number of characters on either side of an amount that are searched. The limit keeps long sentences fast. */
const WINDOW = 160;

/** Words between two amounts of one thing: “fell to 3.1 percent | in June from | 3.4 percent”. */
const SAME_MEASURE =
  /^[^.;:]{0,40}?\b(?:to|from|or|against|versus|than|compared with)\s+(?:(?:close|end|finish|stand|trade)\s+(?:at\s+)?)?(?:(?:just|only|about|some|a|record)\s+)*$|^[^.;:]{0,120}?,\s(?:up|down)\sfrom\s$/i;
/** Another thing between two amounts, whose verb is left out: “prices rose 5 percent | and wages | 3 percent”. */
const ELLIPSIS = /^(?: and|,(?: and| but| while)?|;) (?:the |its )?(?!or )(\p{L}+(?: \p{L}+){0,2}) (?:by )?$/u;
/** Time and “and” between two amounts of one thing: “0.4% | in June and | 3.1%”. */
const SAME_AGAIN = /^ (?:in|on|last|this|next|for|over|during)\s[^.;:,\d]{2,30},? and (?:by )?$/i;
/** Verb that has the subject of the amount before it: “start at £35 | and go | up to £140”. */
const UP_TO_AGAIN = /^,? (?:and|but) (?:go(?:es)?|run|ran|rise|rose|rang|extend)s? $/i;
/** Adjective of comparison after an amount: “25 percent | higher”. */
const COMPARATIVE_AFTER =
  /^\s(?:(higher|more|up|above|larger|bigger|greater|faster|warmer|hotter)|(lower|less|down|below|fewer|smaller|cheaper|slower|colder|cooler|short of))\b/i;
/** Words before an average: “average class sizes have gone up from | 26.1”. */
const AVERAGE_BEFORE = /\baverage\b[^.;:]*\s(?:to|from|is|was|are|were|at|of)\s+$|^ (?:to|from)\s+$/i;
/** A direction or distance after a length, which measures no thing: “30 km | south of the city”. */
const DISTANCE_AFTER =
  /^\s(?:from|away|off|north|south|east|west|\p{L}+(?:east|west|ward)\p{L}*|below|above|inland|offshore|down|up|along|behind|ahead|apart)\b/iu;

/** Return what an amount after the amount of the same thing measures: “to 3.1 percent in June from [3.4 percent]”; null if it is not one. */
function sameAsLast(text: string, { from, span, unit }: FigureCandidate, last: Figure | undefined): Measured | null {
  if (last === undefined || from - last.end > WINDOW || (last.measures === null && last.change === null)) return null;
  const between = text.slice(last.end, from);
  const other = ELLIPSIS.exec(between)?.[1];
  if (other !== undefined && phraseAtStart(other) === other) return { measures: other, change: last.change };
  // “Prices rose 0.4% in June and 3.1% from a year earlier”.
  if (unit !== null && unit === last.unit && SAME_AGAIN.test(between)) return { measures: last.measures, change: last.change };
  // “Prices start at £35 and go up to £140”, “lost 40 metres of height, 3 of them last summer”.
  if (UP_TO_AGAIN.test(between) || (unit === last.unit && PART_AFTER.test(text.slice(span.end, span.end + 12))))
    return { measures: last.measures, change: null };
  if (!SAME_MEASURE.test(between)) return null;
  // “4 percent, or 300 jobs” is the same change in other words.
  return { measures: last.measures, change: /\bor\s+(?:\p{L}+\s+)?$/u.test(text.slice(last.end, span.start)) ? last.change : null };
}

/**
 * Return what a figure measures, and the direction of the change if it is the size of one: “inflation rose by [2 points] to [5 %]”. A count is only looked at for a change,
 * unless nothing says what it counts.
 *
 * @param isCount whether the words beside it say what it counts
 * @param last the figure before it in its sentence
 */
export function whatIsMeasured(
  text: string,
  candidate: FigureCandidate,
  sentence: Sentence,
  { isCount, last }: { isCount: boolean; last: Figure | undefined },
): Measured {
  const { unit, span, from, number } = candidate;
  const start = Math.max(sentence.start, from - WINDOW, last?.end ?? 0);
  const before = text.slice(start, from);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + WINDOW));
  const none: Measured = { measures: null, change: null };
  const byVerb = () => namedByVerb(text, candidate, { start, last });
  if (unit === '×') {
    const compared = comparedBefore(text, candidate, last);
    return compared === null ? (byVerb() ?? none) : { measures: compared, change: null };
  }
  const gap = unit === null && isCount ? differenceFrom(text, candidate, last) : null;
  if (gap !== null) return gap;
  if (unit === null && isCount) {
    const isChange = /\bby\s+$/i.test(before) || candidate.counted?.noun === 'point';
    // “Class sizes have gone up from 26.1 to 27.4 pupils”: an average, which counts no pupils.
    const isAverage = typeof number.value === 'number' && !Number.isInteger(number.value) && AVERAGE_BEFORE.test(before);
    if (isAverage) return byVerb() ?? sameAsLast(text, candidate, last) ?? none;
    const measured = isChange && number.unit === undefined ? byVerb() : null;
    return measured?.change ? measured : none;
  }
  // “Attendance was 38,112, about 2,000 below capacity”.
  const difference = unit === null && last?.unit === null ? COMPARATIVE_AFTER.exec(after) : null;
  const level = difference ? comparedBefore(text, candidate, last) : null;
  if (difference && level !== null) return { measures: level, change: difference[1] === undefined ? 'fall' : 'rise' };
  if (unit === null) return byVerb() ?? sameAsLast(text, candidate, last) ?? namedBefore(before, after) ?? none;
  if (isLength(unit) && DISTANCE_AFTER.test(after)) return none;
  const isMoney = isCurrency(unit) || unit === 'cent' || unit === 'penny';
  const isShare = unit === '%';
  const comparative = COMPARATIVE_AFTER.exec(after);
  const measured =
    attributive(before, after, isShare) ??
    (isShare || isMoney ? null : ofAfter(before, after, false)) ??
    (isShare ? rateAfter(before, after) : dimension(before, after)) ??
    namedBefore(before, after) ??
    byVerb() ??
    sameAsLast(text, candidate, last) ??
    (isMoney ? (paymentBefore(before) ?? ofAfter(before, after, true)) : null) ??
    none;
  if (!comparative) return measured;
  const compared = measured.measures ?? comparedBefore(text, candidate, last) ?? phraseAtStart(after.slice(comparative[0].length));
  return compared === null ? measured : { measures: compared, change: comparative[1] === undefined ? 'fall' : 'rise' };
}

/** A time or count after a difference: “3,000| more than in 2022”, “eight| fewer than a week ago”. */
const DIFFERENCE_AFTER =
  /^ (?:\p{Ll}+ )?(?:(more|higher)|fewer|less|lower) than (?:(?:in|on|at|during|for) |(?:an?|the|last|this) (?:previous |same )?(?:\p{Ll}+ )?(?:year|month|week|day|quarter|season|decade|time)\b|(?:it |they |he |she )?(?:had|was|were|did)\b|(?:before|previously|planned|expected|usual|forecast|yesterday)\b)/u;
/** The number before a difference “up” or “down”, and a time after it: “teachers, down | two | from last year”. */
const CHANGED_BEFORE = /, (?:(up)|down) $/;
const SINCE_AFTER =
  /^ (?:from|on|since|in) (?:(?:an?|the|last) (?:previous )?(?:year|month|week|day|quarter|season|term|count|census)\b|\d{4}\b|\p{Lu}\p{Ll})/u;

/** Return the change of a count whose number is the difference from another time: “48,000 books, [3,000] more than in 2022”; null if it is none. */
function differenceFrom(text: string, candidate: FigureCandidate, last: Figure | undefined): Measured | null {
  const { from, span } = candidate;
  if (last === undefined || last.unit !== null || !/, (?:\p{L}+ )?$/u.test(text.slice(Math.max(last.end, from - 24), from))) return null;
  const after = text.slice(span.end, span.end + WINDOW);
  const compared = DIFFERENCE_AFTER.exec(after);
  const changed = compared ?? (SINCE_AFTER.test(after) ? CHANGED_BEFORE.exec(text.slice(last.end, from)) : null);
  return changed && { measures: comparedBefore(text, candidate, last), change: changed[1] === undefined ? 'fall' : 'rise' };
}

function isLength(unit: string): boolean {
  return /^(?:km|m|mi|ft|yd|nmi|cm)$/.test(unit);
}

/** Return what a share is compared with that follows a count after a comma: “1,350 homes were sold, [15 percent] fewer”; null if there is none. */
function comparedBefore(text: string, { from }: FigureCandidate, last: Figure | undefined): string | null {
  if (last === undefined || from - last.end > WINDOW || !/, (?:about |some |or )?$/.test(text.slice(last.end, from))) return null;
  return last.measures ?? (last.counts === null || last.unit !== null ? null : [...last.modifiers, plural(last.counts)].join(' '));
}
