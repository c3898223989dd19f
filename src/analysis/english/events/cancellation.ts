import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span } from '../../core/types.ts';
import { cancelled, notCancelled, maybeCancelled } from './words-en.ts';
import { cancellingBefore, cancelledInHeadline } from '../times/moved-from.ts';

/** Number of characters on either side of a time that are searched for a word for cancelling. The limit keeps long sentences fast. */
const REACH = 160;
/** Number of characters before a word for cancelling that are searched for a negation or modal. */
const BEFORE = 40;

/** A main clause that cancels something, and a relative clause that says when it was planned, up to the time: “has postponed his visit, which should take place on | July 15”. */
const cancelledInMainClause =
  /\b(?<!\b(?:not|never)\s)(?:postpon|cancel|scrap|call)\w*(?:\soff)?\s[^.;,]{1,60},\swhich\s(?:should|would|was|were|is|had)\s[^.;,]*$/i;

/** A verb of preventing and its object, up to a participle that dates it. */
const foiledBefore =
  /(?<!\b(?:not|never)\s)\b(?:foiled|thwarted|averted|prevented|banned|outlawed)\s(?:an?|the|its|his|her|their|two|three)\s(?:[\p{L}-]+\s){1,4}$/iu;

/** Words between a verb and its time: “began| again on |Friday”. */
const betweenVerbAndTime = /^\s(?:\p{L}+ly\s|back\s|again\s|here\s|there\s)?(?:(?:on|in|at|from|since|by|last|early|late)\s)?(?:the\s)?$/u;

/** Return whether a word for cancelling begins before the end of a verb group and ends after it: “been banned” after “has been”. */
function isWithin(off: RegExpExecArray | null, groupEnd: number): boolean {
  return off !== null && off.index > 0 && off.index < groupEnd && off.index + off[0].length > groupEnd;
}

/** Participles of calling something off, as a regex source. */
const calledOffParticiple = '(?:cancell?ed|called off|postponed|scrapped|abandoned|shelved|axed|vacated|scrubbed|put (?:off|back))';

/** The day of a subject between commas, up to one of its days: “Two concerts, on 17 and | 18 July, have been called off”. */
const dayInAside =
  /\p{L},\s(?:(?:due|planned|set|scheduled|billed|fixed)\s)?(?:on|in|for|at|from)\s(?!force\b|effect\b|office\b|power\b|place\b|use\b)(?:the\s)?(?:[\d\p{L}]+(?:,|\s|\sand\s|\sor\s)){0,6}$/u;
/** The rest of those days, and a verb group of cancelling. */
const cancelledAfterAside = new RegExp(
  `^(?:(?:\\s|,\\s|\\sand\\s|\\sor\\s)[\\d\\p{L}]+){0,5},\\s(?:was|were|is|are|has been|have been|had been|will be)\\s(?:now\\s|both\\s|all\\s|\\p{L}+ly\\s)?(?:${calledOffParticiple}|suspended|dropped|banned|blocked|put on (?:hold|ice))\\b`,
  'u',
);

/** Return whether a time is between the subject and its verb of cancelling, in commas: “The talks, on 17 July, have been called off”. */
function isInAsideOfSubject(text: string, time: Span): boolean {
  return cancelledAfterAside.test(text.slice(time.end, time.end + REACH)) && dayInAside.test(text.slice(Math.max(0, time.start - BEFORE), time.start));
}

/** A match that was begun and broken off: “was abandoned after an hour”. */
const brokenOff =
  /^\s(?:after\s(?:\p{L}+\s){0,2}(?:minutes?|hours?|laps?|overs?|innings?|rounds?|moves?)\b|midway|half-?way|in the (?:first|second|\d+\w\w) (?:half|minute|lap|over|set|round))/iu;

/** Return whether a time belongs to the subject that was cancelled: “Saturday’s concert was cancelled”, “the concert on Saturday has been cancelled”, but not “on Saturday the concert was cancelled”. */
function isOfSubject(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  // In “The search that began on Friday was called off”, the time dates the verb before it.
  if (evidence && evidence.direction === 'past' && evidence.cue.end <= time.start && betweenVerbAndTime.test(text.slice(evidence.cue.end, time.start)))
    return false;
  const after = text.slice(time.end, time.end + REACH);
  const off = cancelled.exec(after);
  // “Thursday’s meeting is off”, “Friday’s game will not go ahead”.
  if (off && /^(?:is|are|was|were|been|will|would|did|does|do|has|have|had)\b/i.test(off[0]) && /^['’]s?\s[^,;:]*$/.test(after.slice(0, off.index)))
    return true;
  if (/^['’]s?\s[^,;:]*?\b(?:was|were|is|are|has been|have been|had been|will be)\s(?:\w+ly\s)?$/i.test(after.slice(0, off?.index ?? 0))) return true;
  // “The April 4 race has been scrapped”.
  const isModifier = /\b(?:the|an?|its|his|her|their|this)\s$/i.test(text.slice(Math.max(0, time.start - 8), time.start));
  if (isModifier && /^\s[\p{L} ’'-]{3,40}?\b(?:was|were|is|are|has been|have been|had been|will be)\s(?:\w+ly\s)?$/iu.test(after.slice(0, off?.index ?? 0)))
    return true;
  if (isInAsideOfSubject(text, time)) return true;
  const follows = /^\s(?:was|were|is|are|has been|have been|had been|will be)\s(?:\w+ly\s)?/i.exec(after);
  return (
    follows !== null &&
    time.start > BEFORE / 8 &&
    /\p{L}\s(?:on|in|at|for|of|from)\s(?:the\s)?$/u.test(text.slice(0, time.start)) &&
    (off?.index === follows[0].length || isWithin(off, follows[0].length) || (off?.index === 1 && /^(?:is|are|was|were|will)\b/i.test(off[0])))
  );
}

/** Return whether a time belongs to the object of cancelling: “called off Thursday’s walkout”. */
export function cancelsDay(text: string, { start, end }: Span): boolean {
  return cancellingBefore.test(text.slice(Math.max(0, start - BEFORE), start)) && /^['’]s?\s/.test(text.slice(end, end + 4));
}

/** A verb group, from its start, that says that its subject was not called off: “has not been called off”. */
const notCalledOff = new RegExp(`^\\S+(?:\\s(?:not|never|yet|now)){1,2}\\s(?:be\\s|been\\s)?${calledOffParticiple}\\b`);

/** A verb group, from its start, that calls its subject off or not: “has been called off”, “was not cancelled”. */
export const calledOff = new RegExp(`^\\S+\\s(?:(?:not|never|yet|now|been|be)\\s){0,3}${calledOffParticiple}\\b`);

/** Return whether a time belongs to a subject that was not called off, so that it stands: “the stoppage on 4 July has not been called off”. */
export function isNotCalledOff(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  return (
    evidence !== null &&
    evidence.cue.at - time.end === 1 &&
    evidence.cue.negated === true &&
    notCalledOff.test(text.slice(evidence.cue.at, evidence.cue.at + BEFORE))
  );
}

/** A verb of cancelling and several things or one of them, up to its day: “cancelled two earlier visits, in | May”, “…, in May and on | 1 July”. */
const cancelledOnDays =
  /(?<!\b(?:not|never|without|to|was|were|been)\s)\b(?:cancell?ed|called off|postponed|scrapped|pulled out of|withdrew from|skipped)\s(?:(?:the|an?|its|his|her|their|both|all|two|three|four|several)\s(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+),\s(?:(?:on|in)\s[^,;.]{3,24}?(?:,|\sand|,\sand)\s)?(?:(?:on|in)\s)?(?:the\s)?$/iu;

/**
 * Return the status of a cancelled event: `denied` for “the concert scheduled for Saturday was cancelled”, `conditional` for “may be cancelled”. Null if
 * it was not cancelled, or if the time dates the cancelling: “was cancelled on Saturday”.
 */
export function cancellationStatus(text: string, time: Span, evidence: VerbEvidence | null): EventStatus | null {
  // “Tickets for Saturday’s cancelled show”.
  if (/^['’]s?\s(?:\p{L}+-)?(?:cancell?ed|postponed|scrapped|shelved)\s\p{Ll}/u.test(text.slice(time.end, time.end + BEFORE))) return 'denied';
  // “4 July: planned launch (scrubbed)”.
  if (/^[^.;,]{0,60}\((?:scrubbed|cancell?ed|postponed|called off|abandoned|aborted|off)\)/i.test(text.slice(time.end, time.end + BEFORE * 2))) return 'denied';
  if (cancelledInHeadline.test(text.slice(time.end)) && !/\bsince\s$/i.test(text.slice(0, time.start))) return 'denied';
  const ofSubject = isOfSubject(text, time, evidence);
  const isPlan = evidence?.cue.appointed === true || evidence?.cue.pastPlan === true || evidence?.cue.word === 'due to' || cancelsDay(text, time);
  // “Has postponed his visit, which should take place on July 15”.
  const isAside = cancelledInMainClause.test(text.slice(Math.max(0, time.start - REACH), time.start));
  if (isAside) return 'denied';
  if (evidence !== null && evidence.cue.at < time.start && cancelledOnDays.test(text.slice(Math.max(0, evidence.cue.at - 8), time.start))) return 'denied';
  if (!ofSubject && !isPlan) return null;
  const from = Math.max(0, time.start - REACH);
  const around = text.slice(from, time.end + REACH);
  // “Foiled an attack planned for Friday”.
  if (evidence?.cue.appointed && foiledBefore.test(text.slice(Math.max(0, evidence.cue.at - BEFORE), evidence.cue.at))) return 'denied';
  const word = cancelled.exec(around);
  if (!word) return null;
  // “Rescheduled for Friday”: the time is the new one.
  if (/^\s(?:for|to|until)\s(?:the\s)?$/i.test(around.slice(word.index + word[0].length, time.start - from))) return null;
  // “May” with a capital letter is the month.
  const before = around.slice(Math.max(0, word.index - BEFORE), word.index).replace(/\bMay\b/g, '');
  if (notCancelled.test(before)) return null;
  // “The match on Saturday was abandoned after an hour”: it was begun.
  if (/abandoned|suspended|halted/i.test(word[0]) && brokenOff.test(around.slice(word.index + word[0].length))) return null;
  return maybeCancelled.test(before) ? 'conditional' : 'denied';
}
