import { dayNumber } from '../../../core/calendar.ts';
import { ordinalWords } from '../first-words.ts';
import { ordinalValue, phrase, yearOfTwoDigits } from '../phrase.ts';
import { decades } from '../resources/en.ts';
import type { Parser, ParsedTime } from '../types.ts';

/** A decade or century in digits. “The 1800s” are a century, “the 1990s” a decade; “the 1900s” and “the 2000s” are read as decades. */
export const decade: Parser = {
  example: 'the 1990s',
  firstWords: ['####', 'the'],
  requiredWords: ['####'],
  pattern: phrase("(?:the )?(?<decade>\\d{3}0)'?s"),
  read({ groups: { decade: digits = '' } }) {
    const year = Number(digits);
    const unit = year % 100 === 0 && year < 1900 ? 'century' : 'decade';
    return { meaning: { kind: 'fixed', period: { unit, first: dayNumber(year, 1, 1) } }, certain: { year } };
  },
};

/** Context in which numbers in -s are measurements rather than decades. */
const measured = /\b(?:temperatures?|degrees|highs?|lows?|fahrenheit|celsius|mercury|mph|aged?|ages|points|shot|carded)\b|°/i;

/** Numbers of code units before and after a decade in which such a word is searched. */
const [CONTEXT_BEFORE, CONTEXT_AFTER] = [80, 40];
/** Number of the last century that is recognized. */
const LAST_CENTURY = 30;

/** A decade by name or by two digits: “the nineties”, “the ’90s”, “the late 80s”. In “the 70s and 80s”, the second has no article. */
export const namedDecade: Parser = {
  example: 'the nineties',
  firstWords: ['the', '##'],
  requiredWords: ['##', ...Object.keys(decades)],
  pattern: phrase(
    `(?:(?<=\\bthe (?:late |early |mid-))'?(?<afterPart>[2-9]0)'?s|the (?:(?<name>${Object.keys(decades).join('|')})|'?(?<afterThe>[2-9]0)'?s)|(?<=\\bthe (?:late |early |mid-)?(?:'|\\d\\d)?\\d0'?s(?:, | and | or | to |, and ))'?(?<afterDecade>[2-9]0)'?s)`,
  ),
  read({ groups: { name, afterThe, afterDecade, afterPart }, match: { 0: whole, index, input }, publishedYear }) {
    const short = afterThe ?? afterDecade ?? afterPart;
    // “Temperatures in the 80s”.
    if (short !== undefined && measured.test(input.slice(Math.max(0, index - CONTEXT_BEFORE), index + whole.length + CONTEXT_AFTER))) return null;
    const digits = name === undefined ? Number(short) : (decades[name] ?? 0);
    return { meaning: { kind: 'fixed', period: { unit: 'decade', first: dayNumber(yearOfTwoDigits(digits, publishedYear), 1, 1) } }, certain: {} };
  },
};

/** Return the time for the ordinal of a century: for “19th”, the century that begins with 1800. Null if there is no such century. */
function readCentury(ordinal: string): ParsedTime | null {
  const number = ordinalValue(ordinal);
  // “Firſt”, with a long s, has the number NaN.
  if (!(number >= 1 && number <= LAST_CENTURY)) return null;
  const firstYear = (number - 1) * 100;
  return { meaning: { kind: 'fixed', period: { unit: 'century', first: dayNumber(firstYear, 1, 1) } }, certain: { year: firstYear } };
}

const notBeforeChrist = '(?!,? (?:BC|BCE|B\\.C\\.))';

/** A century by number: “the 19th century”, “19th-century”. */
export const numberedCentury: Parser = {
  example: 'the 19th century',
  firstWords: ['the', ...ordinalWords],
  requiredWords: ['century'],
  // In “the 19th-century mill”, the article belongs to the mill.
  pattern: phrase(`(?:(?:the )?{ordinal} |{ordinal2}-)century${notBeforeChrist}`),
  read: ({ groups: { ordinal, ordinal2 = '' } }) => readCentury(ordinal ?? ordinal2),
};

/** Two expressions, such as “the 18th” and “19th centuries”. */
export const centuryPair: Parser = {
  example: 'the 18th and 19th centuries',
  firstWords: ['the', ...ordinalWords],
  requiredWords: ['century', 'centuries'],
  pattern: phrase(`(?:the )?{ordinal}(?: and | or | to |\\s?[-–]\\s?)(?<last>(?:the )?{ordinal2}[- ]centur(?:y|ies))${notBeforeChrist}`),
  read({ groups: { ordinal = '', ordinal2 = '', last = '' }, match: { 0: whole, index } }) {
    const [first, second] = [readCentury(ordinal), readCentury(ordinal2)];
    if (!first || !second) return null;
    const firstEnd = whole.toLowerCase().indexOf(ordinal) + ordinal.length;
    return [
      { ...first, start: index, end: index + firstEnd },
      { ...second, start: index + whole.length - last.length, end: index + whole.length },
    ];
  },
};
