import { isParticiple, isPast } from '../times/verb-forms.ts';
import { auxiliaries, requests } from '../times/resources/verbs-en.ts';
import { calledOff, cancelsDay } from './cancellation.ts';
import { presupposedWord } from './presupposed.ts';
import type { VerbEvidence } from '../times/verb-evidence.ts';
import { scheduledNounBefore } from '../times/scheduled-nouns.ts';
import type { EventStatus, Span } from '../../core/types.ts';
import { groupWords, notCarriedOut, lightVerbs, notTriggers } from './words-en.ts';

/** Number of characters that are searched for the verb or noun. The limit keeps long sentences fast. */
const REACH = 90;
const word = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;

/** The beginning of an aside that says since when something is so, up to its time. */
const asideBefore = /,\s[^,;.]{2,40}\ssince\s(?:the\s)?$/;
/** The rest of such an aside, after its time: “payable since 1954 | without a break,”. */
const restOfAside = /^(?:\s(?:without|with|in|at|for|by|under|to)\s[^,;:.]{1,40})?,/;

/** Return the main verb of a group, after auxiliaries and adverbs; null if the group is only a form of “be”. */
function verbOf(text: string, from: number): Span | null {
  let last: Span | null = null;
  for (const { 0: written, index } of text.slice(from, from + REACH).matchAll(word)) {
    const lower = written.toLowerCase().replace(/n?['’]t$/, '');
    const span = { start: from + index, end: from + index + written.length };
    const between = text.slice(from, from + index);
    // The verb group has ended: “had a meeting”, “planned in May”.
    if (/[.,;:()“”"—–]/.test(between) || (notTriggers.has(lower) && !groupWords.has(lower))) return last;
    if (/^(?:had|have|has|did)$/.test(lower) || (isPast(lower) && !auxiliaries.has(lower))) last = span;
    // “Had told reporters”, but “had agreed to leave”.
    if (isPast(lower) && !auxiliaries.has(lower) && !/^\s(?:\S+\s)?to\b|^\s(?:for|on|in|at|by)\b/.test(text.slice(span.end, span.end + 40))) return span;
    if (groupWords.has(lower) || (lower.endsWith('ly') && lower.length > 4)) continue;
    // “Was heavy”, “is the day”: after “be”, only a participle is a main verb.
    const isVerb = index === 0 || !/\b(?:is|are|was|were|be|been|being|am)\s(?:\S+ly\s)?$/i.test(between) || isParticiple(lower);
    return isVerb && /^\p{Ll}/u.test(written) ? span : last;
  }
  return last;
}

/** Return whether a word in lower case may be a noun: it is no function word, adverb or past tense. */
function mayBeNoun(lower: string): boolean {
  return lower.length > 2 && !notTriggers.has(lower) && !groupWords.has(lower) && !(lower.endsWith('ly') && lower.length > 4) && !isPast(lower);
}

/** Return the last word before an offset that may be a noun; null if there is none, or if it is capitalized. */
function nounBefore(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - REACH);
  const noun = [...text.slice(from, offset).matchAll(word)].findLast(({ 0: written }) => mayBeNoun(written.toLowerCase()));
  if (!noun || !/^\p{Ll}/u.test(noun[0])) return null;
  return { start: from + noun.index, end: from + noun.index + noun[0].length };
}

/** Return the first noun after a date without a verb: “2 June: evacuation of the village”; null if there is none. */
function nounAfter(text: string, offset: number): Span | null {
  for (const { 0: written, index } of text.slice(offset, offset + REACH).matchAll(word)) {
    if (notTriggers.has(written.toLowerCase()) || !/^\p{Ll}/u.test(written)) continue;
    return { start: offset + index, end: offset + index + written.length };
  }
  return null;
}

/**
 * Return the trigger of the event that a time dates, the word that says what happened: the verb that governs the time (“crossed”), or the subject of a
 * light verb (“vote” in “the vote took place”). Null if none was found. Spans are relative to the sentence.
 */
export function triggerOf(text: string, time: Span, evidence: VerbEvidence | null, status: EventStatus): Span | null {
  // “Instead of meeting on Friday, they went home.”
  const from = Math.max(0, time.start - REACH);
  const actNotCarriedOut = notCarriedOut.exec(text.slice(from, time.start));
  if (actNotCarriedOut) {
    const verb = /\s(?:from|of|than)\s([a-z]+)/i.exec(actNotCarriedOut[0])!;
    const start = from + actNotCarriedOut.index + verb.index + verb[0].length - verb[1]!.length;
    return { start, end: start + verb[1]!.length };
  }
  const presupposed = presupposedWord(text, time, evidence);
  if (presupposed) return presupposed;
  // “Called off Thursday’s walkout.”
  if (cancelsDay(text, time)) return nounAfter(text, time.end + 2);
  // “The vote on 30 June will be close”.
  if (!evidence && /^\s(?:will|would|shall|may|might|could|can)\s/.test(text.slice(time.end, time.end + 8))) return nounBefore(text, time.start);
  // “Lake Moro, dry since 2016, filled on Friday”: the words of the aside.
  const aside = !evidence && restOfAside.test(text.slice(time.end, time.end + REACH)) ? asideBefore.exec(text.slice(from, time.start)) : null;
  if (aside) return nounBefore(text, time.start);
  if (!evidence) return nounAfter(text, time.end) ?? nounBefore(text, time.start);
  const { cue } = evidence;
  // “Have taken out papers for the election on 9 April”: the election is planned.
  const scheduled =
    status === 'planned' && evidence.direction === 'past' && cue.end < time.start ? scheduledNounBefore.exec(text.slice(from, time.start)) : null;
  if (scheduled) return { start: from + scheduled.index, end: from + scheduled.index + scheduled.groups!['noun']!.length };
  // “Join us for the conference on Friday”.
  if (cue.at < 2 && requests.has(cue.word)) return nounBefore(text, time.start);
  // “The stoppage on 4 July has not been called off”.
  if (cue.at - time.end === 1 && status !== 'reported' && calledOff.test(text.slice(cue.at, cue.at + REACH))) return nounBefore(text, time.start);
  const verb = verbOf(text, cue.at);
  const isLight = verb === null || cue.appointed === true || lightVerbs.test(text.slice(verb.start, verb.end + 12));
  if (!isLight) return verb;
  // “The verdict is expected”: the noun must not overlap the time, as it would in “a 9 July hearing”.
  const noun = nounBefore(text, cue.at);
  return noun !== null && (noun.start >= time.end || noun.end <= time.start) ? noun : verb;
}
