import { dayNumber } from '../../../core/calendar.ts';
import { seasonWords, determinerWords } from '../first-words.ts';
import { phrase } from '../phrase.ts';
import { seasons } from '../resources/en.ts';
import type { Parser } from '../types.ts';
import { countedYear, inCountedYear } from './full-date.ts';
import { whichOf } from './month.ts';

/** First month of a season whose name is not in `seasons`: a phrase also matches “ſummer”, with a long s, because it ignores case by the rules of Unicode. */
const FIRST_MONTH_OF_OTHERS = 3;

/** A season with its year: “spring 2023”, “the spring of 2023”, “the winter of 1962-63”. */
export const seasonYear: Parser = {
  example: 'the spring of 2023',
  firstWords: ['the', ...seasonWords],
  requiredWords: seasonWords,
  pattern: phrase('(?:the )?{season}(?: of|,)? {year}(?:(?:-|–|/)(?<last>\\d\\d(?:\\d\\d)?)(?!\\d))?'),
  read({ groups: { season = '', year = '', last } }) {
    // Of “the winter of 1962-63”, but not of “the spring of 1962-78”.
    if (last !== undefined && !(season === 'winter' && Number(last) % 100 === (Number(year) + 1) % 100)) return null;
    const first = dayNumber(Number(year), seasons[season] ?? FIRST_MONTH_OF_OTHERS, 1);
    return { meaning: { kind: 'fixed', period: { unit: 'season', first } }, certain: { year: Number(year) } };
  },
};

/** A season with a determiner: “last summer”, “the coming winter”. */
export const whichSeason: Parser = {
  example: 'last summer',
  firstWords: determinerWords,
  requiredWords: seasonWords,
  pattern: phrase('(?:the )?{which} {season}'),
  read: ({ groups: { which = '', season = '' } }) => ({
    meaning: { kind: 'recurring', season: seasons[season] ?? FIRST_MONTH_OF_OTHERS, which: whichOf(which) },
    certain: {},
  }),
};

/** A season after a preposition, which is required because “spring” and “fall” are also verbs. */
export const bareSeason: Parser = {
  example: 'in the spring',
  firstWords: ['the', ...seasonWords],
  requiredWords: seasonWords,
  pattern: phrase(
    `(?:the )?(?<=\\b(?:(?:in|since|until|by|during|over|early|late|before|after)\\s(?:the\\s)?|for\\sthe\\s(?!fall))){season}(?! of (?!that|this|last|next|the (?:same|following|previous|next) year))${countedYear}`,
  ),
  read: ({ groups: { season = '', countedYear: year } }) =>
    inCountedYear({ meaning: { kind: 'recurring', season: seasons[season] ?? FIRST_MONTH_OF_OTHERS, which: null }, certain: {} }, year),
};
