import { readDuration } from '../duration-value.ts';
import { unitWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { Parser } from '../types.ts';

const singularUnits = ['hour', 'day', 'week', 'month', 'year', 'decade'];
/** Plural units of at least an hour, as a regex source. */
const longUnits = 'hours|days|weeks|months|years|decades|centuries';
const pluralUnits = ['minutes', ...longUnits.split('|')];

/** A duration without a number: “decades-long”, “for years”, “weeks of fighting”. */
export const unnumbered: Parser = {
  example: 'for years',
  firstWords: [...singularUnits, ...singularUnits.map((unit) => `${unit}long`), ...pluralUnits],
  pattern: phrase(
    `(?<!\\b(?:first|last|early|small|wee|final|opening|closing)\\s)(?:(?<one>${singularUnits.join('|')})-?long|(?<long>${longUnits})-long|(?<many>${longUnits})(?= of [a-z]| (?:before|after|since)\\b)|(?<apart>${longUnits}) (?:later|earlier)(?! than\\b)|(?<=\\b(?:for|in|over|within|take|taken|took|after|many)\\s)(?<many2>minutes|${longUnits}))`,
  ),
  read({ groups: { one, long, many, many2, apart } }) {
    return readDuration(units[one ?? long ?? many ?? many2 ?? apart ?? ''] ?? 'day', one === undefined ? null : 1);
  },
};

/** A duration before or after publication: “the past six months”, “the next few days”, “the past week”. “The coming weeks” is a vague future. */
export const recentPeriod: Parser = {
  example: 'the past six months',
  firstWords: ['the', 'past', 'last', 'next', 'recent', 'coming'],
  requiredWords: unitWords,
  pattern: phrase(
    '(?:(?:the )?(?:past|last|next|coming|first|previous|following|final) (?:(?<few>few|several|couple of|many)|{count}) (?<unit>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|quarters)|(?:the )?past (?<one>hour|day|week|fortnight|month|year|decade|century)|(?:the )?(?<vague>recent|coming|past) (?<many>days|weeks|months|years|decades))',
  ),
  read({ groups: { few, count, unit, one, vague, many } }) {
    if (vague !== undefined) return { meaning: { kind: 'vague', value: vague === 'coming' ? 'FUTURE_REF' : 'PAST_REF' }, certain: {} };
    if (many !== undefined) return null;
    if (one !== undefined) return readDuration(units[one] ?? 'day', one === 'fortnight' ? 2 : 1);
    return readDuration(units[unit ?? ''] ?? 'day', few === undefined ? countOf(count ?? '') : null);
  },
};

/** A whole period as a duration: “all day”, “the whole year”. */
export const wholePeriod: Parser = {
  example: 'all day',
  firstWords: ['all', 'the'],
  requiredWords: unitWords,
  pattern: phrase('(?:all|the (?:whole|entire|full)) (?<unit>day|week|month|year)(?: long)?(?!-| (?:of|in which)\\b)'),
  read: ({ groups: { unit = '' } }) => readDuration(units[unit] ?? 'day', 1),
};

/** A vague future: “the days ahead”, “the months to come”. */
export const periodAhead: Parser = {
  example: 'the days ahead',
  firstWords: ['the'],
  requiredWords: ['ahead', 'come'],
  pattern: phrase('the (?:days|weeks|months|years|decades) (?:ahead(?! of)|to come)'),
  read: () => ({ meaning: { kind: 'vague', value: 'FUTURE_REF' }, certain: {} }),
};
