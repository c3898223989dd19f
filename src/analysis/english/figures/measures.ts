import type { FigureValue } from '../../core/types.ts';
import { withoutBinaryError } from './numbers.ts';
import { CURRENCY_SIGNS, UNITS } from './resources/units.ts';
import type { Measure, NumberPhrase } from './types.ts';

const byId = new Map(UNITS.map((unit) => [unit.id, unit]));
/** Any unit after a number, possibly after a hyphen. The index of the matching group identifies the unit. */
const AFTER = new RegExp(`[ \\u00a0]?(?: ?- ?)?(?:${UNITS.map(({ written }) => `(${written})`).join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
/** Any currency sign right before a number. The index of the matching group identifies the currency. */
const BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${CURRENCY_SIGNS.map(([written]) => `(${written})`).join('|')}) ?$`, 'u');
/** Units whose case matters. */
const CASE_SENSITIVE = new Set(['m', 'g', 'W', 'V', 'ha', 'mi', 'MP', 'MB', 'KB', 'GB', 'TB', 'MW', 'kW', 'GW', 'mg']);
const WEIGHT = /\bweigh/i;
/** Words of payment before an amount: “costs 20 pounds”, “fined 300 pounds”, “a fund of 5,000 pounds”. */
const PAID =
  /\b(?:cost(?:s|ing)?|paid|pay(?:s|ing)?|fined?|fines|compensation|damages|funds?|budget|savings|pension|reward|prize|price(?:s|d)?|worth|owe[sd]?|earn(?:s|ed)?|spend|spent|donated?|raised|charge[sd]?|tickets? (?:at|for)|sold for|wage|salary|fee|bill|debts?|loan|grant) (?:of |at |for |is |was |about |just |over |up to |more than |less than )*$/i;
/** Words after an amount that is paid: “750 pounds to each household”, “300 pounds a week”, “2,000 pounds of tax”. */
const PAYMENT_AFTER =
  /^ (?:each|to each|a head|a ticket|a night|(?:an?|per|every) (?:week|month|year|hour|day|person|household|family|child)|(?:in|of) (?:aid|cash|compensation|damages?|debts?|fines?|funding|money|public money|savings|tax))\b/;
/** Amounts that are certainly money. */
const SUMS = /£|illion pounds|pounds sterling/;
/** Numbers of UTF-16 units that are searched after an amount for words of payment, and on both of its sides for other amounts. */
const REACH = { after: 24, sums: 200 };

/** Return the currency sign before an offset, or null. */
function currencyBefore(text: string, offset: number): Measure | null {
  const from = Math.max(0, offset - 6);
  const match = BEFORE.exec(text.slice(from, offset));
  if (!match) return null;
  const group = match.findIndex((written, index) => index > 0 && written !== undefined);
  return { start: from + match.index + match[0].indexOf(match[group]!), end: offset, unit: CURRENCY_SIGNS[group - 1]![1] };
}

/** Return the unit after the end of a number, or null. */
function unitAfter(text: string, offset: number, inDigits: boolean): Measure | null {
  AFTER.lastIndex = offset;
  const match = AFTER.exec(text);
  if (!match) return inchesAfter(text, offset);
  const group = match.findIndex((written, index) => index > 0 && written !== undefined);
  const { id } = UNITS[group - 1]!;
  const written = match[group]!;
  // “12 m”, but neither “12 M” nor “twelve m”.
  const isSymbol = written.length <= 2 && CASE_SENSITIVE.has(id);
  if (isSymbol && (!inDigits || (written !== id && !/^[kgt]b$/.test(written)))) return null;
  return { start: offset, end: offset + match[0].length, unit: id };
}

/** Return the sign for inches after an offset (13.3"), or null if the mark closes a quotation. */
function inchesAfter(text: string, offset: number): Measure | null {
  if (!/^["”″]/.test(text.charAt(offset)) || !/\d/.test(text.charAt(offset - 1))) return null;
  const quotes = text.slice(Math.max(0, offset - 200), offset).match(/(?<!\d)["“]|(?<=[\p{L}.,!?])["”]/gu) ?? [];
  return quotes.length % 2 === 0 && /^[\s)-]+\p{Ll}|^\s*$/u.test(text.slice(offset + 1, offset + 4)) ? { start: offset, end: offset + 1, unit: 'in' } : null;
}

/** Return a number with the unit before or after it: “$5 million”, “US $20”, “15,000 roubles”, “3.5-inch”; null if it has none. */
export function measureOf(text: string, { start, end, inDigits, unit: share }: NumberPhrase): Measure | null {
  if (share !== undefined) return { start, end, unit: share };
  const sign = currencyBefore(text, start);
  const unit = unitAfter(text, end, inDigits);
  if (sign) {
    if (!unit || !isCurrency(unit.unit)) return { start: sign.start, end, unit: sign.unit };
    // “$20 NZD”: the code is more specific than the sign.
    return { start: sign.start, end: unit.end, unit: sign.unit === 'USD' ? unit.unit : sign.unit };
  }
  if (!unit) return null;
  const isSterling = unit.unit === 'lb' && isMoney(text, start, end, unit.end);
  return { start, end: unit.end, unit: isSterling ? 'GBP' : unit.unit };
}

/** Return whether pounds are money: millions, with words of payment, or near a certain sum of money, unless the text mentions weight before them. */
function isMoney(text: string, start: number, end: number, unitEnd: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (WEIGHT.test(before)) return false;
  return (
    /illion$/i.test(text.slice(start, end)) ||
    PAID.test(before) ||
    PAYMENT_AFTER.test(text.slice(unitEnd, unitEnd + REACH.after)) ||
    // A text about sums in pounds does not mean weight without saying so.
    (SUMS.test(text.slice(Math.max(0, start - REACH.sums), unitEnd + REACH.sums)) && !text.startsWith(' of ', unitEnd))
  );
}

/** Return whether a unit is a currency. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Convert an amount to a metric unit; null if its unit has no exact conversion. */
export function inMetric(value: FigureValue, unit: string): { value: FigureValue; unit: string } | null {
  const metric = byId.get(unit)?.metric;
  if (!metric) return null;
  const convert = (amount: number) => withoutBinaryError(amount * metric.factor);
  return { value: typeof value === 'number' ? convert(value) : [convert(value[0]), convert(value[1])], unit: metric.unit };
}
