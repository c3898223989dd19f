import type { TimeDirection } from '../../../core/types.ts';

/** English words in the context of time expressions. All are in lower case. */

/** Names of months that are also other words or given names. A capital letter alone is not enough evidence for the month. */
export const ambiguousMonths = ['march', 'may', 'mar', 'jan', 'sep', 'dec'];

/** Words before a weekday that make it part of a name: “Black Friday”. */
export const namedWeekdayWords = ['black', 'good', 'easter', 'ash', 'palm', 'super', 'bloody', 'cyber', 'maundy', 'shrove', 'fat'];

/** Words after a weekday that make it the name of a newspaper. */
export const newspaperWords = ['times', 'telegraph', 'mirror', 'mail', 'express', 'herald', 'post', 'world', 'independent', 'tribune'];

/** Words before a four-digit number that make it a quantity: “nearly 2014”. */
export const quantityWords = [
  'over',
  'nearly',
  'almost',
  'than',
  'least',
  'most',
  'some',
  'approximately',
  'roughly',
  'no',
  'number',
  'page',
  'room',
  'route',
  'flight',
  'model',
  'highway',
  'article',
  'km',
  'only',
  'just',
  'up',
  'total',
];

/** Plurals without -s and short units, which distinguish a count (“2022 people”) from a year. */
export const countedNouns = [
  'people',
  'men',
  'women',
  'children',
  'personnel',
  'staff',
  'km',
  'kg',
  'kilometres',
  'metres',
  'm',
  'ft',
  'mph',
  'percent',
  'cent',
  'per',
  'square',
  'million',
  'billion',
  'thousand',
  'dead',
  'euros',
  'dollars',
  'pounds',
  'francs',
  'yen',
  'roubles',
  'rubles',
  'rupees',
  'pesos',
  'crowns',
  'injured',
  'wounded',
  'other',
  'more',
  'new',
];

/** Words after which the name of a month means the month: “in May”. */
export const monthPrepositions = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'during',
  'throughout',
  'before',
  'after',
  'between',
  'to',
  'of',
  'through',
  'around',
  'about',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'and',
  'or',
  'each',
  'every',
  'for',
  'previous',
  'following',
  'not',
];

/** Verbs of completion (regex sources). After them, “in three days” is a duration: “built in three days”. */
export const completions =
  'complet\\w+ finish\\w* done built build\\w* rebuil\\w+ produc\\w+ doubl\\w+ halv\\w+ tripl\\w+ earn\\w* los[et]\\w* repair\\w* restor\\w+ learn\\w* made make mak\\w+ recover\\w* paid pay'.split(
    ' ',
  );

/** Directions that prepositions imply without a verb. */
export const directions: Record<string, TimeDirection> = {
  since: 'past',
  'ever since': 'past',
  by: 'future',
  until: 'future',
  till: 'future',
  through: 'future',
  'no later than': 'future',
  'not later than': 'future',
  'as of': 'past',
  'as recently as': 'past',
  'ahead of': 'future',
};

/** Words right before a day that mark an appointment: “payable Dec. 1”, “effective 1 January”. */
export const appointingWords = ['payable', 'redeemable', 'effective', 'maturing', 'expiring', 'expires', 'expire', 'due', 'slated', 'record', 'means'];

/** Words (regex sources) that imply the future without a verb: “Deadline: 12 July”. */
export const futureNouns = [
  'deadline',
  'upcoming',
  'forthcoming',
  'next',
  'due',
  'coming',
  'agenda',
  'schedule',
  'scheduled',
  'preview',
  'rsvp',
  'tickets',
  'way for',
  'braces? for',
  'prepares? for',
  'gears? up for',
  'ready for',
  'doubtful for',
  'miss(?:es)? out',
  'sits? out',
  'skips?',
  'boycotts?',
  'pulls? out of',
  'misses',
  'threatens?',
  'looms?',
  'fit for',
  'depends? on',
  'hinges? on',
];

/** Reporting verbs in the past tense. A time that they govern is the time of the statement: “she said on Monday”. */
export const reportingVerbs = [
  'said',
  'told',
  'announced',
  'promised',
  'vowed',
  'pledged',
  'predicted',
  'warned',
  'wrote',
  'added',
  'claimed',
  'insisted',
  'declared',
  'tweeted',
  'posted',
];
