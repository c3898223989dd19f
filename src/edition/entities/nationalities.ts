import { keyOfName } from '../../analysis/core/index.ts';
import type { EditionContext } from '../context.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import type { ByNationality } from '../types.ts';

/**
 * Collect the sentences that refer to each country by nationality, by the country's key. A country that no editor entered and no article names has no page to
 * show them on, and is left out.
 */
export function gatherNationalities({ articles, refs, registry, hrefs }: EditionContext): ReadonlyMap<string, ByNationality> {
  const byCountry = new Map<string, ByNationality>();
  const keyOf = (country: string): string | undefined => registry.placeNamed(country) ?? registry.find(keyOfName('place', country))?.key;
  for (const compiled of articles) {
    const article = refs.get(compiled.slug)!;
    const byCountrySentence = Map.groupBy(compiled.analysis.nationalities, ({ country, sentence }) => `${country} ${sentence}`);
    const sentences = new Map(annotatedSentences(compiled).map((sentence) => [sentence.id, sentence]));
    for (const [first, ...rest] of byCountrySentence.values()) {
      const key = keyOf(first!.country);
      const sentence = sentences.get(first!.sentence);
      if (key === undefined || !sentence) continue;
      const gathered = byCountry.get(key) ?? noNationality();
      byCountry.set(key, gathered);
      gathered.count += 1 + rest.length;
      if (gathered.articles.at(-1) !== article) gathered.articles.push(article);
      gathered.sentences.push({ article, href: hrefs.articleHref(article.slug, sentence.id), excerpt: excerptOf(sentence, [first!, ...rest]) });
    }
  }
  return byCountry;
}

/** Return the value for a country without such sentences. */
export function noNationality(): ByNationality {
  return { count: 0, articles: [], sentences: [] };
}
