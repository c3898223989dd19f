import { isParticiple, isPast } from '../times/verb-forms.ts';
import { auxiliaries, requests } from '../times/resources/verbs-en.ts';
import { cancelsDay } from './called-off.ts';
import type { VerbTense } from '../times/verb-tense.ts';
import type { Span } from '../../core/types.ts';
import { groupWords, insteadOf, lightVerbs, notTriggers } from './words-en.ts';

/** Words of a verb group, and the noun before or behind it, stand so near; it also bounds the cost. */
const REACH = 90;
const word = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;

/** The verb of a group: what stands behind its auxiliaries and adverbs. Null where it is a form of “be” and no more. */
function verbOf(text: string, from: number): Span | null {
  let last: Span | null = null;
  for (const { 0: written, index } of text.slice(from, from + REACH).matchAll(word)) {
    const lower = written.toLowerCase().replace(/n?['’]t$/, '');
    const span = { start: from + index, end: from + index + written.length };
    const between = text.slice(from, from + index);
    // “Had a meeting”, “planned in May”: nothing of the group follows.
    if (/[.,;:()“”"—–]/.test(between) || (notTriggers.has(lower) && !groupWords.has(lower))) return last;
    if (/^(?:had|have|has|did)$/.test(lower) || (isPast(lower) && !auxiliaries.has(lower))) last = span;
    // “Had told reporters”, but “had agreed to leave”.
    if (isPast(lower) && !auxiliaries.has(lower) && !/^\s(?:\S+\s)?to\b|^\s(?:for|on|in|at|by)\b/.test(text.slice(span.end, span.end + 40))) return span;
    if (groupWords.has(lower) || (lower.endsWith('ly') && lower.length > 4)) continue;
    // “Was heavy”, “is the day”: no verb of its own, unless it looks like a participle.
    const isVerb = index === 0 || !/\b(?:is|are|was|were|be|been|being|am)\s(?:\S+ly\s)?$/i.test(between) || isParticiple(lower);
    return isVerb && /^\p{Ll}/u.test(written) ? span : last;
  }
  return last;
}

function isNoun(lower: string): boolean {
  return lower.length > 2 && !notTriggers.has(lower) && !groupWords.has(lower) && !(lower.endsWith('ly') && lower.length > 4) && !isPast(lower);
}

/** The last noun before an offset: near enough, its last word in lower case that is no preposition, article or pronoun. */
function nounBefore(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - REACH);
  const before = [...text.slice(from, offset).matchAll(word)].findLast(({ 0: written }) => isNoun(written.toLowerCase()));
  if (!before || !/^\p{Ll}/u.test(before[0])) return null;
  return { start: from + before.index, end: from + before.index + before[0].length };
}

/** The first noun behind a date that no verb goes with: “2 June: evacuation of the village”. */
function nounBehind(text: string, offset: number): Span | null {
  for (const { 0: written, index } of text.slice(offset, offset + REACH).matchAll(word)) {
    if (notTriggers.has(written.toLowerCase()) || !/^\p{Ll}/u.test(written)) continue;
    return { start: offset + index, end: offset + index + written.length };
  }
  return null;
}

/**
 * The word of a sentence that tells what happens at one of its times: the verb that governs the time (“crossed”, “will meet”), or the noun of
 * which a verb says only that it was, will be or is appointed (“the hearing is scheduled”, “the vote took place”). Null where none was found.
 */
export function triggerOf(text: string, time: Span, evidence: VerbTense | null): Span | null {
  // “Instead of meeting on Friday, they went home.”
  const instead = insteadOf.exec(text.slice(Math.max(0, time.start - REACH), time.start));
  if (instead) {
    const deed = /\s(?:from|of|than)\s([a-z]+)/i.exec(instead[0])!;
    const start = Math.max(0, time.start - REACH) + instead.index + deed.index + deed[0].length - deed[1]!.length;
    return { start, end: start + deed[1]!.length };
  }
  // “Called off Thursday’s walkout.”
  if (cancelsDay(text, time)) return nounBehind(text, time.end + 2);
  if (!evidence) return nounBehind(text, time.end) ?? nounBefore(text, time.start);
  const { cue } = evidence;
  // “Join us for the conference on Friday”.
  if (cue.at < 2 && requests.has(cue.word)) return nounBefore(text, time.start);
  const verb = verbOf(text, cue.at);
  const isLight = verb === null || cue.appointed === true || lightVerbs.test(text.slice(verb.start, verb.end + 12));
  if (!isLight) return verb;
  // “The verdict is expected”: behind the time that stands before its verb the noun may be its own, as in “a 9 July hearing”.
  const noun = nounBefore(text, cue.at);
  return noun !== null && (noun.start >= time.end || noun.end <= time.start) ? noun : verb;
}
