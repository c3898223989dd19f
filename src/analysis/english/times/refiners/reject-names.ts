import { ambiguousMonths, monthPrepositions, namedWeekdayWords, newspaperWords } from '../resources/context-en.ts';
import { weekdays } from '../resources/en.ts';
import type { Proposal, Refiner } from '../types.ts';

const prepositions = new Set(monthPrepositions);
const ambiguous = new Set(ambiguousMonths);
const nameWords = new Set(namedWeekdayWords);
const newspapers = new RegExp(`^\\s(?:${newspaperWords.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())).join('|')})\\b`);

/** Return the word before an offset, separated by at most white space or a hyphen; empty if there is none. */
function wordBefore(text: string, offset: number): string {
  return /([\p{L}\p{N}’']+)[\s-]{1,2}$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[1] ?? '';
}

/** Return whether a capitalized word other than a weekday follows, so that the month is part of a name: “April Smith”. */
function nameFollows(text: string, offset: number): boolean {
  const next = /^\s([A-Z][\p{L}’']+)/u.exec(text.slice(offset, offset + 24))?.[1];
  return next !== undefined && weekdays[next.toLowerCase()] === undefined;
}

/** Return whether the name of a month means the month: it is capitalized and not part of a personal name. “May” and “March” also need a preposition or an article. */
function isMonth(text: string, { start, end }: Proposal): boolean {
  const surface = text.slice(start, end);
  if (!/^[A-Z]/.test(surface)) return false;
  const before = wordBefore(text, start);
  const hasPreposition = prepositions.has(before.toLowerCase());
  // “Theresa May”, “Mrs May”: the capitalized word before it is not a preposition.
  if (!hasPreposition && /^[A-Z]/.test(before) && !/^(?:The|A|An|On|That|By|Its|Their)$/.test(before)) return false;
  // “The May elections”, “that March’s losses”.
  const hasDeterminer =
    /^(?:the|a|an|its|his|her|their|that)$/i.test(before) && /^(?:['’]s)?\s(?!(?:on|of|for|to|and|in)\b)[a-z0-9]/.test(text.slice(end, end + 6));
  if (ambiguous.has(surface.toLowerCase().replace(/\.$/, ''))) {
    if (!hasPreposition && !hasDeterminer) return false;
    return hasDeterminer || before.toLowerCase() === 'in' || !nameFollows(text, end);
  }
  // “April Fools”, “the October Revolution”.
  if (/^[\s-](?:Day|Fools|Revolution)\b/.test(text.slice(end, end + 12))) return false;
  return hasPreposition || hasDeterminer || !nameFollows(text, end);
}

/** Events that are named after a feast but happened on another day: “the Good Friday accord”, “the Easter Rising”. */
const eventAfterFeast =
  /^\s(?:accords?|agreements?|deal|pact|peace|Agreement|Accord|Rising|Truce|Island|Carol|Revolution|Massacre|Uprising|Offensive|Parade)\b/;

/** Return whether the name of a feast means its day, and is not part of another name: “On Christmas”, but not “Johnnie Christmas” or “the Easter Rising”. */
function isFeast(text: string, { start, end }: Proposal): boolean {
  if (eventAfterFeast.test(text.slice(end, end + 16))) return false;
  const before = wordBefore(text, start);
  if (/^[a-z]/.test(text.slice(start, end)) || !/^[A-Z]/.test(before)) return true;
  return /^(?:On|At|By|Before|After|Since|Until|Every|This|Last|Next|For|The|Orthodox)$/.test(before);
}

/** Return whether the name of a weekday means one day: not “Black Friday”, “the first Monday”, “on a Monday”, “the Sunday Times”. */
function isOneWeekday(text: string, { start, end }: Proposal): boolean {
  return (
    /[A-Z]/.test(text.slice(start, end)) &&
    !/\bthe (?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\s$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    !nameWords.has(wordBefore(text, start).toLowerCase()) &&
    !/\b(?:on an?|one|some|any)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    !newspapers.test(text.slice(end, end + 14))
  );
}

/** Return whether a date is written with a capitalized month or is a feast: “May 5”, but not “may 5” in “he may 5 times”. */
function hasMonthOrFeast(surface: string): boolean {
  return (
    /(?:^|[^a-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/.test(surface) ||
    /year|eve|halloween|christmas|boxing|valentine/i.test(surface)
  );
}

/** Return whether an expression is part of a code, a longer number or a title: “#2023”, “2,000-year-old”, “‘This Week’ at Interior”. */
function isPartOfOther(text: string, { start, end }: Proposal): boolean {
  const surface = text.slice(start, end);
  const [oneBefore, twoBefore] = [text.slice(Math.max(0, start - 1), start), text.slice(Math.max(0, start - 2), start)];
  if (/[\w@#/&]$/.test(oneBefore) && !/[a-z]\/$/i.test(twoBefore)) return true;
  if (/^\d/.test(surface) && /\d[.,]$/.test(twoBefore)) return true;
  return /^(?:This|Last|Next) (?:Week|Month|Year)$/.test(surface) && /[“"‘']$/.test(oneBefore);
}

/** Reject other words and names that look like months or days: the modal “may”, the verb “march”, “Theresa May”, “April Smith”, “Black Friday”, “sun”, and the generic “on a Monday”. */
export const rejectNames: Refiner = (proposals, { passage: { text } }) =>
  proposals.filter((proposal) => {
    const { meaning, certain } = proposal;
    const surface = text.slice(proposal.start, proposal.end);
    if (isPartOfOther(text, proposal)) return false;
    if (meaning.kind !== 'recurring' && meaning.kind !== 'fixed') return true;
    // In “the 3rd and 5th of June”, the first day has no month of its own.
    const withoutDay = surface.replace(/^(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\b/i, '');
    if (certain.month !== undefined && /[a-z]/i.test(withoutDay) && !hasMonthOrFeast(surface)) return false;
    if (meaning.kind !== 'recurring') return true;
    if (meaning.feast) return isFeast(text, proposal);
    if (meaning.month !== undefined && meaning.day === undefined && meaning.which === null && meaning.year === undefined) return isMonth(text, proposal);
    if (meaning.weekday !== undefined && meaning.month === undefined) return isOneWeekday(text, proposal);
    return true;
  });
