import { MONTH_PATTERN } from '../times/month-pattern.ts';
import { isOnlyQuestion } from './question-words.ts';

/** Names of months, except those that are also ordinary words: “22 may close” is not a date. */
const UNAMBIGUOUS_MONTH = `(?!mar|may)${MONTH_PATTERN}`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1[89]|20)\d\d`;
/** Words before a date that belong to it. */
const LEAD = String.raw`(?:(?:on|in)\s+)?(?:the\s+)?`;
/** What may follow a date: punctuation, then a space or the end. */
const END = String.raw`(?=[,;.!?)]*(?:\s|$))`;

/** A day or month anywhere in a query: “22 May 2023”, “May 22, 2023”, “May 2023”, “2023-05-22”, “22.05.2023”, “30 December”. A year alone is searched for as a word. */
const DATE = new RegExp(
  String.raw`${LEAD}(?<date>(?:${DAY}\s+(?:of\s+)?)?${MONTH_PATTERN},?\s+${YEAR}|${MONTH_PATTERN}\s+${DAY},?\s+${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|(?:0?[1-9]|[12]\d|3[01])(?<dot>[./])(?:0?[1-9]|1[0-2])\k<dot>${YEAR}|${DAY}\s+(?:of\s+)?${UNAMBIGUOUS_MONTH})${END}`,
  'iuy',
);
/**
 * A day without a year at the end of a query, in a month whose name is also an ordinary word: “22 May”, “May 22”. It is a date if the query asks for nothing else, or if
 * a preposition such as “on” or “of” precedes it: “what happened on 22 May”, “the crossing of 22 may”.
 */
const DATE_AT_END = new RegExp(
  String.raw`(?<lead>(?:(?:on|of|from|since|in)\s+(?:the\s+)?)?)(?<date>${DAY}\s+(?:of\s+)?${MONTH_PATTERN}|${MONTH_PATTERN}\s+${DAY})[?.!]*\s*$`,
  'iuy',
);

/** Return the day or month that begins at an offset of a query, as written, and its end offset; null if there is none. `parsePeriod` interprets it. */
export function dateAt(text: string, start: number): { date: string; end: number } | null {
  DATE.lastIndex = DATE_AT_END.lastIndex = start;
  const found = DATE.exec(text) ?? dateAtEnd(text, start);
  return found && { date: found.groups!['date']!, end: found.index + found[0].trimEnd().length };
}

function dateAtEnd(text: string, start: number): RegExpExecArray | null {
  const found = DATE_AT_END.exec(text);
  const before = text.slice(0, start).trim();
  return found && (found.groups!['lead'] !== '' || before === '' || isOnlyQuestion(before)) ? found : null;
}
