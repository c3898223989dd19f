import type { TimeDirection } from '../../../core/types.ts';

/** The English words beside a word of time that tell whether it is one. All lower case. */

/** Months whose names are other words or first names too; without more evidence than a capital they name no month. */
export const ambiguousMonths = ['march', 'may', 'mar', 'jan', 'sep', 'dec'];

/** Words that make a weekday a name: “Black Friday”. */
export const namedWeekdayWords = ['black', 'good', 'easter', 'ash', 'palm', 'super', 'bloody', 'cyber', 'maundy', 'shrove', 'fat'];

/** Words that make a weekday before them the name of a newspaper. */
export const newspaperWords = ['times', 'telegraph', 'mirror', 'mail', 'express', 'herald', 'post', 'world', 'independent', 'tribune'];

/** Words before a four-digit number that make it a quantity: “about 2000”, “nearly 2014”. */
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

/** Plurals that are counted and do not end in -s, and short units, for telling “2022 people” from a year. */
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

/** Words after which a name of a month stands as one: “in May”. */
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
];

/** Verbs with which “in three days” tells how long something takes. */
export const completions =
  'complet\\w+ finish\\w* done built build\\w* rebuil\\w+ produc\\w+ doubl\\w+ halv\\w+ tripl\\w+ earn\\w* los[et]\\w* repair\\w* restor\\w+ learn\\w* made make mak\\w+ recover\\w* paid pay'.split(
    ' ',
  );

/** Prepositions that by themselves tell the direction, where no verb says otherwise. */
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
  'ahead of': 'future',
};

/** Words right before a day that say what is appointed for it: “payable Dec. 1”, “effective 1 January”. */
export const appointingWords = ['payable', 'redeemable', 'effective', 'maturing', 'expiring', 'expires', 'expire', 'due', 'slated', 'record'];

/** Words for what lies ahead, which tell the direction where there is no verb: “Deadline: 12 July”. */
export const aheadNouns = ['deadline', 'upcoming', 'forthcoming', 'next', 'due', 'coming', 'agenda', 'schedule', 'scheduled', 'preview', 'rsvp', 'tickets'];

/** Verbs of speaking in the past: a time that they date is that of the speaking. */
export const speechVerbs = [
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
