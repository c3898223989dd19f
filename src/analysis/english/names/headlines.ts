import type { Passage, Sentence } from '../../core/types.ts';
import { isCapitalised, type Word } from '../../core/names/words.ts';

/** Fewer words than this say nothing of the case that a sentence is set in. */
const SHORTEST = 4;
/** Words that title case leaves small. */
const SMALL = new Set("a an and as at but by en for from in into nor of on or over per s's 's than the to up v via vs with".split(' '));

/** Words → indices of the sentences in title case or in capitals, in which a capital does not show a name. */
export function findHeadlines(words: Word[], sentences: Sentence[], passages: Passage[]): Set<number> {
  const counts = sentences.map(() => ({ large: 0, small: 0, shouted: 0, last: '' }));
  for (const word of words) {
    const count = counts[word.sentence];
    if (count === undefined) continue;
    count.last = word.text;
    if (word.shape === 'capitals' && word.text.length > 3) count.shouted++;
    if (word.shape === 'lower' && !SMALL.has(word.lower)) count.small++;
    if (isCapitalised(word)) count.large++;
  }
  return new Set(
    counts.flatMap(({ large, small, shouted, last }, index) => {
      const sentence = sentences[index];
      const isHeading = sentence !== undefined && passages[sentence.passage]?.kind === 'heading';
      const titleCase = large >= SHORTEST && last !== '.' && small <= (isHeading ? large / 3 : large / 8);
      const isShouted = shouted >= SHORTEST - 1 && shouted > small + (large - shouted);
      return titleCase || isShouted ? [index] : [];
    }),
  );
}
