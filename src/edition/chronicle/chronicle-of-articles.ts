import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { candidatesOf } from './candidates.ts';
import { Frequencies } from './features.ts';
import { makeChronicle } from './make-chronicle.ts';
import type { Chronicle, ChronicleSource } from './types.ts';

/**
 * Read the chronicle of articles that were analyzed.
 *
 * @param keyOf the entity of the edition for a key of an article's analysis
 * @param notes what editors say of what happened, in order of their ids
 */
export function chronicleOfArticles(
  articles: readonly ChronicleSource[],
  keyOf: (slug: string, key: string) => string = (_, key) => key,
  notes: readonly ChronicleNote[] = [],
): Chronicle {
  const frequencies = new Frequencies();
  for (const article of articles) countSentences(article, (key) => keyOf(article.slug, key), frequencies);
  const candidates = articles.flatMap((article) => candidatesOf(article, (key) => keyOf(article.slug, key)));
  const first = articles.reduce((earliest, { published }) => (published < earliest ? published : earliest), '9999');
  return makeChronicle(candidates, frequencies, first.slice(0, 10), notes);
}

function countSentences({ analysis, stems }: ChronicleSource, keyOf: (key: string) => string, frequencies: Frequencies): void {
  const named = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
  for (const [index, { id }] of analysis.sentences.entries()) {
    frequencies.add(stems[index] ?? '', new Set((named.get(id) ?? []).map(({ entity }) => keyOf(entity))));
  }
}
