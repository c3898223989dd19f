import type { EditionContext } from '../context.ts';
import { refOf } from '../identity/entity-ref.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import type { DescribedAs, SentenceRef } from '../types.ts';

/** Return how the articles describe each entity (“governor of Belgorod Oblast”), by its key. Descriptions that differ only in case are one entry. */
export function describeEntities({ views }: EditionContext): ReadonlyMap<string, DescribedAs[]> {
  const byEntity = new Map<string, Map<string, DescribedAs>>();
  for (const view of views) {
    for (const { key, text, of, isPartOf, sentence } of descriptionsIn(view)) {
      let ofEntity = byEntity.get(key);
      if (!ofEntity) byEntity.set(key, (ofEntity = new Map()));
      const folded = text.toLowerCase();
      let entry = ofEntity.get(folded);
      if (!entry) ofEntity.set(folded, (entry = { text, of, isPartOf, sentences: [] }));
      if (sentence && !entry.sentences.some(({ href }) => href === sentence.href)) entry.sentences.push(sentence);
    }
  }
  return new Map([...byEntity].map(([key, said]) => [key, [...said.values()]]));
}

/** A description in one article. */
interface Description extends Pick<DescribedAs, 'text' | 'of' | 'isPartOf'> {
  /** Key of the entity that is described. */
  key: string;
  sentence: SentenceRef | undefined;
}

const descriptionsIn = memoized(({ article, ref, registry, hrefs }: ArticleView): Description[] => {
  const described = article.analysis.descriptions.filter(({ kind }) => kind === 'role' || kind === 'part');
  const sentences = described.length === 0 ? new Map<string, never>() : new Map(annotatedSentences(article).map((sentence) => [sentence.id, sentence]));
  return described.map((description): Description => {
    const { kind, text, of, entity } = description;
    const sentence = sentences.get(description.sentence);
    return {
      key: registry.get(entity).key,
      text,
      of: of === null ? null : refOf(registry.get(of)),
      isPartOf: kind === 'part',
      sentence: sentence && { article: ref, href: hrefs.articleHref(ref.slug, description.sentence), excerpt: excerptOf(sentence, [description]) },
    };
  });
});
