import { countWords, dayPartWords, monthWords, unitWords, weekdayWords } from '../first-words.ts';
import { durationOf } from '../duration-value.ts';
import { countOf, phrase } from '../phrase.ts';
import { dayParts, units } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Parser } from '../types.ts';

/** A period relative to the last time in the text: “the next day”, “that year”, “the following morning”. */
export const narrativePeriod: Parser = {
  example: 'the next day',
  firstWords: ['the', 'that', 'next', 'same', 'following', 'earlier', 'later', 'early', 'late'],
  requiredWords: [...unitWords, ...dayPartWords],
  pattern: phrase(
    '(?:(?:the |that (?=same))?(?<which>same|next|following|previous|preceding)|(?<that>that)|(?:early|late) in(?= the (?:day|week|month|year)\\b)|(?:earlier|later) (?:in|on|that)(?= the)|the(?= very)) (?:very |the )?(?<unit>day|night|morning|afternoon|evening|week|weekend|month|year)(?! (?:of|in which|when|that)|-)',
  ),
  read({ groups: { which, that, unit = '' } }) {
    const part = dayParts[unit];
    const periodUnit = part ? 'day' : (units[unit] as PeriodUnit);
    const isSame = that !== undefined || which === undefined || which === 'same';
    const direction = which === 'next' || which === 'following' ? 1 : -1;
    const count = isSame ? 0 : direction;
    // “Next week” is relative to publication; see `whichPeriod`.
    if (which === 'next' && periodUnit !== 'day') return null;
    // “That year” may also be the year of publication, “that day” and “the following year” need a time in the text.
    const needsAntecedent = count !== 0 || (periodUnit === 'day' && (which ?? that) !== undefined);
    const meaning = { kind: 'offset', unit: periodUnit, count, from: 'text', ...(needsAntecedent ? { onlyFromText: true as const } : {}) } as const;
    return { meaning, certain: {}, ...(part ? { part } : {}) };
  },
};

/**
 * The week, month or year mentioned last: “for the year”, “during the week”. In “the week ended June 23”, it is the week or month that ends on the date after “ended”.
 */
export const mentionedPeriod: Parser = {
  example: 'for the year',
  firstWords: ['the'],
  requiredWords: unitWords,
  pattern: phrase(
    '(?:the (?<unitBeforeEnded>week|month)(?=\\s(?:ended|ending)\\s)|(?<=\\b(?:for|during|in|(?:much|most|rest) of)\\s)the (?<unit>year|month|week)(?=\\s?(?:[,;]|\\.(?:\\s|$)|$)|\\s(?:ended|ending|to|from|as|through)\\b))',
  ),
  read: ({ groups: { unit, unitBeforeEnded } }) => ({
    meaning: { kind: 'offset', unit: units[unit ?? unitBeforeEnded ?? ''] as PeriodUnit, count: 0, from: 'text' },
    certain: {},
  }),
};

/** The end of a phrase such as “the day before”: punctuation, or a word that is not the event that the day is counted from. */
const phraseEnd = '\\s*(?:$|[.,;:!?)"”’—–|])|\\s(?:and|but|when|as|that|in|on|at|to|with|by|for)\\b';

/** A period before or after the last time in the text: “the day before”, “the night before”, “the year after”. */
export const periodBefore: Parser = {
  example: 'the day before',
  firstWords: ['the'],
  requiredWords: ['before', 'after', 'earlier', 'prior', 'afterward', 'afterwards'],
  pattern: phrase(
    `(?<!\\b(?:weeks?|months?|years?) to )the (?:very )?(?<unit>day|night|morning|afternoon|evening|week|weekend|month|year) (?<side>before|after|earlier|prior|afterwards?)(?=${phraseEnd}|\\s(?:he|she|they|it|we)\\s(?:was|were|had|is|has|are|said|told|met)\\b)`,
  ),
  read({ groups: { unit = '', side = '' } }) {
    const part = dayParts[unit];
    return {
      meaning: { kind: 'offset', unit: part ? 'day' : (units[unit] as PeriodUnit), count: side.startsWith('after') ? 1 : -1, from: 'text' },
      certain: {},
      ...(part ? { part } : {}),
    };
  },
};

/** Maximum number of words that name an event before its date: “two days after [he was shot] on 3 May”. In a longer clause, the date is often that of something else. */
export const MAX_EVENT_WORDS = 9;

/** Regex source of a word that may name an event. The limit on its letters keeps the cost of a match bounded. */
const EVENT_WORD = '[\\p{L}-]{1,24}';
/** Greatest number of days or weeks that is counted from an event. */
const MAX_COUNT = 90;
/** Maximum number of words after “the day before” that may name the event. */
const MAX_WORDS_AFTER_DAY = 5;

/** An offset from an event: “two days before the vote”. If the text does not date the vote, “two days” is a duration. */
export const countedFromEvent: Parser = {
  example: 'two days before the vote',
  firstWords: countWords,
  requiredWords: ['before', 'after'],
  pattern: phrase(
    `(?<length>{count} (?<unit>days?|weeks?)) (?<side>before|after)(?=(?<words> (?:it|he|she|they) ${EVENT_WORD})\\s*(?:$|[.,;:!?)])|(?<words2> (?:the|his|her|its|their|that) ${EVENT_WORD})(?:\\s*(?:$|[.,;:!?)])|\\s(?:he|she|they|it|we|was|were|had|failed|began|broke|burst|fell|sank|went|struck|hit|closed|opened|ended|started|collapsed|exploded|crashed|resigned|died)\\b)|(?: ${EVENT_WORD}){1,${MAX_EVENT_WORDS}}? (?:on|of) (?:\\d{1,2} (?:${monthWords.join('|')})|(?:${monthWords.join('|')}) \\d{1,2}|${weekdayWords.join('|')})\\b)`,
  ),
  read({ groups: { length = '', count = '', unit = '', side, words2 = '', words = words2 }, match }) {
    const number = countOf(count);
    if (number === null || !Number.isInteger(number) || number > MAX_COUNT) return null;
    const days = number * (unit.startsWith('week') ? 7 : 1) * (side === 'after' ? 1 : -1);
    const duration = durationOf(units[unit] ?? 'day', number);
    return {
      meaning: { kind: 'eventRelative', words: words.trim().split(/\s+/), count: days, distance: { value: duration, end: match.index + length.length } },
      certain: {},
    };
  },
};

/** A day relative to an event that the text dates elsewhere: “the night before the explosions”, “the eve of the vote”. */
export const dayOfEvent: Parser = {
  example: 'the day after the vote',
  firstWords: ['the'],
  requiredWords: [...unitWords, ...dayPartWords, 'eve'],
  pattern: phrase(
    `(?<!\\b(?:weeks?|months?|years?) to )the (?:very )?(?<unit>day|night|morning|afternoon|evening|eve) (?<side>before|after|of|following|preceding)(?=(?<words>(?: ${EVENT_WORD}){1,${MAX_WORDS_AFTER_DAY}}))(?!${phraseEnd}| (?:yesterday|today|tomorrow|${monthWords.join('|')}|${weekdayWords.join('|')}|\\d+)\\b)`,
  ),
  read({ groups: { unit = '', side = '', words = '' } }) {
    const part = dayParts[unit];
    const eventWords = words.trim().split(/\s+/);
    // “The day of the vote”, but not “the day of reckoning”.
    if (side === 'of' && !/^(?:the|his|her|its|their|that)$/.test(eventWords[0] ?? '')) return null;
    if (unit === 'eve' && side !== 'of') return null;
    const count = unit === 'eve' ? -1 : ({ before: -1, preceding: -1, of: 0, after: 1, following: 1 }[side] ?? 0);
    return { meaning: { kind: 'eventRelative', words: eventWords, count }, certain: {}, ...(part ? { part } : {}) };
  },
};
