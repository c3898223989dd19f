import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span, TimeExpression } from '../../core/types.ts';
import { isPast } from '../times/verb-forms.ts';
import { commitments } from '../times/resources/verbs-en.ts';
import { isConsideredOnDay, isPlannedNoun } from '../times/considered-ahead.ts';
import { presupposedWord } from './presupposed.ts';
import { contradicted, contrasted, furtherStory, knownTurns, opensClause, ownSide, promisedFor, saysItsSide, turning, unplannable } from './unclear-words.ts';

/** Number of characters around a verb and its time that are searched. It bounds the cost. */
const REACH = 200;
/** Maximum length of the words before the date of an entry. */
const HEAD = 40;
/** Number of characters behind a verb that may still belong to its group. */
const GROUP = 24;

/** Return whether a time may lie before or after publication by its own words: a weekday, a month, a day without a year. */
function isOpen({ certain, implied, surface }: TimeExpression): boolean {
  return certain.year === undefined && implied.year !== undefined && !saysItsSide.test(surface);
}

const CONJUNCTION = /\s(?:and|but|while|when|after|because|although|though|who|which|where|that|whether|if)\s/i;

/** Return the end of the word at an offset. */
function endOfWord(text: string, offset: number): number {
  return offset + /^[\p{L}\p{N}’'-]{0,40}/u.exec(text.slice(offset, offset + 40))![0].length;
}

/** Return the words of a clause that belong to its verb and its time: from its beginning to the later one of both. Another clause begins at a conjunction. */
function wordsOfClause(text: string, verb: Span, time: Span): string {
  // The verb of another clause: “The temple dates from | 1300 and | was never finished”.
  const isOther = verb.start > time.end && CONJUNCTION.test(text.slice(time.end, Math.min(verb.start, time.end + REACH)));
  const from = Math.min(verb.start, time.start);
  const to = isOther || verb.start < time.start ? time.end : endOfWord(text, verb.end + GROUP);
  const before = /(?:[^,;:.()“”"—–]*\b(?:and|but|while|when|after|because|although|though|who|which|where)\s)?([^,;:.()“”"—–]*)$/i.exec(
    text.slice(Math.max(0, from - REACH), from),
  )![1]!;
  const within = text.slice(from, to);
  if (within.length > 2 * REACH) return before;
  if (to === time.end) return before + within;
  const behind = text.slice(verb.end, to);
  const end = /[,;:.()“”"—–]/.exec(behind)?.index ?? CONJUNCTION.exec(behind)?.index ?? behind.length;
  return before + within.slice(0, within.length - behind.length + end);
}

/** Return the number of words in the clause of a verb and a time that may turn it round, apart from phrases whose meaning is known: “not only”, “should not have”. */
function turns(text: string, verb: Span, time: Span): number {
  const [from, to] = [Math.min(verb.start, time.start), Math.max(verb.end, time.end)];
  // Most sentences have none of these words, and need no clauses.
  if (text.slice(Math.max(0, from - REACH), to + 2 * GROUP).search(turning) < 0) return 0;
  const clause = wordsOfClause(text, verb, time);
  return contrasted.test(clause) ? 0 : (clause.replace(knownTurns, ' ').match(turning)?.length ?? 0);
}

/** Return whether a date leads an entry of a list of dates: “6 August: forces enter the town”. */
function leadsEntry(text: string, { start, end }: Span): boolean {
  return start < HEAD && !/\p{Ll}\p{Ll}+\s.*\p{Ll}/u.test(text.slice(0, start)) && /^\s?[:–—-]/.test(text.slice(end, end + 3));
}

/** Return whether a time that is over is one that something was planned or promised for: “deliveries, promised for last autumn”, “a planned walkout on Friday”. */
function isAppointed(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return promisedFor.test(before) || isPlannedNoun(before) || isConsideredOnDay(before);
}

/**
 * Return whether the verb belongs to another clause than the time, whose own verb was not recognized: “if they | do nothing, she walks free on | 2
 * August”, “the minister resigns on | Friday, hours before parliament | would have voted”.
 */
function isOfOtherClause(text: string, time: Span, { cue }: VerbEvidence): boolean {
  if (cue.at >= time.end) return time.start > HEAD / 3 && opensClause.behind.test(text.slice(time.end, Math.min(cue.at, time.end + REACH)));
  return cue.end < time.start && opensClause.before.test(text.slice(Math.max(cue.end, time.start - REACH), time.start));
}

/** Return whether nothing tells on which side of publication a time lies: no verb, or one in the present tense that appoints nothing. */
function isSideGuessed(text: string, span: Span, time: TimeExpression, evidence: VerbEvidence | null): boolean {
  if (!isOpen(time) || leadsEntry(text, span)) return false;
  if (unplannable.test(text.slice(Math.max(0, span.start - REACH), span.start)) || unplannable.test(text.slice(span.end, span.end + GROUP))) return false;
  // A line without a verb is a note: “On 6 August, evacuation of the village”.
  if (evidence === null) return /\p{Ll}[.!]["”’)]*$/u.test(text.slice(-6)) && span.start > 4 && !ownSide.test(text.slice(span.end, span.end + REACH));
  return evidence.direction === 'present' && evidence.cue.scheduled === undefined && evidence.cue.appointed === undefined;
}

/** Return whether a plan that was made or imposed may be one of the past: “were ordered to shut on Monday, but …”. */
function isPlanOfEitherSide(text: string, span: Span, time: TimeExpression, { cue }: VerbEvidence): boolean {
  const isMade = cue.pastPlan === true || commitments.has(cue.word.replace(/ to$/, ''));
  if (!isOpen(time)) return false;
  // “Her flight, scheduled to land on Sunday, was diverted”.
  const next = /^,\s(?:\p{L}+ly\s|then\s|instead\s)?(\p{Ll}+)/u.exec(text.slice(span.end, span.end + GROUP))?.[1] ?? '';
  if (!/^(?:is|are|was|were|has|have|had|will|would)$/.test(cue.word) && isPast(next)) return true;
  if (!isMade) return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start).replace(/\b(?:until|before|after)\s(?:the\s)?$/i, '');
  return furtherStory.test(`${before} ${text.slice(span.end, span.end + REACH)}`);
}

/** Return whether a verb looks ahead of a time that is over, so that the time may be that of the verb or of what did not come. */
function looksAheadOfPast(evidence: VerbEvidence): boolean {
  const { cue, direction } = evidence;
  if (cue.appointed === true || cue.possible === true) return true;
  // “Agreed to aid on Friday”, “he would stay there until 1945”.
  return direction === 'future' && cue.deferred !== true && !/^(?:agreed|decided) to$|^would$/.test(cue.word);
}

/**
 * Return whether a sentence does not say plainly enough whether its event happened or is planned, so that the status that its verb suggests would be
 * a guess: the verb leaves open on which side of publication the time lies, it looks ahead of a time that is over, or words around it may turn it round.
 */
export function isUnclear(
  text: string,
  span: Span,
  { time, evidence, status }: { time: TimeExpression; evidence: VerbEvidence | null; status: EventStatus },
): boolean {
  if (status === 'conditional') return false;
  if (status === 'reported' && isSideGuessed(text, span, time, evidence)) return true;
  if (status === 'reported' && isAppointed(text, span)) return true;
  if (evidence === null) return status !== 'denied' && turns(text, span, span) > 0;
  if (isOfOtherClause(text, span, evidence)) return true;
  if (status === 'planned' && isPlanOfEitherSide(text, span, time, evidence)) return true;
  if (presupposedWord(text, span, evidence)) return false;
  if (status === 'reported' && looksAheadOfPast(evidence)) return true;
  if (status === 'denied' && contradicted.test(text.slice(Math.max(0, span.start - REACH), span.end + REACH))) return true;
  const number = turns(text, { start: evidence.cue.at, end: evidence.cue.end }, span);
  return evidence.cue.negated === true && status !== 'reported' ? number > 1 : status !== 'denied' && number > 0;
}
