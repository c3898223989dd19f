/** Words by which a text says what an amount measures, and whether it is the size of a change. Verbs are regex sources. */
import { wordList } from '../../names/resources/word-list.ts';

/** Verbs of rising, between what rises and an amount: “prices | rose by | 4 %”. */
export const RISE_VERBS =
  'r[io]ses?|risen|rising|climb(?:s|ed|ing)?|gr[eo]ws?|grown|growing|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|advanc(?:es?|ed|ing)|edg(?:es?|ed|ing) (?:up|higher)|(?:went|gone|goes|going) up|up|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|rebound(?:s|ed|ing)?|widen(?:s|ed|ing)?|accelerat(?:es?|ed|ing)|improv(?:es?|ed|ing)|strengthen(?:s|ed|ing)?';
/** Verbs of falling. */
export const FALL_VERBS =
  'retreat(?:s|ed|ing)?|reced(?:es?|ed|ing)|f[ae]lls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|dip(?:s|ped|ping)?|slides?|slid|sliding|sinks?|s[au]nk|shr[ia]nks?|shrunk|slip(?:s|ped|ping)?|tumbl(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|eas(?:es?|ed|ing)|narrow(?:s|ed|ing)?|slow(?:s|ed|ing)?|down|contract(?:s|ed|ing)?|dwindl(?:es?|ed|ing)|weaken(?:s|ed|ing)?|edg(?:es?|ed|ing) (?:down|lower)|(?:went|gone|goes|going) down';
/** Verbs of raising, which have an object unless they are passive: “raised | rates | to 5 %”, “rates were | raised by | 1 %”. */
export const RAISE_VERBS =
  'rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es?|ed|ing)|push(?:es|ed|ing)?|gain(?:s|ed|ing)?|add(?:s|ed|ing)?|driv(?:es?|en|ing)|bring(?:s|ing)?|brought|took|tak(?:es|ing)|(?:doubl|trebl|tripl)(?:es?|ed|ing)';
/** Verbs of lowering, which have an object unless they are passive. */
export const LOWER_VERBS =
  'cuts?|cutting|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|los(?:es?|t|ing)|shed(?:s|ding)?|halv(?:es?|ed|ing)';
/** Verbs between a thing and the amount that it has: “turnout | was | 54 %”, “the bridge | cost | £3m”. */
export const LEVEL_VERBS =
  'was|is|are|were|be|been|peak(?:s|ed|ing)? at|st(?:ood|ands?|anding) at|hits?|reach(?:es|ed|ing)?|total(?:s|led|ed|ling|ing)?|averag(?:es?|ed|ing)|remain(?:s|ed)? at|stay(?:s|ed)? at|costs?|weigh(?:s|ed)?|measur(?:es|ed)|amount(?:s|ed)? to|com(?:es?|ing) to|came to|(?:clos|trad)(?:es?|ed|ing) at|(?:opened|ends|ended|finished|settled) at|s(?:ells?|old|elling) (?:for|at)|pric(?:ed|ing) at|valued at|starts? at|started at|rang(?:es?|ed|ing) from|(?:set|left|kept|fixed|put) at|(?:went|gone|go(?:es|ing)?) for|estimated at|capped at|held at|fetch(?:es|ed)?|exceed(?:s|ed)?|travel(?:s|led|ed|ling|ing)? at|driv(?:en|ing) at|flying at|covers?|covered|spans?|spanned|accounts? for|accounted for|makes? up|made up';
/** Participles and adjectives right after a thing, before its amount: “a painting | worth | $5m”. */
export const AFTER_THING = 'worth|costing|measuring|weighing|valued at|priced at|totall?ing|averaging|estimated at|sold for|set at|ranging from';
/** Verbs of estimation, between which and an amount their object stands: “put | the damage | at $3m”. */
export const ESTIMATE_VERBS =
  'puts?|putting|estimat(?:es?|ed|ing)|valu(?:es|ed|ing)|sets?|setting|kept|keeps?|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|h[eo]lds?|left|leaves?|fix(?:es|ed)|cap(?:s|ped)|priced';

/** Nouns for a rise. */
export const RISE_NOUNS = wordList('rise increase growth jump surge gain upturn hike climb expansion');
/** Nouns for a fall. */
export const FALL_NOUNS = wordList('fall drop decline decrease reduction cut dip slump slide contraction downturn shrinkage');

/** Nouns that say which amount it is and not of what: “rose by | an average | of 9 %”. */
export const KINDS_OF_AMOUNT = wordList('average total maximum minimum record high low peak sum mean median range combined excess');

/** Nouns for what is given as a share, without “of” between: “51.9 % market share”. */
export const RATES = wordList(
  'share stake ownership completion turnout support approval majority chance probability likelihood interest tax duty tariff discount margin rate visitors traffic penetration participation attendance occupancy accuracy satisfaction unemployment inflation literacy coverage capacity humidity alcohol',
);

/** What an amount of money is, after some verbs: “fined the firm | €50m”. */
export const PAYMENTS: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/\bfin(?:es?|ed|ing)\b[^.;:,]{0,60}$/i, 'fine'],
  [/\b(?:spend(?:s|ing)?|spent)\s+(?:\p{L}+\s+){0,2}$/iu, 'spending'],
  [/\binvest(?:s|ed|ing)?\s+(?:\p{L}+\s+){0,2}$/iu, 'investment'],
  [/\bdonat(?:es?|ed|ing)\s+(?:\p{L}+\s+){0,2}$/iu, 'donation'],
  [/\b(?:los(?:es?|ing)|lost)\s+(?:\p{L}+\s+){0,2}$/iu, 'loss'],
  [/\bearn(?:s|ed|ing)?\s+(?:\p{L}+\s+){0,2}$/iu, 'earnings'],
  [/\brais(?:es?|ed|ing)\s+(?:(?:an?|another|extra|further|additional|total|record|of|just|only)\s+)*$/i, 'money raised'],
  [/\bwithdr(?:aws?|ew|awn|awing)\s+(?:\p{L}+\s+)?$/iu, 'withdrawals'],
  [/\bset(?:s|ting)?\s+aside\s+(?:\p{L}+\s+)?$/iu, 'provision'],
  [/\b(?:pay(?:s|ing)?|paid)\s+(?:(?:him|her|it|them|an?|another|further|total|of|out|the \p{L}+)\s+){0,2}$/iu, 'payment'],
  [/\b(?:s(?:ells?|old|elling)|b(?:uys?|ought|uying))\s[^.;:,\d]{1,50}\sfor\s+$/iu, 'price'],
  [/\bow(?:es?|ed|ing)\s+(?:\p{L}+\s+){0,5}$/iu, 'debt'],
];

/** Nouns whose plural is an amount and not a number of things: prices that rose to 300 are not 300 prices. */
export const AMOUNTS = wordList(
  'price cost rate wage salary rent share stock profit loss revenue earning fare fee tariff temperature premium pension income debt tax spending sale bond yield',
);
