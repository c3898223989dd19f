import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { candidatesOf } from './candidates.ts';
import { countFeatures, Frequencies } from './frequencies.ts';
import { makeChronicle } from './make-chronicle.ts';
import type { Candidate, Chronicle, ChronicleSource } from './types.ts';

/**
 * Build the chronicle of analyzed articles.
 *
 * @param keyOf maps the slug of an article and an entity key in its analysis to the key in the edition
 * @param notes editors' notes on happenings, in order of their ids
 */
export function chronicleOfArticles(
  articles: readonly ChronicleSource[],
  keyOf: (slug: string, key: string) => string = (_, key) => key,
  notes: readonly ChronicleNote[] = [],
): Chronicle {
  return chronicleOfParts(
    articles.map((article) => chroniclePartOf(article, (key) => keyOf(article.slug, key))),
    notes,
  );
}

/** The part of a chronicle that comes from one article. */
export interface ChroniclePart {
  /** ISO day. */
  published: string;
  candidates: readonly Candidate[];
  /** Number of sentences of the article. */
  sentences: number;
  /** Number of its sentences that contain each feature. */
  features: ReadonlyMap<string, number>;
}

/**
 * Return the part of a chronicle that comes from an article.
 *
 * @param keyOf maps an entity key in the analysis to the key in the edition
 * @param cached calls its argument and returns the result, or returns the result that an earlier build stored for the same article
 */
export function chroniclePartOf(
  article: ChronicleSource,
  keyOf: (key: string) => string,
  cached: (make: () => Candidate[]) => Candidate[] = (make) => make(),
): ChroniclePart {
  const { analysis, stems, published } = article;
  const mentionsIn = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
  const features = new Map<string, number>();
  for (const [index, { id }] of analysis.sentences.entries())
    countFeatures(features, stems[index] ?? '', new Set((mentionsIn.get(id) ?? []).map(({ entity }) => keyOf(entity))));
  return { published: published.slice(0, 10), candidates: cached(() => candidatesOf(article, keyOf)), sentences: analysis.sentences.length, features };
}

/** Build the chronicle from the parts of all articles. */
export function chronicleOfParts(parts: readonly ChroniclePart[], notes: readonly ChronicleNote[]): Chronicle {
  const frequencies = new Frequencies();
  for (const { sentences, features } of parts) frequencies.addArticle(sentences, features);
  const first = parts.reduce((earliest, { published }) => (published < earliest ? published : earliest), '9999-12-31');
  return makeChronicle(
    parts.flatMap(({ candidates }) => candidates),
    frequencies,
    first,
    notes,
  );
}
