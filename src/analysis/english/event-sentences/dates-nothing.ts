import type { TimeExpression } from '../../core/index.ts';
import { cuesOf } from './cues-of.ts';

/** Words before a time that is only the end of a period, or a topic: “open through 5 March”, “a book about Easter”. */
const ONLY_END_BEFORE = /\b(?:through|thru)\s$/i;
/** Words before a deadline: nothing is said to happen on that day itself: “must decide by (5 March)”, “no later than (5 March)”, “inspected by (the end of June)”. */
const DEADLINE_BEFORE =
  /\b(?:to|must|should|shall|will|would|can|could|may|might|needs?)\b[^,;:.]{0,80}\bby\s(?:the end of\s)?$|\b(?:no|not) later than\s$|\b(?:by|before|until|till) the end of\s$/i;
const END_OF = /^(?:the )?end of\b/i;
const TOPIC_BEFORE = /\b(?:about|whether it(?:['’]s| is))\s$/i;
/** A capitalized time without a number, other than a weekday: “Easter”, “New Year’s Eve”; not “Friday”, “5 March”. */
const HOLIDAY = /^(?!\p{L}+days?$)\p{Lu}\P{N}*$/u;

/**
 * Words that turn the preceding holiday into a period: “the Christmas (and New Year sales period)”, “Thanksgiving(-Cyber Monday period)”, “Easter (weekend)”.
 */
const PERIOD_AFTER =
  /^(?:\s?[-–]\s?|\s(?:and|to|through)\s|\s)(?:\p{Lu}[\p{L}’']*\s)*(?:\p{Ll}+\s)?(?:period|season|sales?|shopping|weekend|week|break|holidays|rush)\b/u;

/** Words before a weekday that is none in particular: “on a normal (Wednesday)”. */
const ANY_BEFORE = /\b(?:an?|any|every|each) (?:\p{Ll}+ )?$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Whether the words around a time show that it does not date the event of its sentence: it is the end of a period (“open through 5 March”), a deadline (“must decide
 * by 5 March”), a topic (“a book about Easter”), part of the name of a period (“the Christmas sales period”), no day in particular (“a normal Wednesday”), or dates an event that had not happened yet (“before the
 * summit on 5 March”).
 */
export function datesNothing({ surface, start, end }: Pick<TimeExpression, 'surface' | 'start' | 'end'>, text: string): boolean {
  const before = text.slice(0, start);
  if (/^an? \p{L}+$/u.test(surface) || ONLY_END_BEFORE.test(before) || (TOPIC_BEFORE.test(before) && HOLIDAY.test(surface))) return true;
  if (WEEKDAY.test(surface) && ANY_BEFORE.test(before)) return true;
  if (DEADLINE_BEFORE.test(before) || (END_OF.test(surface) && /\b(?:by|before|until|till)\s$/i.test(before))) return true;
  if (HOLIDAY.test(surface) && PERIOD_AFTER.test(text.slice(end))) return true;
  return isStillToCome(before);
}

/**
 * Whether a date belongs to an event that had not happened yet: “The council met before the summit on (5 March)”; but not “before the mayor came on (5 March)”.
 */
function isStillToCome(before: string): boolean {
  const [, between] = /\b(?:before|ahead of|prior to|in advance of)\s([^,;]*\s(?:on|of)\s)$/i.exec(before) ?? [];
  return between !== undefined && !cuesOf(between).some(({ tense }) => tense !== null);
}
