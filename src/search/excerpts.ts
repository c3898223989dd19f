import type { Excerpt } from '../edition/types.ts';
import type { SearchIndex } from './open-index.ts';
import type { WordReading } from './readings.ts';
import type { ArticleHit } from './types.ts';
import { readWords } from './words.ts';

type Mark = [start: number, end: number];

/** A sentence and what of the query it answers. */
interface Candidate {
  sentence: number;
  /** How near each word of the query came; 0 where it is missing. */
  nearness: number[];
  marks: Mark[];
}

/** An entity's sentence stands in for the word that named it, a little less well than the word itself would. */
const BY_ENTITY = 0.9;

/** A text → the same text with the words of the query marked. */
export function markWords(text: string, words: WordReading[]): Excerpt {
  return { text, marks: merge(readSentence(text, words).marks) };
}

/**
 * The sentence of an article that answers the query best: the one with most of its words, then the nearest, then the first.
 * Where a word is there only by another name of an entity (“РДК”), the sentence that names the entity answers it.
 */
export function bestExcerpt(number: number, words: WordReading[], index: SearchIndex): Pick<ArticleHit, 'excerpt' | 'excerptHref'> {
  const { href, summary, sentences, ids } = index.articles[number]!;
  const candidates = sentences.map((text, sentence): Candidate => ({ sentence, ...readSentence(text, words) }));
  addEntitySentences(candidates, number, words, index);
  let best: Candidate | undefined;
  for (const candidate of candidates) if (answers(candidate) > (best ? answers(best) : 0)) best = candidate;
  if (!best) return { excerpt: markWords(summary, words), excerptHref: href };
  return { excerpt: { text: sentences[best.sentence]!, marks: merge(best.marks) }, excerptHref: `${href}#${ids[best.sentence]!}` };
}

/** A whole word more outweighs any nearness. */
function answers({ nearness }: Candidate): number {
  return nearness.reduce((sum, near) => sum + (near > 0 ? nearness.length + near : 0), 0);
}

function readSentence(text: string, words: WordReading[]): { nearness: number[]; marks: Mark[] } {
  const nearness = words.map(() => 0);
  const marks: Mark[] = [];
  for (const { word, start, end } of readWords(text)) {
    words.forEach((reading, at) => {
      const near = reading.get(word);
      if (near === undefined) return;
      nearness[at] = Math.max(nearness[at]!, near);
      marks.push([start, end]);
    });
  }
  return { nearness, marks };
}

function addEntitySentences(candidates: Candidate[], article: number, words: WordReading[], index: SearchIndex): void {
  words.forEach((reading, at) => {
    for (const [word, quality] of reading) {
      for (const entity of index.named(word)) {
        const [, sentence, ...ends] = index.entities[entity]!.articles.find(([number]) => number === article) ?? [];
        const candidate = candidates[sentence ?? -1];
        if (!candidate || quality * BY_ENTITY <= candidate.nearness[at]!) continue;
        candidate.nearness[at] = quality * BY_ENTITY;
        for (let i = 0; i + 1 < ends.length; i += 2) candidate.marks.push([ends[i]!, ends[i + 1]!]);
      }
    }
  });
}

/** Marks in any order → marks in order of the text that do not overlap. */
function merge(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
