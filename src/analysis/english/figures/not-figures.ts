import { weekdayLabels } from '../times/resources/en.ts';
import { ABSTRACT_NOUNS, FRACTIONS, TIME_NOUNS } from './resources/nouns.ts';
import { isLabel } from './numbered.ts';
import { readState } from './states.ts';
import type { FigureCandidate } from './types.ts';

/** How far around a number it is looked. */
const LOOK = 48;
const AGE_BEFORE =
  /\b(?:aged?|ages|age of|turn(?:s|ed|ing)?|(?:man|woman|boy|girl|child|person|pensioner|resident|teenager) of|(?:he|she|i|who) (?:was|is|were|turned))\s+(?:(?:\d+|only|just|about|around)(?:,| and| or|, and)?\s+)*$/i;
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]*,?\s*[,(]\s*$/u;
const STREET = /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Blvd|Place|Terrace|Court|Way)\b/u;
const FRACTION_AFTER = /^[\s-]?(\p{L}+)/u;
const WEEKDAYS = new Set(weekdayLabels as readonly string[]);
/** A sentence begins with a capital too: “The 163 teams”; and a place may stand before what happened there: “In Northport 17 people”. */
const OPENING = /(?:^|[.!?:"“”]\s*)$/;
const SETTING = /(?:[,;]\s*|^(?:In|At|On|Near|From|Across|Around|Outside|Over|By|Since)\s(?:the\s)?(?:\p{Lu}\p{L}*\s)*)$/u;
const POINTS_BACK = /\b(?:the|these|those|other|all|any|or|and|first|last|latter|former|ones?|in|by)\s+$/i;
const OF_AFTER = /^(?:\s+[\p{L}-]+){0,3}?\s+([\p{L}-]+)\s+of\b/u;
/** What is parted in words has few parts. */
const MOST_PARTS = 5;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** “1.5 to 2 years”, “two- or three-year”: an amount of time that the head is not next to. */
const TIME_AFTER =
  /^[\])”"]?(?:[\s-]*(?:-|–|to|or|and)\s*[\w.]+)?[\s-]*(?:(?:full|more|whole|consecutive|straight|additional|light|long|further|other|working|calendar|school)[\s-])?(\p{L}+)/u;

/** What stands around a number that may be no figure. */
interface Around {
  before: string;
  after: string;
  number: string;
  /** Whether the words beside it say that somebody was killed, injured, arrested … */
  hasState: () => boolean;
}

/** Amounts of time: “seven hours of talk time”, “a two-year contract”, “20-minute”. */
function isTime({ counted, unit, number }: FigureCandidate, { after }: Around): boolean {
  if (number.unit !== undefined) return false;
  const next = TIME_AFTER.exec(after)?.[1]?.toLowerCase() ?? '';
  return [unit === null ? (counted?.noun ?? '') : '', next, next.replace(/s$/, '')].some((noun) => TIME_NOUNS.has(noun));
}

/** “Daniel Montalvo, 19, a member”, “aged 14”, “a woman of 82”, “when she was six”. */
function isAge({ number, counted, unit }: FigureCandidate, { before, after }: Around): boolean {
  if (unit !== null || typeof number.value !== 'number' || number.value > 120) return false;
  if (AGE_BEFORE.test(before) && !counted) return true;
  return number.digits && NAME_BEFORE.test(before) && /^\s*(?:,(?!\s*\d)|\)|$)/.test(after);
}

/** “one-third”, “two quarters”, “four times as fast”, “3/4”; “tested four times” counts. */
function isFraction({ number }: FigureCandidate, { after }: Around): boolean {
  if (number.unit !== undefined || /^ times\b(?! (?:as|more|less|the|its|his|her|their|that|what|\p{L}+er)\b)/u.test(after)) return false;
  const next = FRACTION_AFTER.exec(after)?.[1]?.toLowerCase() ?? '';
  return FRACTIONS.has(next) || FRACTIONS.has(next.replace(/s$/, ''));
}

/** “iPhone 4”, “Windows 7”, “Apollo 11”, “10 Downing Street”: digits directly behind a name are a part of it. */
function isName({ number, unit, qualifier, counted }: FigureCandidate, { before, after, number: written }: Around): boolean {
  if (STREET.test(after)) return true;
  // “One News Page”, “the Big Five”; at the head of a sentence any number has a capital.
  if (/^\p{Lu}/u.test(written) && /\S/.test(before) && !/[.!?:"“”]\s*$/.test(before)) return /^\s+\p{Lu}/u.test(after) || /\p{Lu}[\p{L}’']*\s+$/u.test(before);
  if (!number.digits || unit !== null || qualifier !== null || /[,\s]/.test(written)) return false;
  const word = /([\p{L}\p{M}\p{N}+]+)[  ]$/u.exec(before)?.[1] ?? '';
  if (!/\p{Lu}/u.test(word)) return false;
  const rest = before.slice(0, before.length - word.length - 1);
  const opens = OPENING.test(rest) || (counted !== null && SETTING.test(rest));
  return !opens && !WEEKDAYS.has(word) && (!counted || Number(written) < 1000);
}

/** “2–1”, “beat them 3-0”. */
function isScore({ number, counted, unit }: FigureCandidate, { number: written, before, after }: Around): boolean {
  // “In a 4-1 win”: what is counted would be wins.
  if (counted && /^(?:win|victory|defeat|loss|draw|lead|thrashing|scoreline|score|triumph|rout)$/.test(counted.noun) && /\d[-–]$/.test(before)) return true;
  if (counted || unit !== null) return false;
  const pair = /^\d{1,3}\s?[-–]\s?\d{1,3}$/;
  return pair.test(written) || (!Array.isArray(number.value) && (/\d\s?[-–]\s?$/.test(before) || /^\s?[-–]\s?\d/.test(after)));
}

/** A year that no date was read from, and “1.” before an entry of a list. */
function isYearOrMark({ unit, counted, number, qualifier }: FigureCandidate, { number: written, before, after }: Around): boolean {
  if (unit !== null || !number.digits) return false;
  if (/^\s*$/.test(before) && /^[.)]\s/.test(after)) return true;
  // “Since ’98”.
  if (/[\s(]['’‘]$/.test(before) && /^\d\d$/.test(written)) return true;
  return !counted && qualifier === null && YEAR.test(written);
}

/** “Zero tolerance”, “zero gravity”: a number where something is counted or measured only. */
function isZero({ number, counted, unit }: FigureCandidate, { number: written, after }: Around): boolean {
  return number.value === 0 && /^zero$/i.test(written) && ((counted === null && (unit === null || /^-/.test(after))) || /^-/.test(after));
}

/** “One” is a figure only before the noun that it counts; not “no one”, “one of”, “the one”, “one-way”. */
function isPronoun({ number, counted, qualifier }: FigureCandidate, { number: written, before, after }: Around): boolean {
  if (number.value !== 1 || written.toLowerCase() !== 'one') return false;
  return (
    (!counted && qualifier === null) ||
    /^\s?-|^\s+of\b/.test(after) ||
    /\b(?:no|the|this|that|each|every|any|another|which|number|at|day|as)\s+$/i.test(before) ||
    /\banother\b/.test(after)
  );
}

/** “Two”, “the three”, with nothing that they count and nothing that became of it: words that point back and not to a quantity. */
function isBackReference({ number, counted, unit, qualifier }: FigureCandidate, { before, hasState }: Around): boolean {
  if (number.digits || counted || unit !== null || qualifier !== null || hasState()) return false;
  if (POINTS_BACK.test(before)) return true;
  return typeof number.value !== 'number' || (number.value < 3 && !/\binclud(?:e|es|ed|ing)\s+$/i.test(before));
}

/** A number with letters or a sign at its end that are no unit: “33rd”, “3G”, “50° N”, “3x”. */
function isCode({ unit, counted }: FigureCandidate, { after }: Around): boolean {
  // “A 3-D model”.
  if (/^[-‑]\p{Lu}(?![\p{L}\p{N}])/u.test(after)) return true;
  // “508-compliant”.
  if (unit === null && !counted && /^[-‑](?!(?:odd|plus|strong)\b)\p{L}/u.test(after)) return true;
  return unit === null && /^(?:[\p{L}_]|\s?[°×′]|\s?x\b|['’]\d)/u.test(after);
}

/** “The two sides”, “for three reasons”: a small number, written out, of what the text parts its matter into. “Four phases of talks” in digits counts. */
function isOfNothing({ number, counted, unit, qualifier }: FigureCandidate, { hasState, after }: Around): boolean {
  if (number.digits || unit !== null || qualifier !== null || typeof number.value !== 'number' || number.value > MOST_PARTS || hasState()) return false;
  // “Two counts of murder”, “three kinds of drone” are counted.
  const isOfSomething =
    OF_AFTER.exec(after)?.[1]
      ?.toLowerCase()
      .startsWith(counted?.noun ?? '') ?? false;
  return counted !== null && ABSTRACT_NOUNS.has(counted.noun) && !isOfSomething;
}

const RULES = [isZero, isOfNothing, isTime, isAge, isFraction, isLabel, isName, isScore, isYearOrMark, isPronoun, isBackReference, isCode];

/** Whether a number is no figure: an amount of time, an age, a fraction, a part of a name, a score, a year, a pronoun. */
export function isNoFigure(text: string, reading: FigureCandidate, sentence: { start: number; end: number }): boolean {
  const { start, end } = reading.number;
  const around = {
    before: text.slice(Math.max(sentence.start, reading.span.start - LOOK), reading.span.start),
    after: text.slice(end, Math.min(sentence.end, end + LOOK)),
    number: text.slice(start, end),
    hasState: () => readState(text, { from: reading.from, to: reading.span.end, value: reading.number.value, noun: null }, sentence) !== null,
  };
  return RULES.some((rule) => rule(reading, around));
}
