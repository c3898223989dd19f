import { twoDigits } from '../../../core/calendar.ts';
import { feastIn } from '../feasts.ts';
import { phrase } from '../phrase.ts';
import { type Feast, feastNouns, feasts } from '../resources/feasts-en.ts';
import type { Parser, Recurring } from '../types.ts';
import { countedYear, inCountedYear } from './full-date.ts';
import { whichOf } from './month.ts';

const names = Object.keys(feasts).sort((a, b) => b.length - a.length);
const firstWords = [...new Set(names.map((name) => name.split(/[ '.]/)[0] ?? name))];

/** Return the TIMEX3 value of a feast that recurs every year: `XXXX-12-25`; `P1Y` if it has no fixed date. */
function setOf(rule: Feast): string {
  return 'day' in rule ? `XXXX-${twoDigits(rule.month)}-${twoDigits(rule.day)}` : 'P1Y';
}

/** Return whether “New Year” after a preposition is New Year’s Day: “since New Year”, but not “Chinese New Year” or “in the new year”. */
function isNewYearsDay({ 0: words, index, input }: RegExpExecArray): boolean {
  return /^New Year/.test(words) && /\b(?:since|by|before|until|till|at|after|around|over|from|ahead of)\s$/i.test(input.slice(Math.max(0, index - 12), index));
}

/** A public holiday or feast. Before some nouns it is a modifier, not a date: “Christmas tree”. */
export const feast: Parser = {
  example: 'New Year’s Eve',
  firstWords: [...firstWords, 'last', 'this', 'next', 'every', 'each'],
  requiredWords: firstWords,
  pattern: phrase(
    `(?:(?:(?<which>last|this|next)|(?<each>every|each)) )?(?<name>${names.join('|').replaceAll('.', '\\.?')})(?! (?:${feastNouns.join('|')}))(?:(?:,? {year})|${countedYear})`,
  ),
  read({ groups: { name = '', which, each, year, countedYear: counted }, match }) {
    const rule = feasts[name.replace('’', "'").replace(/\s+/g, ' ').replace(/^st /, 'st. ')];
    if (!rule || !/[A-Z]|hallow|bank/.test(match[0])) return null;
    if (name === 'new year' && !isNewYearsDay(match)) return null;
    // “The Christmas Cottage” is a name.
    if (/^\s\p{Lu}\p{Ll}/u.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 3))) return null;
    if (each !== undefined) return { meaning: { kind: 'set', value: setOf(rule) }, certain: {} };
    if (year !== undefined) {
      return { meaning: { kind: 'fixed', period: { unit: 'day', first: feastIn(rule, Number(year)) } }, certain: { year: Number(year) } };
    }
    const meaning: Recurring = { kind: 'recurring', feast: rule, which: which === undefined ? null : whichOf(which) };
    return inCountedYear({ meaning, certain: {} }, counted);
  },
};
