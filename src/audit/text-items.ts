import { labelOf } from '../analysis/english/times/index.ts';
import type { AnnotatedArticle, Article, Edition } from '../edition/index.ts';
import { locateWords, sentenceAt, sentenceFields } from './locate-words.ts';
import type { AuditItem } from './types.ts';

/** Return the names in the articles, one item for each mention. Names that an editor set are left out, because the software did not find them. */
export function nameItems({ articles, annotatedArticles }: Edition): AuditItem[] {
  return eachArticle(articles, annotatedArticles).flatMap(([article, annotated]) => {
    const names = new Map([...article.people, ...article.places, ...article.organizations].map(({ key, name }) => [key, name]));
    return annotated.mentions.flatMap((mention): AuditItem[] => {
      const sentence = sentenceAt(mention, annotated);
      const name = names.get(mention.entity);
      if (!sentence || name === undefined || mention.manualOverride) return [];
      return [{ ...sentenceFields(sentence, annotated), ...locateWords(mention, sentence, annotated), read: `${mention.type}: ${name}` }];
    });
  });
}

/** Return the dates in the articles, including those that belong to no event. */
export function dateItems({ articles, annotatedArticles }: Edition): AuditItem[] {
  return eachArticle(articles, annotatedArticles).flatMap(([article, annotated]) => {
    const overridden = new Set(article.dates.flatMap(({ times }) => times.flatMap(({ id, isOverridden }) => (isOverridden ? [id] : []))));
    return annotated.times.flatMap((time): AuditItem[] => {
      const sentence = sentenceAt(time, annotated);
      if (!sentence || time.edtf === null || overridden.has(time.id)) return [];
      return [
        {
          ...sentenceFields(sentence, annotated),
          ...locateWords(time, sentence, annotated),
          read: `${labelOf(time.edtf)} (${time.edtf}), in an article from ${article.publishedLabel}`,
        },
      ];
    });
  });
}

/** Return the figures in the articles. */
export function figureItems({ articles, annotatedArticles }: Edition): AuditItem[] {
  return eachArticle(articles, annotatedArticles).flatMap(([article, annotated]) => {
    const spans = new Map(annotated.figures.map((figure) => [figure.id, figure]));
    return article.figuresInText.flatMap(({ id, label, what, when, source }): AuditItem[] => {
      const span = spans.get(id);
      const sentence = span && sentenceAt(span, annotated);
      if (!sentence) return [];
      const read = [`${label} ${what === '' ? '(of what is not said)' : what}`, when, source === null ? 'no source' : `source: ${source}`].join('; ');
      return [{ ...sentenceFields(sentence, annotated), ...locateWords(span, sentence, annotated), read }];
    });
  });
}

function eachArticle(articles: readonly Article[], annotatedArticles: readonly AnnotatedArticle[]): [Article, AnnotatedArticle][] {
  const bySlug = new Map(annotatedArticles.map((annotated) => [annotated.article.slug, annotated]));
  return articles.map((article) => [article, bySlug.get(article.slug)!]);
}
