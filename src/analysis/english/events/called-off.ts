import type { VerbTense } from '../times/verb-tense.ts';
import type { EventStatus, Span } from '../../core/types.ts';
import { cancelled, kept, perhaps } from './words-en.ts';
import { cancelling } from '../times/moved-from.ts';

/** How far around a time a word such as “cancelled” is looked for; it also bounds the cost. */
const REACH = 160;
/** Words before “cancel” that say that it was not, or may be. */
const BEFORE = 40;

/** “Saturday’s concert was cancelled”, “the concert on Saturday has been cancelled”, but not “on Saturday the concert was cancelled”. */
function isOfSubject(text: string, time: Span): boolean {
  const after = text.slice(time.end, time.end + REACH);
  if (/^['’]s?\s[^,;:]*?\b(?:was|were|is|are|has been|have been|had been|will be)\s(?:\w+ly\s)?$/i.test(after.slice(0, cancelled.exec(after)?.index ?? 0)))
    return true;
  const follows = /^\s(?:was|were|is|are|has been|have been|had been|will be)\s(?:\w+ly\s)?/i.exec(after);
  return (
    follows !== null &&
    time.start > BEFORE / 8 &&
    /\p{L}\s(?:on|in|at|for|of)\s(?:the\s)?$/u.test(text.slice(0, time.start)) &&
    cancelled.exec(after)?.index === follows[0].length
  );
}

/** “Called off Thursday’s walkout”. */
export function cancelsDay(text: string, { start, end }: Span): boolean {
  return cancelling.test(text.slice(Math.max(0, start - BEFORE), start)) && /^['’]s?\s/.test(text.slice(end, end + 4));
}

/**
 * The status of what was appointed for a time where the sentence says that it was called off: denied; perhaps called off, conditional. Null where
 * it says nothing of the kind. “The concert scheduled for Saturday was cancelled” tells of Saturday, “was cancelled on Saturday” of the cancelling.
 */
export function calledOff(text: string, time: Span, evidence: VerbTense | null): EventStatus | null {
  const ofSubject = isOfSubject(text, time);
  const isPlan = evidence?.cue.appointed === true || evidence?.cue.pastPlan === true || evidence?.cue.word === 'due to' || cancelsDay(text, time);
  if (!ofSubject && !isPlan) return null;
  const from = Math.max(0, time.start - REACH);
  const around = text.slice(from, time.end + REACH);
  const word = cancelled.exec(around);
  if (!word) return null;
  const before = around.slice(Math.max(0, word.index - BEFORE), word.index);
  if (kept.test(before)) return null;
  return perhaps.test(before) ? 'conditional' : 'denied';
}
