import type { NumberPhrase } from './types.ts';
import { readNumberWords } from './number-words.ts';
import { looksPlural } from './plural.ts';
import { CURRENCY_SIGNS } from './resources/units.ts';
import { SCALES, SHORT_SCALES, UP_TO_NINETEEN, TENS } from './resources/numbers.ts';

const firstWords = [...UP_TO_NINETEEN.keys(), ...TENS.keys()].join('|');
/** Possible beginning of a number. “A” and “half” begin a number only before a scale: “a dozen”, “half a million”. */
const BEGINNING = new RegExp(
  `\\d|\\b(?:${firstWords}|(?:half(?: a|-a)?|an?)(?= (?:dozen|hundred|thousand|million|billion|trillion)\\b))(?:\\b|(?=fold\\b))`,
  'gi',
);
/**
 * Digits with separators of thousands, decimals or a fraction sign: “1,426”, “10 000”, “2.5”, “2½”. A plain space separates thousands only if the last group is 000;
 * otherwise it may separate two numbers: “of the 400 120 left”.
 */
const DIGITS = /(\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?([¼½¾])?/y;
/** A scale after digits: “3| million”, “1.3|bn”. */
const SCALE = new RegExp(`[ \\u00a0-]?(?:(${[...SCALES.keys()].join('|')})(?!s?[\\p{L}])|(${[...SHORT_SCALES.keys()].join('|')})(?![\\p{L}\\p{N}]))`, 'iuy');
/** “m” for million. It must follow an amount of money or words for a count, or precede a counted noun or a unit: “£2.3m”, “2.3m viewers”. */
const MILLION = /m(?![\p{L}\p{N}])/iuy;
/** Words for a count before “1.2m”: “the number of displaced at”. */
const COUNT_BEFORE_M =
  /\b(?:number|numbers|population|total|tally|readership|circulation|audience|workforce|electorate)\b[^.;]*\b(?:at|to|of|is|was|from|reached|above|below) (?:\p{L}+ly )?$/iu;
const CURRENCY_BEFORE = /[$£€¥₽₴₹]\s?$/;
/** Characters before digits that belong to a code, address or formula: “A|4”, “v1.|2”, “#|5”. */
const CODE_BEFORE = /[\p{L}\p{N}_@#&№+=]$|[\p{L}\p{N}][./:_+\\]$|\p{L}-$|[/\\_]$|\d[—−,]$/u;
/** A currency in letters before digits, which is no part of a code: “SKr|40”, “EUR|12”. */
const LETTERS_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${CURRENCY_SIGNS.map(([written]) => written).join('|')})$`, 'u');
/** Minus sign before a number: “−12.5”, “ -3 percent”, “minus 12”. After a number, it is a hyphen or a subtraction. */
const MINUS = /(?:(?:^|[\s(“"])[−-]|(?:^|(?<![\d\s])\s|[(“"])minus )(?:[$£€¥₽₴₹] ?)?$/iu;
/** A number and a minus sign before another number: “3 - |5”. */
const NUMBER_AND_MINUS = /\d\s+[−-]$/;
/** A telephone number with area code: “(202) 418-0069”. */
const TELEPHONE_WITH_AREA = /\(\d{2,4}\) ?\d{3}[- ]\d{3,4}(?!\d)/uy;
/** Values of fraction characters. */
const FRACTION_SIGNS: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
/** Characters that continue a code, version, clock time or address, but not a rate: “$19.40|/sq ft”. */
const CODE_AFTER =
  /(?!\/(?:sq\.? ?(?:ft|m|km|mi)|m²|m2|kg|t|tonnes?|barrel|bbl|[kMG]Wh|l|lit(?:re|er)|gallon|lb|oz|day|night|week|month|year|hour|hr|head|person|unit|share)(?![\p{L}\p{N}]))[/:\\_@][\p{L}\p{N}]|\.\d|,\d|[-–]\d+[-–.]\d/uy;

/** Characters that cannot follow a number in words: more letters, or the end of an ordinal (“twenty-first”). */
const CONTINUES_WORD = /^(?:(?!fold)[\p{L}\p{M}\p{N}'’]|(?:-| and )(?:first|second|third|\p{L}+(?:th|ths))\b)/u;
/** A whole code. */
const CODE = /(?:[\p{L}\p{N}]|[.,:/_+\\–-](?=[\p{L}\p{N}]))+/uy;
/** A telephone number after its “+”. */
const TELEPHONE = /\d(?:[ ()-]{0,2}\d)*/uy;
/** A telephone number that begins with a zero: “0800 555 111”. */
const TELEPHONE_WITH_ZERO = /0\d{2,5}(?:[ -]\d{2,8}){1,3}(?![\d.,]*\d)/uy;

/**
 * Numbers of code units around a number in which a pattern is searched. Longer phrases are not recognized: the limits keep the cost of each number constant, however
 * long the text is.
 */
const REACH = {
  /** The sign or letter right before a number, with a space. */
  characterBefore: 2,
  /** “ SKr”. */
  currency: 5,
  /** “minus $ ”. */
  minus: 8,
  /** “number of people displaced in the three districts is ”. */
  countBeforeM: 60,
  /** One word, and the space after it. */
  wordBefore: 24,
  /** “m account holders”. */
  compoundAfterM: 40,
  /** “m square ”. */
  prepositionAfterM: 12,
  /** “m viewers”. */
  nounAfterM: 32,
  /** “ and ” with the beginning of an ordinal. */
  ordinalAfter: 16,
};

/** Largest number before “and a half” that counts whole things: “two million and a half” is another number. */
const MAX_BEFORE_HALF = 999;

/** Return the match of a sticky pattern at an offset, or null. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Number of significant digits that are kept. A binary fraction holds 15; the last three of them may be wrong after a few multiplications. */
const DIGITS_KEPT = 12;

/** Return a number without the error of binary fractions: 0.3 for 0.1 × 3. */
export function withoutBinaryError(value: number): number {
  return Number.isInteger(value) && value < 10 ** DIGITS_KEPT ? value : Number(value.toPrecision(DIGITS_KEPT));
}

/** Return whether digits belong to a code with the characters before them. */
function isCode(text: string, start: number): boolean {
  return (
    CODE_BEFORE.test(text.slice(Math.max(0, start - REACH.characterBefore), start)) &&
    !LETTERS_BEFORE.test(text.slice(Math.max(0, start - REACH.currency), start))
  );
}

/** Parse a number in digits, with a scale: “1,426”, “3.5 million”, “$1.3bn”; null if there is none. */
function readDigits(text: string, start: number): NumberPhrase | null {
  const match = matchAt(DIGITS, text, start);
  if (!match || /^0\d/.test(match[0])) return null;
  let end = start + match[0].length;
  if (isCode(text, start) || matchAt(CODE_AFTER, text, end)) return null;
  let value = Number(`${match[1]!.replace(/[^\d]/g, '')}${match[2] ?? ''}`) + (FRACTION_SIGNS[match[3] ?? ''] ?? 0);
  for (let scale = matchAt(SCALE, text, end); scale; scale = matchAt(SCALE, text, end)) {
    value *= SCALES.get((scale[1] ?? '').toLowerCase()) ?? SHORT_SCALES.get((scale[2] ?? '').toLowerCase())!;
    end += scale[0].length;
  }
  const isMillions =
    CURRENCY_BEFORE.test(text.slice(Math.max(0, start - REACH.characterBefore), start)) ||
    isCountedAfterM(text, start, end) ||
    COUNT_BEFORE_M.test(text.slice(Math.max(0, start - REACH.countBeforeM), start));
  const million = isMillions ? matchAt(MILLION, text, end) : null;
  if (million) {
    value *= 1e6;
    end += 1;
  }
  return Number.isFinite(value) ? withSign({ start, end, value: withoutBinaryError(value), inDigits: true }, text) : null;
}

/** Return a number with the minus sign before it, if there is one. */
function withSign(number: NumberPhrase & { value: number }, text: string): NumberPhrase {
  const from = Math.max(0, number.start - REACH.minus);
  const before = text.slice(from, number.start);
  const sign = MINUS.exec(before);
  if (!sign || NUMBER_AND_MINUS.test(before)) return number;
  // A currency sign may be between minus sign and number.
  const start = /[$£€¥₽₴₹] ?$/.test(before) ? number.start : from + sign.index + sign[0].search(/[−-]|minus/i);
  return { ...number, start, value: -number.value };
}

/** Words before a count of people or things: “all | 1.1m account holders”, “its nearly | 2m card users”. */
const ALL_BEFORE = /\b(?:all|its|their|the|some|nearly|about|over|around|almost|than|least|has|have|had|of|to|for|serves?|with) $/i;

/** Return whether “m” after a number means million because a counted noun or a unit follows: “2.3|m viewers”, “523|m kg”. */
function isCountedAfterM(text: string, start: number, end: number): boolean {
  // “All 1.1m account holders”, but not “a 1.1m garden walls” nor “two 1.1m brick walls”.
  const compound = /^m \p{Ll}{3,} (\p{Ll}+)/u.exec(text.slice(end, end + REACH.compoundAfterM))?.[1];
  if (
    compound !== undefined &&
    looksPlural(compound) &&
    ALL_BEFORE.test(text.slice(Math.max(0, start - REACH.wordBefore), start)) &&
    !/^m (?:high|wide|long|tall|deep|thick|square|below|above|from|of|and|or|in|on|at|to)\b/.test(text.slice(end, end + REACH.prepositionAfterM))
  )
    return true;
  const noun = /^m (\p{L}+)/u.exec(text.slice(end, end + REACH.nounAfterM))?.[1];
  return noun !== undefined && (looksPlural(noun) || /^(?:kg|km|ha|sq|bpd|t|MWh|kWh)$/.test(noun));
}

/** Return the end offset of a code that begins with digits: a telephone number or a version. */
function endOfCode(text: string, start: number): number {
  const withZero = matchAt(TELEPHONE_WITH_ZERO, text, start);
  if (withZero) return start + withZero[0].length;
  const code = matchAt(text.charAt(start - 1) === '+' ? TELEPHONE : CODE, text, start);
  return start + Math.max(1, code?.[0].length ?? 1);
}

/** Return the numbers of a text in digits and words, in order, in one pass. Ranges are not yet joined. */
export function readNumbers(text: string): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const start = match.index;
    const inDigits = /\d/.test(match[0]);
    const telephone = inDigits && text.charAt(start - 1) === '(' ? matchAt(TELEPHONE_WITH_AREA, text, start - 1) : null;
    if (telephone) {
      BEGINNING.lastIndex = start - 1 + telephone[0].length;
      continue;
    }
    const number = inDigits ? readDigits(text, start) : readWords(text, start);
    if (number) {
      numbers.push(withHalf(number, text));
      BEGINNING.lastIndex = numbers.at(-1)!.end;
    } else if (inDigits) {
      BEGINNING.lastIndex = endOfCode(text, start);
    }
  }
  return numbers;
}

/** Return a number with the half after it, if there is one: “two | and a half”. */
function withHalf(number: NumberPhrase, text: string): NumberPhrase {
  const half = /^ and a half\b/.exec(text.slice(number.end, number.end + REACH.ordinalAfter))?.[0];
  if (half === undefined || typeof number.value !== 'number' || !Number.isInteger(number.value) || number.value > MAX_BEFORE_HALF) return number;
  return { ...number, end: number.end + half.length, value: number.value + 0.5 };
}

/** Parse a number in words, with a minus sign before it; null if there is none, or if it is part of a longer word or an ordinal. */
function readWords(text: string, start: number): NumberPhrase | null {
  const words = readNumberWords(text, start);
  if (!words || CONTINUES_WORD.test(text.slice(words.end, words.end + REACH.ordinalAfter))) return null;
  return /[\p{L}\p{N}'’]$|[\p{L}]-$/u.test(text.slice(Math.max(0, start - REACH.characterBefore), start))
    ? null
    : withSign({ ...words, value: withoutBinaryError(words.value), inDigits: false }, text);
}
