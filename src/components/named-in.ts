import type { Article, ArticleEntity, EntityRef } from '../edition/types.ts';

/** The entities of one list of each article that most of the articles name, each with how many; of those named alike the one of the newer article first. */
export function namedIn(articles: readonly Article[], list: (article: Article) => ArticleEntity[], shown: number): { entity: EntityRef; count: number }[] {
  const named = new Map<string, { entity: EntityRef; count: number }>();
  for (const entity of articles.flatMap(list)) {
    const known = named.get(entity.key);
    if (known) known.count++;
    else named.set(entity.key, { entity, count: 1 });
  }
  return [...named.values()].sort((a, b) => b.count - a.count).slice(0, shown);
}
