import { keyOfName } from '../../analysis/core/index.ts';
import type { EditionContext } from '../context.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import type { ByNationality, SentenceRef } from '../types.ts';

/**
 * Return the sentences that refer to each country by nationality (“Ukrainian forces”), by the country's key. A country without a page is left out: no editor entered it,
 * and no article names it.
 */
export function gatherNationalities({ views, registry }: EditionContext): ReadonlyMap<string, ByNationality> {
  const byCountry = new Map<string, ByNationality>();
  const keyOf = (country: string): string | undefined => registry.placeNamed(country) ?? registry.find(keyOfName('place', country))?.key;
  for (const view of views) {
    for (const { country, count, sentence } of nationalitiesIn(view)) {
      const key = keyOf(country);
      if (key === undefined) continue;
      let gathered = byCountry.get(key);
      if (!gathered) byCountry.set(key, (gathered = noNationality()));
      gathered.count += count;
      if (gathered.articles.at(-1) !== view.ref) gathered.articles.push(view.ref);
      gathered.sentences.push(sentence);
    }
  }
  return byCountry;
}

/** Return the sentences of an article that refer to a country by nationality, each with the number of occurrences. */
const nationalitiesIn = memoized(({ article, ref, hrefs }: ArticleView): { country: string; count: number; sentence: SentenceRef }[] => {
  const { nationalities } = article.analysis;
  if (nationalities.length === 0) return [];
  const sentences = new Map(annotatedSentences(article).map((sentence) => [sentence.id, sentence]));
  return [...Map.groupBy(nationalities, ({ country, sentence }) => `${country} ${sentence}`).values()].flatMap((occurrences) => {
    const { country, sentence: id } = occurrences[0]!;
    const sentence = sentences.get(id);
    if (!sentence) return [];
    return [
      { country, count: occurrences.length, sentence: { article: ref, href: hrefs.articleHref(ref.slug, id), excerpt: excerptOf(sentence, occurrences) } },
    ];
  });
});

/** Return the value for an entity that no sentence refers to by nationality. */
export function noNationality(): ByNationality {
  return { count: 0, articles: [], sentences: [] };
}
