import type { VerbTense } from '../times/verb-tense.ts';
import type { Span, TimeExpression } from '../../core/types.ts';
import { movedFrom } from '../times/moved-from.ts';
import { requests } from '../times/resources/verbs-en.ts';
import { asked, fiction, habit, noLonger, setting, storyVerb, telling } from './words-en.ts';

/** How much of a sentence around a time is looked at, which bounds the cost. */
const REACH = 160;

/** A clause of its own behind it: “usually start in May, and this year began in June”. */
function isHabit(text: string, time: Span, evidence: VerbTense | null): boolean {
  if (noLonger.test(text.slice(Math.max(0, time.start - 60), time.start))) return true;
  const verb = evidence?.cue.at ?? time.start;
  const from = Math.max(0, Math.min(verb, time.start) - 40);
  const found = habit.exec(text.slice(from, time.end + 40));
  if (!found) return false;
  const at = from + found.index;
  return !/[,;]|\b(?:but|when|while)\b/.test(text.slice(Math.min(at, time.end), Math.max(at, time.start)));
}

/** “The film, set in 1944”, “set in 1952, the novel …”, “her novel tells the story of a nurse in 1916”, “the series, which begins in 1962,”. */
function isSetting(text: string, time: Span, { read, evidence }: { read: TimeExpression; evidence: VerbTense | null }): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  const isYears = read.granularity === 'year' || read.granularity === 'decade' || read.granularity === 'century';
  // “In the film, a boy is lost in 1917.”
  const isTold = storyVerb.test(before) || (evidence?.direction === 'present' && /^In\s(?:the|his|her|this|that|a|one)\s/.test(text));
  if (isYears && read.direction !== 'future' && isTold && fiction.test(before)) return true;
  const told = telling.exec(before);
  if (told && fiction.test(before.slice(0, told.index))) return true;
  const found = setting.exec(before);
  if (!found) return false;
  const [left, right] = [before.slice(0, found.index), text.slice(time.end, time.end + REACH)];
  if (/^[,\s]*$/.test(left)) return fiction.test(right);
  return fiction.test(left);
}

/** “Is becoming vital in the 21st century”: the present of an age is no event. */
function isAge({ granularity, direction }: Pick<TimeExpression, 'granularity' | 'direction'>, evidence: VerbTense | null): boolean {
  return granularity === 'century' && (evidence === null || evidence.direction === 'present' || direction === 'present');
}

/** “Today, most museums do not have one”: the present of a state is no event of the day; “today we are launching” is. */
function isNowadays({ surface }: Pick<TimeExpression, 'surface'>, text: string, evidence: VerbTense | null): boolean {
  if (!/^(?:today|that day|this day)$/i.test(surface) || evidence?.direction !== 'present' || evidence.cue.scheduled !== undefined) return false;
  return !/^\S+\s(?:(?:also|now|not|still)\s)?\p{L}+ing\b/u.test(text.slice(evidence.cue.at, evidence.cue.at + 40));
}

/** “You do not have to ask people into the water in summer”: a month or season without a year, in the present, is of any year; “is in May” and “is hosting a fair in May” tell of one. */
function isAnyYear({ granularity, certain, surface }: TimeExpression, text: string, { time, evidence }: { time: Span; evidence: VerbTense | null }): boolean {
  const isYearly =
    (granularity === 'month' || granularity === 'season') &&
    certain.year === undefined &&
    /^(?:\p{Lu}\p{L}+|(?:the )?(?:spring|summer|autumn|fall|winter))$/u.test(surface);
  if (
    !isYearly ||
    evidence?.direction !== 'present' ||
    /^\s(?:in|during)?\s?(?:the\s)?$/.test(text.slice(evidence.cue.end, time.start)) ||
    evidence.cue.scheduled !== undefined ||
    evidence.cue.appointed
  )
    return false;
  return !/^(?:is|are|has|have)\s(?:(?:also|now|not|still)\s)?(?:\p{L}+(?:ing|ed)|set|due)\b/u.test(text.slice(evidence.cue.at, evidence.cue.at + 40));
}

/** “Download them today”: what a reader is asked to do is no event of the day. */
function isAskedToday(text: string, { surface, type, certain }: TimeExpression, evidence: VerbTense | null): boolean {
  // “Avoid shooting between 11 a.m. and 2 p.m.”
  if (type === 'TIME' && certain.day === undefined && certain.weekday === undefined && asked.test(text)) return true;
  return /^(?:today|now|this (?:week|month|year))$/i.test(surface) && ((evidence !== null && requests.has(evidence.cue.word)) || asked.test(text));
}

/** “The shop opens at 9 a.m.”: an hour without its day, in the present, is of any day. */
function isOpeningHour({ type, certain }: TimeExpression, evidence: VerbTense | null): boolean {
  return type === 'TIME' && certain.day === undefined && certain.weekday === undefined && certain.hour !== undefined && evidence?.cue.scheduled !== undefined;
}

/** Whether a time of a sentence dates nothing that happened: a habit, the time in which a story is set, the day from which something was moved. */
export function tellsNothing(text: string, time: Span, { read, evidence }: { read: TimeExpression; evidence: VerbTense | null }): boolean {
  return (
    isAge(read, evidence) ||
    isNowadays(read, text, evidence) ||
    isHabit(text, time, evidence) ||
    isSetting(text, time, { read, evidence }) ||
    isOpeningHour(read, evidence) ||
    isAnyYear(read, text, { time, evidence }) ||
    isAskedToday(text, read, evidence) ||
    movedFrom.test(text.slice(Math.max(0, time.start - 80), time.start))
  );
}
