import type { SearchIndex } from './open-index.ts';
import type { WordReading } from './readings.ts';

/** An entity that a query names. */
export interface FoundEntity {
  /** Its number in the index. */
  entity: number;
  /** Which of its names was found: 0, the main one, if it was, else the one found best. */
  name: number;
  score: number;
}

/**
 * The entities of which one name holds every word of the query, in any order, best first: the nearer the words and the less
 * of the name is left over, the better (“Belgorod” is the city before the region); then the one with more articles.
 */
export function findEntities(words: WordReading[], index: SearchIndex): FoundEntity[] {
  const [first, ...others] = words.map((reading) => new Set([...reading.keys()].flatMap((word) => index.named(word))));
  if (!first) return [];
  const found: FoundEntity[] = [];
  for (const entity of first) {
    if (!others.every((named) => named.has(entity))) continue;
    const best = bestName(words, index, entity);
    if (best) found.push(best);
  }
  const articlesOf = ({ entity }: FoundEntity): number => index.entities[entity]!.articles.length;
  return found.sort((a, b) => b.score - a.score || articlesOf(b) - articlesOf(a) || a.entity - b.entity);
}

function bestName(words: WordReading[], index: SearchIndex, entity: number): FoundEntity | null {
  let best: FoundEntity | null = null;
  index.entities[entity]!.names.forEach(({ words: ofName }, name) => {
    let sum = 0;
    for (const reading of words) {
      let nearest = 0;
      for (const word of ofName) nearest = Math.max(nearest, reading.get(word) ?? 0);
      if (nearest === 0) return;
      sum += nearest;
    }
    const score = sum / Math.max(words.length, ofName.size);
    if (!best || score > best.score) best = { entity, name: best?.name === 0 ? 0 : name, score };
  });
  return best;
}
