import { inputDigestOf } from '../../keys/index.ts';
import type { Article, ResultCache } from '../../edition/index.ts';
import { splitCompounds, WEIGHT } from '../format/index.ts';

/** The words of an article's title, summary and sentences with their counts, in a form that is quick to store and to read back. */
export interface TermCounts {
  /** The words, each once, separated by line breaks: no word contains one, but some letters have a form with a space. */
  words: string;
  /** Number of occurrences of each word, weighted by their fields. */
  frequencies: Uint32Array;
  /** Bits of the sentences that contain each word. */
  sentenceBits: Uint8Array;
  /** Number of words of the text. */
  length: number;
}

/** What the words of an article are counted in. */
type CountedText = Pick<Article, 'title' | 'summary' | 'sentences'>;

/** Return the counts of the words of an article, from the cache if an earlier build has counted the same text. */
export function termCountsOf(article: CountedText, cache: ResultCache): TermCounts {
  const { title, summary, sentences } = article;
  const digest = inputDigestOf(sentences);
  return digest === undefined ? countTerms(article) : cache.get(JSON.stringify(['terms', title, summary, digest]), () => countTerms(article));
}

function countTerms({ title, summary, sentences }: CountedText): TermCounts {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const bits: number[] = [];
  let length = 0;
  const read = (text: string, weight: number, sentence: number): void => {
    for (const { parts, variants, joined } of splitCompounds(text)) {
      length += parts.length;
      for (const { word } of [...parts, ...variants, ...(joined ? [joined] : [])]) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        frequencies[number] = (frequencies[number] ?? 0) + weight;
        bits[number] = (bits[number] ?? 0) | sentenceBit(sentence);
      }
    }
  };
  read(title, WEIGHT.title, 0);
  read(summary, WEIGHT.summary, 1);
  sentences.forEach(({ text }, index) => read(text, WEIGHT.sentence, index + 2));
  return { words: [...numbers.keys()].join('\n'), frequencies: Uint32Array.from(frequencies), sentenceBits: Uint8Array.from(bits), length };
}

/** Return the bit of a sentence, given its number in the article (the title is 0, the summary 1). */
function sentenceBit(sentence: number): number {
  return 1 << (sentence & 7);
}
