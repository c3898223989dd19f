import { weekdayWords, determinerWords } from '../first-words.ts';
import { phrase, weekdayNamed } from '../phrase.ts';
import type { Parser } from '../types.ts';
import { whichOf } from './month.ts';

/** A weekday without a determiner: “Tuesday”. */
export const bareWeekday: Parser = {
  example: 'Tuesday',
  firstWords: weekdayWords,
  pattern: phrase('{weekday}'),
  read({ groups }) {
    const weekday = weekdayNamed(groups['weekday']) ?? 1;
    return { meaning: { kind: 'recurring', weekday, which: null }, certain: { weekday } };
  },
};

/** A weekday with a determiner: “last Tuesday”, “this coming Tuesday”. */
export const whichWeekday: Parser = {
  example: 'last Tuesday',
  firstWords: determinerWords,
  requiredWords: weekdayWords,
  pattern: phrase('(?:the |this )?{which} {weekday}'),
  read({ groups, match }) {
    const weekday = weekdayNamed(groups['weekday']) ?? 1;
    // “I went back the next Tuesday”, unlike “next Tuesday”, is counted from the text.
    const isNarrated = /^the\snext/i.test(match[0]);
    return { meaning: { kind: 'recurring', weekday, which: isNarrated ? 'following' : whichOf(groups['which'] ?? '') }, certain: { weekday } };
  },
};

/** A weekday in a relative week: “Tuesday last week”, “on Tuesday of next week”. */
export const weekdayInWeek: Parser = {
  example: 'Tuesday last week',
  firstWords: weekdayWords,
  requiredWords: ['week'],
  pattern: phrase('{weekday},? (?:of )?(?<whose>last|this|next) week'),
  read({ groups }) {
    const weekday = weekdayNamed(groups['weekday']) ?? 1;
    const count = { last: -1, this: 0, next: 1 }[groups['whose'] ?? 'this'] ?? 0;
    return { meaning: { kind: 'recurring', weekday, which: null, week: count }, certain: { weekday } };
  },
};
