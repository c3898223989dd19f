import type { Passage, Sentence } from '../../core/types.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Minimum number of capitalized words in a sentence in title case. */
const MIN_WORDS = 4;
/** Words that title case leaves in lower case. */
const LOWER_IN_TITLES = new Set("a an and as at but by en for from in into nor of on or over per s's 's than the to up v via vs with".split(' '));

/** Return the indexes of the sentences in title case or in capitals: “Governor Closes Bridge for a Week”. In them, a capital letter is not evidence of a name. */
export function findHeadlines(words: Word[], sentences: Sentence[], passages: Passage[]): Set<number> {
  const counts = sentences.map(() => ({ capitalized: 0, lowerCase: 0, allCapitals: 0, lastText: '' }));
  for (const word of words) {
    const count = counts[word.sentence];
    if (count === undefined) continue;
    count.lastText = word.text;
    if (word.shape === 'capitals' && word.text.length > 3) count.allCapitals++;
    if (word.shape === 'lower' && !LOWER_IN_TITLES.has(word.lower)) count.lowerCase++;
    if (isCapitalized(word)) count.capitalized++;
  }
  return new Set(
    counts.flatMap(({ capitalized, lowerCase, allCapitals, lastText }, index) => {
      const sentence = sentences[index];
      const isHeading = sentence !== undefined && passages[sentence.passage]?.kind === 'heading';
      const isTitleCase = capitalized >= MIN_WORDS && lastText !== '.' && lowerCase <= (isHeading ? capitalized / 3 : capitalized / 8);
      const isInCapitals = allCapitals >= MIN_WORDS - 1 && allCapitals > lowerCase + (capitalized - allCapitals);
      return isTitleCase || isInCapitals ? [index] : [];
    }),
  );
}
