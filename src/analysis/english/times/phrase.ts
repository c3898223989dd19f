import { cardinals, dayParts, monthLabels, months, ordinals, seasons, shortWeekdays, tens, units, vagueQuantities, weekdays } from './resources/en.ts';
import { ones } from './resources/ones.ts';

/** Join words to a regex alternation, longest first, so that “sept” does not match the beginning of “september”. */
function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const plainCardinals = Object.keys(cardinals).filter((word) => !word.includes('-'));
const cardinalWords = `(?:${oneOf(tens)})[- ](?:${oneOf(ones)})|${oneOf(plainCardinals)}`;

const fullMonths: readonly string[] = monthLabels.map((name) => name.toLowerCase());

/** Regex source of each named part of a phrase. */
const parts: Record<string, string> = {
  month: `${oneOf(fullMonths)}|(?:${oneOf(Object.keys(months).filter((name) => !fullMonths.includes(name)))})(?![a-z])\\.?`,
  weekday: oneOf(Object.keys(weekdays)),
  anyWeekday: oneOf([...Object.keys(weekdays), ...Object.keys(shortWeekdays)]),
  /** 1 to 31, also as an ordinal. */
  day: `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`,
  ordinal: `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|${oneOf(Object.keys(ordinals))}`,
  year: `1\\d{3}|20\\d{2}|21\\d{2}`,
  season: oneOf(Object.keys(seasons)),
  unit: oneOf(Object.keys(units)),
  part: oneOf(Object.keys(dayParts)),
  /** A count: digits, words up to ninety-nine, “two and a half”, “half a”. */
  count: `\\d{1,2},\\d{3}|\\d{1,4}(?:\\.\\d|½| 1/2)?|half an?|an? half|(?:${cardinalWords})(?: and a half)?`,
  vague: oneOf(vagueQuantities),
  which: `last|past|previous|this|current|next|coming|following|preceding`,
};

/**
 * Compile a phrase to a sticky, case-insensitive regex. A name in braces becomes a group of that name (`{day2}` is a second `{day}`); a space matches
 * one or two white-space characters. A match ends at the end of a word. Repetitions must be bounded, so that the cost of a match is bounded too.
 */
export function phrase(form: string): RegExp {
  const source = form
    .replaceAll(' ', '\\s{1,2}')
    .replaceAll("'", "['’]")
    .replace(/\{([a-zA-Z]+)(\d?)\}/g, (whole, name: string, number: string) => {
      const part = parts[name];
      return part === undefined ? whole : `(?<${name}${number}>${part.replaceAll('[- ]', '[-\\s]').replaceAll(' ', '\\s{1,2}')})`;
    });
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** Return the number for a count in digits or words (“two and a half”: 2.5); null for any other text. */
export function countOf(text: string): number | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(words)) return Number(words.replace(',', '').replace(/½| 1\/2/, '.5'));
  const [whole = '', half] = words.split(' and a half');
  if (half !== undefined) return (countOf(whole) ?? 0) + 0.5;
  if (words.includes('half')) return 0.5;
  return cardinals[words] ?? cardinals[words.replace(' ', '-')] ?? null;
}

/** Return the number of an ordinal: 22 for “22nd”, 2 for “second”. */
export function ordinalValue(text: string): number {
  return ordinals[text.toLowerCase()] ?? Number.parseInt(text, 10);
}

/** Return the number of a day of the month, which is written as a number or as an ordinal: 22 for “22” and “22nd”, 2 for “second”. */
export function dayOf(text: string): number {
  return ordinalValue(text);
}

/** Return the number of a month (1 to 12) given its full or abbreviated name; 0 for any other text. */
export function monthOf(text: string): number {
  return months[text.toLowerCase().replace('.', '')] ?? 0;
}

/** Return the ISO weekday given its name; undefined for any other text. */
export function weekdayNamed(text: string | undefined): number | undefined {
  const word = text?.toLowerCase();
  return word === undefined ? undefined : (weekdays[word] ?? shortWeekdays[word]);
}

/** Return the year meant by two digits (“’99”): the latest such year that is at most ten years after publication. */
export function yearOfTwoDigits(digits: number, publishedYear: number): number {
  const horizon = publishedYear + 10;
  const year = horizon - (horizon % 100) + digits;
  return year > horizon ? year - 100 : year;
}
