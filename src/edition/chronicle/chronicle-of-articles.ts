import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { candidatesOf } from './candidates.ts';
import { Frequencies } from './features.ts';
import { makeChronicle } from './make-chronicle.ts';
import type { Chronicle, ChronicleSource } from './types.ts';

/**
 * Build the chronicle of analyzed articles.
 *
 * @param keyOf maps the slug of an article and an entity key of its analysis to the key of the edition
 * @param notes editors' notes on happenings, in order of their ids
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
