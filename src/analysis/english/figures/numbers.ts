import type { NumberPhrase } from './types.ts';
import { readNumberWords } from './number-words.ts';
import { looksPlural } from './plural.ts';
import { SCALES, SHORT_SCALES, UP_TO_NINETEEN, TENS } from './resources/numbers.ts';

const firstWords = [...UP_TO_NINETEEN.keys(), ...TENS.keys()].join('|');
/** Possible beginning of a number. “A” and “half” only begin one before a scale. */
const BEGINNING = new RegExp(
  `\\d|\\b(?:${firstWords}|(?:half(?: a|-a)?|an?)(?= (?:dozen|hundred|thousand|million|billion|trillion)\\b))(?:\\b|(?=fold\\b))`,
  'gi',
);
const DIGITS = /(\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?([¼½¾])?/y;
const SCALE = new RegExp(`[ \\u00a0-]?(?:(${[...SCALES.keys()].join('|')})(?!s?[\\p{L}])|(${[...SHORT_SCALES.keys()].join('|')})(?![\\p{L}\\p{N}]))`, 'iuy');
/** “m” for million, after money and before a counted noun: “2.3m viewers”. */
const MILLION = /m(?![\p{L}\p{N}])/iuy;
/** Words for a count before “1.2m”: “the number of displaced at”. */
const COUNT_BEFORE_M =
  /\b(?:number|numbers|population|total|tally|readership|circulation|audience|workforce|electorate)\b[^.;]*\b(?:at|to|of|is|was|from|reached|above|below) (?:\p{L}+ly )?$/iu;
const MONEY = /[$£€¥₽₴₹]\s?$/;
const CODE_BEFORE = /[\p{L}\p{N}_@#&№+=]$|[\p{L}\p{N}][./:_+\\]$|\p{L}-$|[/\\_]$|\d[—−,]$/u;
/** Minus sign before a number: “−12.5”, “ -3 percent”, “minus 12”. After a number, it is a hyphen or a subtraction. */
const MINUS = /(?:(?:^|[\s(“"])[−-]|(?:^|(?<![\d\s])\s|[(“"])minus )(?:[$£€¥₽₴₹] ?)?$/iu;
const AFTER_NUMBER = /\d\s+[−-]$/;
/** A telephone number with area code: “(202) 418-0069”. */
const TELEPHONE_WITH_AREA = /\(\d{2,4}\) ?\d{3}[- ]\d{3,4}(?!\d)/uy;
/** Values of fraction characters. */
const FRACTION_SIGNS: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
/** Characters that continue a code, version, clock time or address. */
const CODE_AFTER = /[/:\\_@][\p{L}\p{N}]|\.\d|,\d|[-–]\d+[-–.]\d/uy;

/** Characters that cannot follow a number in words: more letters, or the end of an ordinal (“twenty-first”). */
const CONTINUES_WORD = /^(?:(?!fold)[\p{L}\p{M}\p{N}'’]|(?:-| and )(?:first|second|third|\p{L}+(?:th|ths))\b)/u;
/** A whole code. */
const CODE = /(?:[\p{L}\p{N}]|[.,:/_+\\–-](?=[\p{L}\p{N}]))+/uy;
/** A telephone number after its “+”. */
const TELEPHONE = /\d(?:[ ()-]{0,2}\d)*/uy;
/** A telephone number that begins with a zero: “0800 555 111”. */
const TELEPHONE_WITH_ZERO = /0\d{2,5}(?:[ -]\d{2,8}){1,3}(?![\d.,]*\d)/uy;

/** Return the match of a sticky pattern at an offset, or null. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Round off the error of binary fractions: 0.1 × 3 becomes 0.3. */
export function exact(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

/** Parse a number in digits, with a scale: “1,426”, “3.5 million”, “$1.3bn”; null if there is none. */
function readDigits(text: string, start: number): NumberPhrase | null {
  const found = matchAt(DIGITS, text, start);
  if (!found || /^0\d/.test(found[0])) return null;
  let end = start + found[0].length;
  if (CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || matchAt(CODE_AFTER, text, end)) return null;
  let value = Number(`${found[1]!.replace(/[^\d]/g, '')}${found[2] ?? ''}`) + (FRACTION_SIGNS[found[3] ?? ''] ?? 0);
  for (let scale = matchAt(SCALE, text, end); scale; scale = matchAt(SCALE, text, end)) {
    value *= SCALES.get((scale[1] ?? '').toLowerCase()) ?? SHORT_SCALES.get((scale[2] ?? '').toLowerCase())!;
    end += scale[0].length;
  }
  const isMillions =
    MONEY.test(text.slice(Math.max(0, start - 2), start)) || isCountedAfterM(text, end) || COUNT_BEFORE_M.test(text.slice(Math.max(0, start - 60), start));
  const million = isMillions ? matchAt(MILLION, text, end) : null;
  if (million) {
    value *= 1e6;
    end += 1;
  }
  return Number.isFinite(value) ? signed({ start, end, value: exact(value), digits: true }, text) : null;
}

/** Return a number with the minus sign before it, if there is one. */
function signed(number: NumberPhrase & { value: number }, text: string): NumberPhrase {
  const from = Math.max(0, number.start - 8);
  const before = text.slice(from, number.start);
  const sign = MINUS.exec(before);
  if (!sign || AFTER_NUMBER.test(before)) return number;
  // A currency sign may be between minus sign and number.
  const start = /[$£€¥₽₴₹] ?$/.test(before) ? number.start : from + sign.index + sign[0].search(/[−-]|minus/i);
  return { ...number, start, value: -number.value };
}

function isCountedAfterM(text: string, end: number): boolean {
  const noun = /^m (\p{L}+)/u.exec(text.slice(end, end + 32))?.[1];
  return noun !== undefined && (looksPlural(noun) || /^(?:kg|km|ha|sq|bpd|t|MWh|kWh)$/.test(noun));
}

/** Return the numbers of a text in digits and words, in order, in one pass. Ranges are not yet joined. */
export function readNumbers(text: string): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const start = found.index;
    const digits = /\d/.test(found[0]);
    const telephone = digits && text.charAt(start - 1) === '(' ? matchAt(TELEPHONE_WITH_AREA, text, start - 1) : null;
    if (telephone) {
      BEGINNING.lastIndex = start - 1 + telephone[0].length;
      continue;
    }
    const number = digits ? readDigits(text, start) : readWords(text, start);
    if (number) {
      numbers.push(number);
      BEGINNING.lastIndex = number.end;
    } else if (digits) {
      // A code, such as a telephone number or a version, is skipped as a whole.
      const code = matchAt(text.charAt(start - 1) === '+' ? TELEPHONE : CODE, text, start);
      const zero = matchAt(TELEPHONE_WITH_ZERO, text, start);
      if (zero) {
        BEGINNING.lastIndex = start + zero[0].length;
        continue;
      }
      BEGINNING.lastIndex = start + Math.max(1, code?.[0].length ?? 1);
    }
  }
  return numbers;
}

function readWords(text: string, start: number): NumberPhrase | null {
  const words = readNumberWords(text, start);
  if (!words || CONTINUES_WORD.test(text.slice(words.end, words.end + 16))) return null;
  return /[\p{L}\p{N}'’]$|[\p{L}]-$/u.test(text.slice(Math.max(0, start - 2), start))
    ? null
    : signed({ ...words, value: exact(words.value), digits: false }, text);
}
