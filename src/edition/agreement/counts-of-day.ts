import { countsAttenders, phraseAfterNoun, withoutCame } from '../../analysis/english/disputes/index.ts';
import { contentWords, isNumber, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import { numbersIn, type PlacedNumber } from './placed-numbers.ts';

/** A count of things in a sentence, with what tells whether another one is of the same things. */
export interface CountOfDay extends PlacedNumber {
  view: ArticleView;
  noun: string;
  /** The ISO days that the sentence gives or, if it gives no time, the sentence before it. */
  days: readonly string[];
  /** Content words of the sentence without names, dates, numbers, the noun and the speaker. */
  words: ReadonlySet<string>;
  /** The other numbers of the sentence. */
  numbers: ReadonlySet<string>;
  /** The words after the noun that say more about it: “people [on board]”; null if there are none. */
  phrase: string | null;
  /** Keys of the entities that the sentence names, without its speakers. */
  names: ReadonlySet<string>;
}

/** Return the counts of things in an article, without those of measures, and of people to whom something happened. */
export const countsIn = memoized((view: ArticleView): CountOfDay[] => {
  const sentences = comparableSentences(view);
  return numbersIn(view).flatMap((number): CountOfDay[] => {
    const { figure, sentence, index, after } = number;
    if (figure.scope !== 'all' || figure.unit !== null || figure.counts === null || figure.state !== null) return [];
    const { speakers } = sentence;
    const { text } = sentence.ref.excerpt;
    // “3,000 people attended the service” and “5,000 mourners came to the service” count the same.
    const areAttenders = countsAttenders(figure.counts, text);
    const attending = areAttenders ? contentWords(text).difference(contentWords(withoutCame(text))) : [];
    const outside = new Set([...contentWords([figure.counts, ...speakers.map(({ name }) => name)].join(' ')), ...attending]);
    const words = [...sentence.words].filter((word) => !outside.has(word));
    const own = new Set(speakers.map(({ key }) => key));
    return [
      {
        ...number,
        view,
        noun: areAttenders ? ATTENDERS : figure.counts,
        days: daysOf(sentence, sentences[index - 1]),
        words: withoutNumbers(words),
        numbers: new Set(words.filter(isNumber)),
        phrase: phraseAfterNoun(after),
        names: new Set([...sentence.keys].filter((key) => !own.has(key))),
      },
    ];
  });
});

/** The noun for people who came to something, whatever they are called. */
export const ATTENDERS = 'attenders';

/** Return the single days that a sentence gives; if it gives no time, those of the sentence before in its passage. */
function daysOf({ times, passage }: ComparableSentence, before: ComparableSentence | undefined): string[] {
  const given = times.length > 0 || before?.passage !== passage ? times : before.times;
  return [...new Set(given.filter(({ from, to }) => from === to).map(({ from }) => from))];
}
