import { countWords, quantityWords } from '../first-words.ts';
import { countOf, phrase, weekdayNamed } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { Unit } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Meaning, Parser, ParsedTime } from '../types.ts';
import { wholeUnits } from '../duration-value.ts';

/** Return an offset in units of the calendar. Nights count as days, decades as ten years; hours and minutes are rounded down to days. */
function offset(unit: Unit, count: number, sign: 1 | -1, from: 'publication' | 'text'): Meaning {
  const whole = wholeUnits(unit, count);
  if (whole.unit === 'second' || whole.unit === 'minute') return { kind: 'offset', unit: 'day', count: 0, from };
  if (whole.unit === 'hour') return { kind: 'offset', unit: 'day', count: sign * Math.floor(whole.count / 24), from };
  if (whole.unit === 'night') return { kind: 'offset', unit: 'day', count: sign * whole.count, from };
  if (whole.unit === 'decade') return { kind: 'offset', unit: 'year', count: sign * whole.count * 10, from };
  return { kind: 'offset', unit: whole.unit as PeriodUnit, count: sign * whole.count, from };
}

function unitOf(groups: Record<string, string | undefined>): Unit {
  return units[groups['unit'] ?? ''] ?? 'day';
}

/** Return the count in the groups of a match, including “and a half”, with fortnights as two weeks; null if there is none or it exceeds 900. */
function countIn(groups: Record<string, string | undefined>): number | null {
  const count = countOf(groups['count'] ?? '');
  if (count === null || count > 900) return null;
  return (count + (groups['half'] === undefined ? 0 : 0.5)) * (/^fortnight/.test(groups['unit'] ?? '') ? 2 : 1);
}

const vaguePast: ParsedTime = { meaning: { kind: 'vague', value: 'PAST_REF' }, certain: {} };

/** A time counted back from publication: “two years ago”, “a year and a half ago”, “three weeks ago on Monday”. Without a number (“years ago”) it is a vague past. */
export const ago: Parser = {
  example: 'two years ago',
  firstWords: [...quantityWords, 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'],
  requiredWords: ['ago'],
  pattern: phrase(
    '(?<!\\]\\s)(?:(?:{count}|{vague}) )?(?:years? and (?<half>a half)|{unit}(?<half2> and a half)?) ago(?: (?<theDay>today|yesterday|this week|this month)| (?:(?:on|last) )?{weekday})?',
  ),
  read({ groups }) {
    const count = countIn({ ...groups, half: groups['half'] ?? groups['half2'] });
    if (groups['count'] === undefined) return vaguePast;
    if (count === null) return null;
    const meaning = offset(groups['unit'] === undefined ? 'year' : unitOf(groups), count, -1, 'publication');
    const weekday = weekdayNamed(groups['weekday']);
    if (weekday !== undefined) {
      return meaning.kind === 'offset' && meaning.unit === 'week'
        ? { meaning: { kind: 'recurring', weekday, which: null, week: meaning.count }, certain: { weekday } }
        : null;
    }
    // “Three years ago this month”.
    const isSameMonth = groups['theDay'] === 'this month' && meaning.kind === 'offset' && meaning.unit === 'year' && Number.isInteger(meaning.count);
    if (isSameMonth) return { meaning: { ...meaning, unit: 'month', count: meaning.count * 12 }, certain: {} };
    // “A week ago yesterday”.
    if (groups['theDay'] === 'yesterday' && meaning.kind === 'offset') {
      const days = { day: 1, week: 7 }[meaning.unit as string];
      return days === undefined ? null : { meaning: { ...meaning, unit: 'day', count: meaning.count * days - 1 }, certain: {} };
    }
    const isToTheDay = groups['theDay'] === 'today' && meaning.kind === 'offset';
    return { meaning: isToTheDay ? { ...meaning, toTheDay: true } : meaning, certain: {} };
  },
};

/** An offset from the last time in the text: “two days later”, “a week earlier”. “Two days before the vote” does not match, because another anchor follows. */
export const laterOrEarlier: Parser = {
  example: 'two days later',
  firstWords: quantityWords,
  requiredWords: ['later', 'earlier', 'afterward', 'afterwards', 'previously', 'before'],
  pattern: phrase('{count} {unit} (?<side>later|earlier|afterwards?|previously|before(?=\\s*(?:$|[.,;:!?)])))(?! than\\b)'),
  read({ groups }) {
    const count = countIn(groups);
    // “Two hours later” gives no time: the text seldom says at which hour the event before it was.
    if (/^(?:second|minute|hour)/.test(unitOf(groups))) return null;
    const sign = /^(?:later|after)/.test(groups['side'] ?? '') ? 1 : -1;
    return count === null ? null : { meaning: offset(unitOf(groups), count, sign, 'text'), certain: {} };
  },
};

/** A period that is counted to the day from the time before it in the text: “two years to the day after”. */
export const toTheDay: Parser = {
  example: 'two years to the day after',
  firstWords: countWords,
  requiredWords: ['day'],
  pattern: phrase('{count} (?<unit>years?|months?|weeks?) (?:later to the day|to the day (?<side>later|earlier|after|before))(?=\\s*(?:$|[.,;:!?)]))'),
  read({ groups }) {
    const count = countIn(groups);
    if (count === null || !Number.isInteger(count)) return null;
    const sign = /^(?:earlier|before)$/.test(groups['side'] ?? '') ? -1 : 1;
    const meaning = offset(unitOf(groups), count, sign, 'text');
    return meaning.kind === 'offset' ? { meaning: { ...meaning, toTheDay: true, onlyFromText: true }, certain: {} } : null;
  },
};

/** A time counted forward from publication: “two weeks from now”, “in three days’ time”. */
export const fromNow: Parser = {
  example: 'two weeks from now',
  firstWords: ['in', ...countWords],
  requiredWords: ['now', 'today', 'hence', 'time'],
  pattern: phrase(
    "(?:{count} {unit}(?: from (?:now|today)| hence)|(?<=\\bin\\s){count2} (?<unit2>days?|weeks?|months?|years?)' time|(?<=\\bin\\s)(?:a|an|one) (?<unit3>day|week|month|year)'s time)",
  ),
  read({ groups }) {
    const count = countOf(groups['count'] ?? groups['count2'] ?? 'a');
    const unit = units[groups['unit'] ?? groups['unit2'] ?? groups['unit3'] ?? ''] ?? 'day';
    return count === null || count > 900 ? null : { meaning: offset(unit, count, 1, 'publication'), certain: {} };
  },
};
