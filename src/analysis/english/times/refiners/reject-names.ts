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
  const introduced = prepositions.has(before.toLowerCase());
  // “Theresa May”, “Mrs May”: the capitalized word before it is not a preposition.
  if (!introduced && /^[A-Z]/.test(before) && !/^(?:The|A|An|On|That|By|Its|Their)$/.test(before)) return false;
  const determined =
    /^(?:the|a|an|its|his|her|their|that)$/i.test(before) && /^(?:['’]s)?\s(?!(?:on|of|for|to|and|in)\b)[a-z0-9]/.test(text.slice(end, end + 6));
  if (ambiguous.has(surface.toLowerCase().replace(/\.$/, ''))) {
    if (!introduced && !determined) return false;
    return !(before.toLowerCase() !== 'in' && nameFollows(text, end) && !determined);
  }
  if (/^[\s-](?:Day|Fools|Revolution)\b/.test(text.slice(end, end + 12))) return false;
  return introduced || determined || !nameFollows(text, end);
}

/** Reject other words and names that look like months or days: the modal “may”, the verb “march”, “Theresa May”, “April Smith”, “Black Friday”, “sun”, and the generic “on a Monday”. */
export const rejectNames: Refiner = (proposals, { passage: { text } }) =>
  proposals.filter((proposal) => {
    const { meaning, certain, start, end } = proposal;
    const surface = text.slice(start, end);
    // Words joined to others by a slash or the like are codes, versions or addresses.
    if (/[\w@#/&]$/.test(text.slice(Math.max(0, start - 1), start)) && !/[a-z]\/$/i.test(text.slice(Math.max(0, start - 2), start))) return false;
    // The end of a longer number: “2,000-year-old”.
    if (/^\d/.test(surface) && /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
    // “This Week at Interior”: a title.
    if (/^(?:This|Last|Next) (?:Week|Month|Year)$/.test(surface) && /[“"‘']$/.test(text.slice(Math.max(0, start - 1), start))) return false;
    if (meaning.kind !== 'recurring' && meaning.kind !== 'fixed') return true;
    if (certain.month !== undefined && /[a-z]/i.test(surface)) {
      if (
        !/(?:^|[^a-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/.test(surface) &&
        !/year|eve|halloween|christmas|boxing|valentine/i.test(surface)
      )
        return false;
    }
    if (meaning.kind !== 'recurring') return true;
    // “Johnnie Christmas”.
    if (meaning.feast)
      return (
        // “The Good Friday accord”, “the Easter Rising”.
        !/^\s(?:accords?|agreements?|deal|pact|peace|Agreement|Accord|Rising|Truce|Island|Carol|Revolution|Massacre|Uprising|Offensive|Parade)\b/.test(
          text.slice(end, end + 16),
        ) &&
        (/^[a-z]/.test(surface) ||
          !/^[A-Z]/.test(wordBefore(text, start)) ||
          /^(?:On|At|By|Before|After|Since|Until|Every|This|Last|Next|For|The|Orthodox)$/.test(wordBefore(text, start)))
      );
    if (meaning.month !== undefined && meaning.day === undefined && meaning.which === null && meaning.year === undefined) return isMonth(text, proposal);
    if (meaning.weekday !== undefined && meaning.month === undefined) {
      return (
        /[A-Z]/.test(surface) &&
        !/\bthe (?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\s$/i.test(text.slice(Math.max(0, start - 12), start)) &&
        !nameWords.has(wordBefore(text, start).toLowerCase()) &&
        !/\b(?:on an?|one|some|any)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
        !newspapers.test(text.slice(end, end + 14))
      );
    }
    return true;
  });
