import { happeningKindsIn, isCurrency, nounBeforeOf, substanceAfter } from '../../analysis/english/disputes/index.ts';
import { contentWords, countShared, isNumber, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { memoized } from '../memoize.ts';
import type { CountOfDay } from './counts-of-day.ts';
import { ratioOf } from './given-number.ts';
import { numbersIn } from './placed-numbers.ts';

/** Units of what may be a share, a multiple or a rate of anything, or a length of time. */
const OF_ANYTHING = /^(?:%|×|pp|km\/h|°C|°F|s|min|h|d|wk|mo|y|days?|hours?|weeks?|months?|years?|minutes?)$/u;
/** The unit of a sum of money: “EUR”. */
const MONEY = /^[A-Z]{3}$/u;

/** A word with a capital letter. */
const CAPITALIZED = /(?<!\p{L})\p{Lu}\p{L}+/gu;

/** A measurement or a sum of money in a sentence, with what tells whether another one is of the same. */
export interface MeasuredSum extends CountOfDay {
  /** The noun that the number says more about: “a [fine] of 2.5 million euros”; null if there is none. */
  head: string | null;
  isMoney: boolean;
  /** The words after the number that say what is measured: “of [waste water]”. */
  substance: ReadonlySet<string>;
  /** Kinds of happening of which its sentence tells. */
  kinds: ReadonlySet<string>;
}

/** Return the measurements and sums of money in an article; the noun of each is its unit. */
export const sumsIn = memoized((view: ArticleView): MeasuredSum[] =>
  numbersIn(view).flatMap((number): MeasuredSum[] => {
    const { figure, sentence, before, after } = number;
    const isSum = figure.unit === null && figure.counts !== null && isCurrency(figure.counts);
    const noun = isSum ? figure.counts! : figure.unit;
    if (noun === null || OF_ANYTHING.test(noun) || figure.scope === 'each') return [];
    const { speakers } = sentence;
    const written = view.article.passages[figure.passage]!.slice(figure.start, figure.end);
    // The words of the unit, and capitalized ones (“Jamaican dollars”, “Finance Minister”), do not say what is measured.
    const capitalized = sentence.ref.excerpt.text.slice(1).match(CAPITALIZED) ?? [];
    const outside = contentWords([noun, written, ...capitalized, ...speakers.map(({ name }) => name)].join(' '));
    const words = [...sentence.words].filter((word) => !outside.has(word));
    const own = new Set(speakers.map(({ key }) => key));
    return [
      {
        ...number,
        view,
        noun,
        days: [],
        words: withoutNumbers(words),
        numbers: new Set(words.filter(isNumber)),
        phrase: null,
        names: new Set([...sentence.keys].filter((key) => !own.has(key))),
        head: nounBeforeOf(before),
        isMoney: isSum || MONEY.test(noun),
        substance: contentWords(substanceAfter(after).join(' ')),
        kinds: happeningKindsIn(sentence.ref.excerpt.text),
      },
    ];
  }),
);

/** Minimum number of words in common, and share of those of the shorter sentence. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.6;
/** Maximum ratio of two sums of one thing. */
const MAX_RATIO = 5;
/** Maximum number of days between two articles that give sums of money; measurements of other things may grow from day to day. */
const MAX_DAYS_OF_MONEY = 7;
const MAX_DAYS = 1;

/**
 * Whether two measurements are of one thing. They are of about the same size, in articles of about the same day, and do not say more about different nouns. Besides, most
 * words of their sentences are the same; or they are of one substance, and have two words or the kind of happening in common (“escaped”, “flowed out”); or both say more
 * about one noun and name one entity in common: “a fine of 2.5 million”, “a fine of 1.8 million”.
 */
export function areSumsOfOneThing(a: MeasuredSum, b: MeasuredSum): boolean {
  if (ratioOf(a, b) > MAX_RATIO || daysBetween(a.view.day, b.view.day) > (a.isMoney ? MAX_DAYS_OF_MONEY : MAX_DAYS)) return false;
  if (a.head !== null && b.head !== null && a.head !== b.head) return false;
  const shared = countShared(a.words, b.words);
  if (shared >= MIN_WORDS && shared >= Math.min(a.words.size, b.words.size) * MIN_SHARE) return true;
  if (!a.substance.isDisjointFrom(b.substance) && (shared >= MIN_WORDS || !a.kinds.isDisjointFrom(b.kinds))) return true;
  return a.head !== null && a.head === b.head && !a.names.isDisjointFrom(b.names);
}
