import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span, TimeExpression } from '../../core/types.ts';
import { isMovedFrom } from '../times/moved-from.ts';
import { requests } from '../times/resources/verbs-en.ts';
import { isOfRole } from './in-apposition.ts';
import { isAmbiguousPlan } from './open-plan.ts';
import { readerRequest, fictionNoun, timeGranted, habitWords, fictionalWorld, noLonger, settingBefore, storyVerb, plotVerb, plotOpening } from './words-en.ts';

/** Number of characters on either side of a time that are searched. The limit keeps long sentences fast. */
const REACH = 160;

/** A time of a sentence, its governing verb, and the ISO day of publication. */
interface TimeOfSentence {
  expression: TimeExpression;
  evidence: VerbEvidence | null;
  published: string;
}

/** The end of the words of a rate: “twice a day”, “every week”. */
const rateWords = /\b(?:a|an|per|each|every)\s\p{L}+$/iu;

/** Return whether a time belongs to a habit in the same clause: May, but not June, in “usually start in May, and this year began in June”. */
function isHabit(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (noLonger.test(text.slice(Math.max(0, time.start - 60), time.start))) return true;
  const verb = evidence?.cue.at ?? time.start;
  const from = Math.max(0, Math.min(verb, time.start) - 40);
  // “They always meet on 5 May.”
  if (evidence?.direction === 'present' || evidence === null || evidence.cue.scheduled) {
    if (/\b(?:always|invariably|routinely|regularly|often|sometimes)\s(?:\p{L}+\s){1,5}$/u.test(text.slice(from, time.start))) return true;
  }
  const match = habitWords.exec(text.slice(from, time.end + 40));
  if (!match) return false;
  // “Will listen twice a day until May”: it will begin or end then.
  if (evidence?.direction === 'future' && rateWords.test(match[0])) return false;
  const habitAt = from + match.index;
  return !/[,;]|\b(?:but|when|while|and (?:has|have|had|was|were|is|are|then))\b/.test(text.slice(Math.min(habitAt, time.end), Math.max(habitAt, time.start)));
}

/**
 * Return whether the verb of a time stands after the setting: “won” in “a novel set in 1944 won the prize on | Monday”, but not “flooded” in “a novel set
 * in a village flooded in | 1944”. `setting` are the words from “set” to the time, which begin at `start`.
 */
function hasMainVerbAfter(setting: string, start: number, evidence: VerbEvidence | null): boolean {
  if (evidence === null || evidence.cue.at <= start || evidence.cue.at >= start + setting.length || evidence.cue.ofNoun) return false;
  const [settingWords, fromVerb] = [setting.slice(0, evidence.cue.at - start), setting.slice(evidence.cue.at - start)];
  return /\d/.test(settingWords) || !/^\S+\s(?:(?:in|on|at|during|by)\s)?(?:the\s)?$/.test(fromVerb);
}

/** Return whether a time is the setting of a work of fiction: “the film, set in 1944”, “set in 1952, the novel …”, “her novel tells the story of a nurse in 1916”, “the series, which begins in 1962,”. */
function isSetting(text: string, time: Span, { expression, evidence, published }: TimeOfSentence): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  const isYears = expression.granularity === 'year' || expression.granularity === 'decade' || expression.granularity === 'century';
  // “In the film, a boy is lost in 1917.”
  const isNarration = storyVerb.test(before) || (evidence?.direction === 'present' && /^In\s(?:the|his|her|this|that|a|one)\s/.test(text));
  const isPast = expression.latest !== null && expression.latest < published;
  const statesYear = isYears || expression.certain.year !== undefined;
  if (statesYear && isPast && isNarration && fictionNoun.test(before)) return true;
  // “In the series she plays a spy who defects in 1961.”
  if (statesYear && isPast && evidence?.direction !== 'past' && evidence?.direction !== 'future' && plotOpening.test(text)) return true;
  const narrating = plotVerb.exec(before);
  if (narrating && fictionNoun.test(before.slice(0, narrating.index))) return true;
  const match = settingBefore.exec(before);
  if (!match || hasMainVerbAfter(match[0], time.start - match[0].length, evidence)) return false;
  // “Set in 1952, the novel …”, “the film, set in 1944, …”.
  const left = before.slice(0, match.index);
  // “In Act II, set in 1789, …”.
  if (plotOpening.test(left)) return true;
  return fictionNoun.test(/^[,\s]*$/.test(left) ? text.slice(time.end, time.end + REACH) : left);
}

/** Return whether a time is a century in the present tense, which dates no event: “is becoming vital in the 21st century”. */
function isCenturyInPresent({ granularity, direction }: Pick<TimeExpression, 'granularity' | 'direction'>, evidence: VerbEvidence | null): boolean {
  return granularity === 'century' && (evidence === null || evidence.direction === 'present' || direction === 'present');
}

/** Return whether “today” means “nowadays”, with the present tense of a state: “today, most museums do not have one”, but not “today we are launching”. */
function isNowadays({ surface }: Pick<TimeExpression, 'surface'>, text: string, evidence: VerbEvidence | null): boolean {
  if (!/^(?:today|that day|this day)$/i.test(surface) || evidence?.direction !== 'present' || evidence.cue.scheduled !== undefined) return false;
  return !/^\S+\s(?:(?:also|now|not|still)\s)?\p{L}+ing\b/u.test(text.slice(evidence.cue.at, evidence.cue.at + 40));
}

/** Return whether a month or season recurs every year, with the present tense: “you do not have to ask people into the water in summer”, but not “is in May” or “is hosting a fair in May”. */
function isAnyYear(
  { granularity, certain, surface }: TimeExpression,
  text: string,
  { time, evidence }: { time: Span; evidence: VerbEvidence | null },
): boolean {
  const isYearly =
    (granularity === 'month' || granularity === 'season') &&
    certain.year === undefined &&
    /^(?:\p{Lu}\p{L}+|(?:the )?(?:spring|summer|autumn|fall|winter))$/u.test(surface);
  if (!isYearly || evidence?.direction !== 'present' || evidence.cue.scheduled !== undefined || evidence.cue.appointed) return false;
  // “Is in May”.
  const isAdjacent = /^\s(?:in|during)?\s?(?:the\s)?$/.test(text.slice(evidence.cue.end, time.start));
  return (
    !isAdjacent && !/^(?:is|are|has|have)\s(?:(?:also|now|not|still)\s)?(?:\p{L}+(?:ing|ed)|set|due)\b/u.test(text.slice(evidence.cue.at, evidence.cue.at + 40))
  );
}

/** Return whether a time belongs to a request to the reader: “download them today”. */
function isReaderRequest(text: string, { surface, type, certain }: TimeExpression, evidence: VerbEvidence | null): boolean {
  // “Avoid shooting between 11 a.m. and 2 p.m.”
  if (type === 'TIME' && certain.day === undefined && certain.weekday === undefined && readerRequest.test(text)) return true;
  return /^(?:today|now|this (?:week|month|year))$/i.test(surface) && ((evidence !== null && requests.has(evidence.cue.word)) || readerRequest.test(text));
}

/** Return whether an hour without a day is an opening hour, with the present tense: “the shop opens at 9 a.m.”. */
function isOpeningHour({ type, certain, surface }: TimeExpression, evidence: VerbEvidence | null): boolean {
  if (/\b(?:today|tonight|tomorrow|yesterday)\b/i.test(surface)) return false;
  return type === 'TIME' && certain.day === undefined && certain.weekday === undefined && certain.hour !== undefined && evidence?.cue.scheduled !== undefined;
}

/** Return whether a time is the limit of something that did not happen, or of the time given to somebody: “have not won since 1975”, “had given her until Christmas”. Nothing happened at that time. */
function limitsNonEvent(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  return (
    (evidence?.cue.negated === true && evidence.cue.at < time.start && /\bsince\s(?:the\s)?$/i.test(before)) ||
    (evidence?.cue.negated === true && evidence.cue.at >= time.end && /^(?:Until|Till|Up to)\s(?:the\s)?$/.test(text.slice(0, time.start))) ||
    timeGranted.test(before)
  );
}

/** A purpose or reason after a time. A negation may apply to the reason instead of the act: “did not marry him in 2009 | for his money”. */
const reasonAfter = /^\s(?:to\s(?!the\b|a\b)\p{Ll}+\s|for\s(?:his|her|its|their)\s\p{Ll}+|out of\s|(?:just|simply|merely|only)\s(?:because|for|to)\b)/u;

/** Return whether a negation may apply to the act or only to its reason: “did not marry him in 2009 for his money”. */
function isAmbiguousNegation(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  return (
    evidence?.cue.negated === true && evidence.direction === 'past' && evidence.cue.at < time.start && reasonAfter.test(text.slice(time.end, time.end + 40))
  );
}

/** Verbs for a state, which ended at the time after “until”: “lasted until Friday”. */
const stateVerb =
  /^(?:took|lasted|ran|remained|stayed|continued|lived|worked|served|held|kept|waited|stood|played|had|went on|was|were|existed|reigned|belonged|survived)$/;

/** A verb for a state with its complement, up to the time: “remained closed until | Friday”. */
const stateUntil = /\b(?:lasted|remained|stayed|continued|kept|lay|stood|sat|lived|worked|played|served)\s(?:[\p{L}’'-]+\s){0,4}(?:until|till)\s(?:the\s)?$/iu;

/**
 * Return whether “until” and a day or month without a year may be before or after publication: “the injury ruled him out until November”, but not “the
 * mine remained closed until Friday”.
 */
function isAmbiguousEnd(text: string, time: Span, { expression, evidence }: { expression: TimeExpression; evidence: VerbEvidence | null }): boolean {
  const before = text.slice(Math.max(0, time.start - 60), time.start);
  if (expression.certain.year !== undefined || !/\b(?:until|till)\s(?:the\s)?$/i.test(before) || stateUntil.test(before)) return false;
  // “No trains until Thursday”.
  if (evidence === null) return /^No\s/.test(text);
  if (evidence.direction !== 'past' || evidence.cue.negated || evidence.cue.deferred || evidence.cue.pastPlan || /^(?:has|have)$/.test(evidence.word))
    return false;
  if (evidence.cue.at >= time.end) return time.start > 12;
  return evidence.cue.participle === true || !stateVerb.test(evidence.word);
}

/** Return whether a time dates no event of the news. It may date a habit, the setting of a story, the day from which something was moved, or the like. */
export function datesNoEvent(text: string, time: Span, { expression, evidence, published }: TimeOfSentence): boolean {
  return (
    isCenturyInPresent(expression, evidence) ||
    isNowadays(expression, text, evidence) ||
    isHabit(text, time, evidence) ||
    isOfRole(text, time) ||
    isSetting(text, time, { expression, evidence, published }) ||
    isOpeningHour(expression, evidence) ||
    limitsNonEvent(text, time, evidence) ||
    isAmbiguousNegation(text, time, evidence) ||
    isAmbiguousEnd(text, time, { expression, evidence }) ||
    fictionalWorld.test(text.slice(0, time.start)) ||
    (expression.certain.weekday !== undefined && expression.certain.day === undefined && isAmbiguousPlan(text, time, evidence)) ||
    isAnyYear(expression, text, { time, evidence }) ||
    isReaderRequest(text, expression, evidence) ||
    isMovedFrom(text.slice(Math.max(0, time.start - 120), time.start))
  );
}
