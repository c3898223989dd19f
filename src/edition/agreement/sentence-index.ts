import type { ArticleView } from '../articles/article-view.ts';
import { groupByEach } from '../group-by-each.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import { daysOf } from './days-of-period.ts';

/** The sentences of all articles, by what lookups of reports start from. */
export interface SentenceIndex {
  sentences: readonly ComparableSentence[];
  byHref: ReadonlyMap<string, ComparableSentence>;
  /** By content word; numbers among them begin with “#”. */
  byWord: ReadonlyMap<string, readonly ComparableSentence[]>;
  /** By the key of an entity that they name. */
  byName: ReadonlyMap<string, readonly ComparableSentence[]>;
  /** By each ISO day of a short period that they give. */
  byDay: ReadonlyMap<string, readonly ComparableSentence[]>;
}

/** Return the index of the sentences of some articles: the same one for the same list of articles, because several lookups use it. */
export const sentenceIndexOf = memoized((views: readonly ArticleView[]): SentenceIndex => {
  const sentences = views.flatMap((view) => comparableSentences(view));
  return {
    sentences,
    byHref: new Map(sentences.map((sentence) => [sentence.ref.href, sentence])),
    byWord: groupByEach(sentences, ({ words }) => words),
    byName: groupByEach(sentences, ({ keys }) => keys),
    byDay: groupByEach(sentences, ({ times }) => new Set(times.flatMap(daysOf))),
  };
});
