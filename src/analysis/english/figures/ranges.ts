import { withoutBinaryError } from './numbers.ts';
import { SCALES } from './resources/numbers.ts';
import type { NumberPhrase } from './types.ts';

/** Text between the two numbers of a range: “28| to |35”, “10|–|12”, “one| or |two”. “$200 to $399” does not match: it is two amounts. */
const RANGE_JOIN = /^(?: ?[–—-] ?| (?:to|or) |(?:%| per ?cent) ?(?:[–—-]|to|or) ?)$/;
/** Verb of change and “from” before a number. */
const CHANGE =
  /\b(?:rise[sn]?|rose|rising|increas\w*|gr[eo]w\w*|climb\w*|jump\w*|f[ae]ll\w*|drop\w*|decreas\w*|declin\w*|shr[aiu]nk\w*|cut|doubled|halved|trebled|tripled|quadrupled|went|gone|go(?:es|ing)?|lower\w*|rais\w*)\b[^.;]*\bfrom\b[^.;]*$/i;
/** Text between the ends of a range of money: “$2.5m | to $ | 3m”. */
const AMOUNTS = /^ ?(?:to|–|—|-) ?[$£€¥₽₴₹]$/;
/** Words before such a range: “listed at $2.5m to $3m”, “a price of £2m to £3m”. */
const AMOUNTS_BEFORE =
  /\b(?:at|of|for|cost(?:s|ing)?|worth|about|around|roughly|between|estimated|priced|valued)(?: (?:at|about|around|roughly|up to))? [$£€¥₽₴₹]$/i;
/** Number of characters before a number that are searched for a verb of change. */
const WINDOW = 60;
/** Largest ratio of the ends of a range after “by”. */
const MAX_RATIO_OF_CHANGE = 5;
/** Maximum length of the text between the numbers of a range: “ per cent to ”. */
const MAX_JOIN = 14;

/** Factor between a scale and the next smaller one: billion, million, thousand. */
const NEXT_SCALE = 1000;
/** Smallest number that is spoken with the next smaller scale: “between 900 and 1.3 billion” is 900 million, but nobody says “5 and 1.3 billion” for 5 million. */
const MIN_OF_SMALLER_SCALE = 100;

/**
 * Return the scale by which the first number is multiplied: that of the last, “2 to 3 million”; the next smaller one, “900 to 1.3 billion”; 1 if there is none; null if it
 * is unclear which one is meant.
 */
function scaleOfFirst(first: NumberPhrase, last: NumberPhrase, text: string): number | null {
  const scale = SCALES.get(/([a-z]+)$/i.exec(text.slice(last.start, last.end))?.[1]?.toLowerCase() ?? '') ?? 1;
  const firstHasScale = first.inDigits && /[a-z]/i.test(text.slice(first.start, first.end));
  if (scale === 1 || firstHasScale || typeof first.value !== 'number' || typeof last.value !== 'number') return 1;
  if (first.value < last.value / scale) return scale;
  // “900,000 and 1.3 million” is written out.
  if (scale <= NEXT_SCALE || !first.inDigits || first.value >= NEXT_SCALE) return 1;
  return first.value >= MIN_OF_SMALLER_SCALE ? scale / NEXT_SCALE : null;
}

/** Return whether a number has a scale: “2.5m”, “3 million”. “$200 to $399” may be the prices of two things. */
function hasScale({ start, end }: NumberPhrase, text: string): boolean {
  return /\d\s?\p{L}+$/u.test(text.slice(start, end));
}

/** Return the numbers with the two ends of each range, or two alternatives, merged into one phrase with a lower and an upper bound: “between 10 and 14”, “28 to 35”, “one or two”. A change “from 5 to 7” remains two numbers. */
export function joinRanges(numbers: NumberPhrase[], text: string): NumberPhrase[] {
  const joined: NumberPhrase[] = [];
  for (const number of numbers) {
    const first = joined.at(-1);
    const range = first && rangeOf(first, number, text);
    if (range) joined.splice(-1, 1, range);
    else joined.push(number);
  }
  return joined;
}

/** Return the range whose ends are two adjacent numbers, or null. */
function rangeOf(first: NumberPhrase, last: NumberPhrase, text: string): NumberPhrase | null {
  if (typeof first.value !== 'number' || typeof last.value !== 'number') return null;
  const join = text.slice(first.end, last.start);
  const before = text.slice(Math.max(0, first.start - WINDOW), first.start);
  const isBetween = / and (?:plus )?(?:[$£€¥₽₴₹] ?)?$/.test(join) && /\bbetween (?:[$£€¥₽₴₹] ?)?$/i.test(before);
  const amounts = AMOUNTS.test(join) && AMOUNTS_BEFORE.test(before) && !CHANGE.test(before) && hasScale(first, text) && hasScale(last, text);
  // “Fell 12% to 340p”: two numbers.
  if (/^%|^ ?per ?cent/.test(join) && !/^ ?(?:%|per ?cent)/i.test(text.slice(last.end, last.end + 9))) return null;
  if (!isBetween && !amounts && (join.length > MAX_JOIN || !RANGE_JOIN.test(join) || CHANGE.test(before))) return null;
  // “Dropped by 4,000 to 61,000”: a change and what it led to.
  if (/\bby (?:about |some |nearly )?$/.test(before) && last.value > first.value * MAX_RATIO_OF_CHANGE) return null;
  const scale = scaleOfFirst(first, last, text);
  if (scale === null) return null;
  const low = withoutBinaryError(first.value * scale);
  // “−3 to −5”: the lower bound of negative numbers comes last.
  if (low > last.value && low < 0) return { start: first.start, end: last.end, value: [last.value, low], inDigits: first.inDigits };
  if (low >= last.value || first.unit !== undefined || last.unit !== undefined) return null;
  return { start: first.start, end: last.end, value: [low, last.value], inDigits: first.inDigits };
}
