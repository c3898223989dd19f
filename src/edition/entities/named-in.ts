import type { ArticleView } from '../articles/article-view.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import { memoized } from '../memoize.ts';
import type { AnnotatedMention, SentenceRef } from '../types.ts';

/** What one article says about an entity. */
export interface EntityInArticle {
  /** Number of mentions of the entity itself, not only of a part of it. */
  mentionCount: number;
  sentences: SentenceRef[];
  /** Keys of the other entities named in the same sentences; one entry for each sentence. */
  companions: string[];
}

/** Return what an article says about each entity, by its key. A sentence that names a town also counts for the region and the country of the town. */
export const entitiesNamedIn = memoized(({ article, ref, registry, hrefs }: ArticleView): ReadonlyMap<string, EntityInArticle> => {
  const named = new Map<string, EntityInArticle>();
  const namedOf = (key: string): EntityInArticle => {
    let entry = named.get(key);
    if (!entry) named.set(key, (entry = { mentionCount: 0, sentences: [], companions: [] }));
    return entry;
  };
  for (const sentence of annotatedSentences(article)) {
    const keys = sentence.mentions.map((mention) => registry.get(mention.entity).key);
    const spansOf = new Map<string, AnnotatedMention[]>();
    keys.forEach((key, index) => {
      namedOf(key).mentionCount++;
      for (const holder of registry.withContainers(key)) spansOf.set(holder, [...(spansOf.get(holder) ?? []), sentence.mentions[index]!]);
    });
    const distinct = new Set(keys);
    const href = hrefs.articleHref(ref.slug, sentence.id);
    // A town, its region and its country share one sentence reference if the same words name them, to save memory.
    const marked = new Map<string, SentenceRef>();
    for (const [key, spans] of spansOf) {
      const marks = spans.map(({ id }) => id).join(' ');
      const sentenceRef = marked.get(marks) ?? { article: ref, href, excerpt: excerptOf(sentence, spans) };
      marked.set(marks, sentenceRef);
      const entity = namedOf(key);
      entity.sentences.push(sentenceRef);
      if (!distinct.has(key)) continue;
      for (const other of distinct) if (other !== key) entity.companions.push(other);
    }
  }
  return named;
});
