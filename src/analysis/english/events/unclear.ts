import { isOfSubjectWithObject, type VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span, TimeExpression } from '../../core/types.ts';
import { isPast } from '../times/verb-forms.ts';
import { arrangedActivities, commitments } from '../times/resources/verbs-en.ts';
import { mayBeConsideredForDay, isPlannedNoun } from '../times/considered-plans.ts';
import { reportingVerb, statementNouns } from './words-en.ts';
import { decisionVerb } from '../times/direction.ts';
import { presupposedWord } from './presupposed.ts';
import {
  contradictedDenial,
  correctedNegation,
  outcomeWords,
  harmlessNegations,
  opensClause,
  showsPastDay,
  promisedFor,
  statesDirection,
  negationsAndHedges,
  notKnown,
  refusedToSay,
  negatedThought,
  pastWithTime,
  unplannedEvents,
} from './unclear-words.ts';

/** Number of characters around a verb and its time that are searched. The limit keeps long sentences fast. */
const REACH = 200;
/** Maximum length, in characters, of the words before the date of an entry in a list of dates. */
const ENTRY_PREFIX_LENGTH = 40;
/** Number of characters after a verb that may still belong to its verb group. */
const VERB_GROUP_LENGTH = 24;

/** Return whether the words of a time leave open whether it is before or after publication: a weekday, a month, a day without a year. */
function isOpen({ certain, implied, surface }: TimeExpression): boolean {
  return certain.year === undefined && implied.year !== undefined && !statesDirection.test(surface);
}

const CONJUNCTION = /\s(?:and|but|while|when|after|because|although|though|who|which|where|that|whether|if|until|till)\s/i;

/** Return the end of the word at an offset. */
function endOfWord(text: string, offset: number): number {
  return offset + /^[\p{L}\p{N}’'-]{0,40}/u.exec(text.slice(offset, offset + 40))![0].length;
}

/** Return the text of a clause from its beginning to its verb or its time, whichever is later. Another clause begins at a conjunction. */
function wordsOfClause(text: string, verb: Span, time: Span): string {
  // The verb of another clause: “The temple dates from | 1300 and | was never finished”.
  const isOther = verb.start > time.end && CONJUNCTION.test(text.slice(time.end, Math.min(verb.start, time.end + REACH)));
  const from = Math.min(verb.start, time.start);
  const to = isOther || verb.start < time.start ? time.end : endOfWord(text, verb.end + VERB_GROUP_LENGTH);
  const before = /(?:[^,;:.()“”"—–]*\b(?:and|but|while|when|after|before|since|because|although|though|who|which|where|until|till)\s)?([^,;:.()“”"—–]*)$/i
    .exec(text.slice(Math.max(0, from - REACH), from))![1]!
    .replace(negatedRelative, '');
  // The verb of a relative clause: “none of the ships that | sailed on Monday”.
  if (/\bthat\s(?:had\s|has\s|have\s|was\s|were\s|\p{L}+ly\s)?$/u.test(text.slice(Math.max(0, from - 24), from))) return text.slice(from, to);
  // The object of a relative clause: “will not defend the title that they | won in 2019”.
  const relative = objectOfRelative.exec(text.slice(Math.max(0, from - 60), from));
  if (relative && !statementNouns.test(relative.groups!['noun']!)) return text.slice(from, to);
  const within = text.slice(from, to);
  if (within.length > 2 * REACH) return before;
  if (to === time.end) return before + within;
  const rest = text.slice(verb.end, to);
  const end = Math.min(...[/[,;:.()“”"—–]/, CONJUNCTION].map((boundary) => boundary.exec(rest)?.index ?? rest.length));
  return before + within.slice(0, within.length - rest.length + end);
}

/** A negated relative clause, right before the verb of the clause that it is in: “for a crime that he did not commit | walked free”. */
const negatedRelative = /\b(?:that|which|whom)\s(?:he|she|it|they|we|I|you|(?:the|his|her|their|its)\s\p{L}+)\s\S+(?:\s(?:not|never)|(?<=n['’]t))\s\p{Ll}+\s$/u;

/** The start of a relative clause whose subject is a pronoun, up to its verb: “the title that they | won”. */
const objectOfRelative = /\b(?:the|an?|its|his|her|their)\s(?:[\p{L}-]+\s){0,2}?(?<noun>[\p{L}-]+)\s(?:that|which)\s(?:he|she|it|they|we|I|you)\s(?:had\s)?$/u;

/** Return the number of negations and hedges in the clause of a verb and a time. Phrases that the rules understand are not counted: “not only”, “should not have”. */
function countNegationsAndHedges(text: string, verb: Span, time: Span): number {
  const [from, to] = [Math.min(verb.start, time.start), Math.max(verb.end, time.end)];
  // Most sentences have none of these words, and need no clauses.
  if (text.slice(Math.max(0, from - REACH), to + 2 * VERB_GROUP_LENGTH).search(negationsAndHedges) < 0) return 0;
  const clause = wordsOfClause(text, verb, time);
  // “No graduation in May, no prom in June” is one negation.
  return correctedNegation.test(clause)
    ? 0
    : (clause
        .replace(/,\s(?:and\s)?no\b/g, ' ')
        .replace(harmlessNegations, ' ')
        .match(negationsAndHedges)?.length ?? 0);
}

/** Return whether a date is the first part of an entry in a list of dates: “6 August: forces enter the town”. */
function leadsEntry(text: string, { start, end }: Span): boolean {
  return start < ENTRY_PREFIX_LENGTH && !/\p{Ll}\p{Ll}+\s.*\p{Ll}/u.test(text.slice(0, start)) && /^\s?[:–—-]/.test(text.slice(end, end + 3));
}

/** Return whether something was planned or promised for a past time: “deliveries, promised for last autumn”, “a planned walkout on Friday”. */
function isAppointed(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return promisedFor.test(before) || isPlannedNoun(before) || mayBeConsideredForDay(before);
}

/**
 * Return whether the verb belongs to another clause than the time, because the verb in the clause of the time (“walks”, “resigns”) was not recognized:
 * “if they do nothing, she walks free on 2 August”, “the minister resigns on Friday, hours before parliament would have voted”.
 */
function governedByOtherClause(text: string, time: Span, { cue }: VerbEvidence): boolean {
  if (cue.at >= time.end) return time.start > ENTRY_PREFIX_LENGTH / 3 && opensClause.after.test(text.slice(time.end, Math.min(cue.at, time.end + REACH)));
  if (cue.end >= time.start) return false;
  // “Detained Ann Brown, who heads the works, at the airport on Friday”: a relative clause that ends before the time is an aside.
  const between = text.slice(Math.max(cue.end, time.start - REACH), time.start).replace(closedRelativeClause, '');
  return opensClause.before.test(between);
}

/** A relative clause between commas, before a further phrase of the main clause. */
const closedRelativeClause = /,\s(?:who|which|whose)\s[^,;]{1,80},(?=\s(?:at|in|on|from|to|for|near|outside|with|late|early)\s)/g;

/** Words before a time that is always past: “since”, “dates from”. */
const since = /\b(?:since|dat(?:es?|ing) (?:from|back to))\s(?:the\s)?$/i;

/** Return whether the direction of a time was inferred without evidence: there is no verb, or it is in the present tense and schedules nothing. */
function isDirectionGuessed(text: string, span: Span, time: TimeExpression, evidence: VerbEvidence | null): boolean {
  if (!isOpen(time) || leadsEntry(text, span) || since.test(text.slice(Math.max(0, span.start - VERB_GROUP_LENGTH), span.start))) return false;
  if (unplannedEvents.test(text.slice(Math.max(0, span.start - REACH), span.start)) || unplannedEvents.test(text.slice(span.end, span.end + VERB_GROUP_LENGTH)))
    return false;
  // A line without a verb is a note: “On 6 August, evacuation of the village”.
  if (evidence === null) return /[\p{Ll}\d][.!]["”’)]*$/u.test(text.slice(-6)) && span.start > 4 && !showsPastDay.test(text.slice(span.end, span.end + REACH));
  // “Monday’s ruling ends a case”.
  const isScheduled = evidence.cue.scheduled !== undefined && !isOfSubjectWithObject(text, span, evidence.cue.at);
  return evidence.direction === 'present' && !isScheduled && evidence.cue.appointed === undefined;
}

/** Return whether the time of a plan or order may be past: “were ordered to shut on Monday, but …”. */
function mayBePastPlan(text: string, span: Span, time: TimeExpression, { cue }: VerbEvidence): boolean {
  if (!isOpen(time)) return false;
  // “Her flight, scheduled to land on Sunday, was diverted”.
  const next = /^,\s(?:\p{L}+ly\s|then\s|instead\s)?(\p{Ll}+)/u.exec(text.slice(span.end, span.end + VERB_GROUP_LENGTH))?.[1] ?? '';
  if (cue.scheduled === undefined && !/^(?:is|are|was|were|has|have|had|will|would)$/.test(cue.word) && isPast(next)) return true;
  const isPlan = cue.pastPlan === true || commitments.has(cue.word.replace(/ to$/, ''));
  if (!isPlan) return false;
  const before = text
    .slice(Math.max(0, span.start - REACH), span.start)
    // “After talks collapsed, both sides agreed to meet on Thursday”: no outcome.
    .replace(/^(?:After|When|While|Since)\s[^,]{1,80},\s/, '')
    .replace(/\b(?:until|before|after)\s(?:the\s)?$/i, '');
  return outcomeWords.test(`${before} ${text.slice(span.end, span.end + REACH)}`);
}

/** Words between a verb in the past and the day that it dates: an object without a further clause. */
const objectAndPreposition = /^(?:\s[\p{L}\d’'-]+){0,6}\s(?:on|in)\s(?:the\s)?$/u;

/** Return whether a verb in the past that decides nothing dates a day that was taken as ahead: “The country marked its day on 14 July”, but not “They agreed a visit on 14 July”. */
function isDatedByPastVerb(text: string, span: Span, { certain, earliest }: TimeExpression, { cue, word }: VerbEvidence): boolean {
  if (earliest === null || certain.weekday !== undefined || cue.ofNoun || cue.end >= span.start || decisionVerb.test(word)) return false;
  return /^\p{Ll}/u.test(text.slice(cue.at)) && objectAndPreposition.test(text.slice(cue.end, span.start));
}

/** A verb group, from its start, that is the present of an arrangement in reported speech: “was leaving”. */
const backshifted = new RegExp(
  `^(?:was|were)\\s(?:\\p{L}+ly\\s)?(?:${[...arrangedActivities].join('|')}|coming|going|moving|quitting|resigning|stepping down|standing down|getting married|taking over|selling|giving up)\\b`,
  'u',
);

/** Return whether a verb refers to the future although its time is past, so that the time may date the verb itself or something that did not happen. */
function hasFutureVerbAndPastTime(evidence: VerbEvidence): boolean {
  const { cue, direction } = evidence;
  if (cue.appointed === true || cue.possible === true) return true;
  // “Agreed to aid on Friday”, “he would stay there until 1945”.
  return direction === 'future' && cue.deferred !== true && !/^(?:agreed|decided) to$|^would$/.test(cue.word);
}

/**
 * Return whether a sentence leaves open whether its event happened, so that the status its verb suggests would be a guess. This is so if nothing shows
 * whether the time is before or after publication, if a future verb has a past time, or if the rules do not understand a negation or hedge in the clause.
 */
export function isUnclear(
  text: string,
  span: Span,
  { time, evidence, status }: { time: TimeExpression; evidence: VerbEvidence | null; status: EventStatus },
): boolean {
  if (status === 'conditional' && (evidence?.cue.outcome !== 'open' || time.certain.weekday === undefined)) return false;
  // “The strike planned for Friday went ahead” is clear, “the strike planned for Friday drew thousands” is not.
  if (evidence?.cue.outcome !== undefined && !evidence.cue.unmet) return evidence.cue.outcome === 'open' && status !== 'denied';
  if (status === 'reported' && isDirectionGuessed(text, span, time, evidence)) return true;
  if (status === 'reported' && isAppointed(text, span)) return true;
  if (evidence === null) return status !== 'denied' && countNegationsAndHedges(text, span, span) > 0;
  if (governedByOtherClause(text, span, evidence)) return true;
  // “Was published in 2027”, in a text of 2024.
  const isPlainPast = evidence.direction === 'past' && !evidence.cue.pastPlan && !evidence.cue.appointed && !evidence.cue.deferred;
  if (
    status === 'planned' &&
    isPlainPast &&
    time.certain.year !== undefined &&
    evidence.cue.end < span.start &&
    pastWithTime.test(text.slice(evidence.cue.end, span.start))
  )
    return true;
  // “The country marked its day on 14 July”, in a text of 10 July: a day of last year, or a typing error.
  if (status === 'planned' && isPlainPast && isOpen(time) && isDatedByPastVerb(text, span, time, evidence)) return true;
  // “He threatened to quit in March”.
  if (status === 'planned' && evidence.cue.word === 'threatened to' && isOpen(time)) return true;
  // “She told friends that she was leaving on Sunday”.
  if (
    status === 'reported' &&
    backshifted.test(text.slice(evidence.cue.at, evidence.cue.at + 2 * VERB_GROUP_LENGTH)) &&
    reportingVerb.test(text.slice(0, evidence.cue.at))
  )
    return true;
  if (status === 'planned' && mayBePastPlan(text, span, time, evidence)) return true;
  if (presupposedWord(text, span, evidence)) return false;
  if (status === 'reported' && hasFutureVerbAndPastTime(evidence)) return true;
  // “Would neither confirm nor deny on Monday that he had sold it”.
  if (status === 'denied' && evidence.cue.negated && refusedToSay.test(text.slice(evidence.cue.at, evidence.cue.at + REACH))) return true;
  // “He did not expect to win in 2018” leaves open whether he won.
  if (status === 'denied' && evidence.cue.negated && notKnown.test(text.slice(evidence.cue.at, evidence.cue.at + VERB_GROUP_LENGTH))) return true;
  if (status === 'denied' && evidence.cue.negated && isPast(evidence.word.replace(/n$/, '')) && negatedThought.test(text.slice(evidence.cue.at, span.start)))
    return true;
  const isContradicted =
    contradictedDenial.opens.test(text.slice(Math.max(0, span.start - REACH), span.start)) &&
    contradictedDenial.closes.test(text.slice(span.end, span.end + REACH));
  if (status === 'denied' && isContradicted) return true;
  // “None of the houses flooded in January have been repaired”: the negation belongs to the main verb.
  if (evidence.cue.ofNoun && !evidence.cue.negated) return false;
  const hedges = countNegationsAndHedges(text, { start: evidence.cue.at, end: evidence.cue.end }, span);
  // One negation is that of the verb.
  return evidence.cue.negated === true && status !== 'reported' ? hedges > 1 : status !== 'denied' && hedges > 0;
}
