import type { CompiledArticle } from '../article/compiled.ts';
import { formerPages, type CuratedEntity } from '../gazetteer/schema.ts';
import { articleHref, entityHref } from './href.ts';
import { compare } from './order.ts';
import type { Registry } from './registry.ts';
import type { Redirect } from './types.ts';

/** The addresses that pages had: of articles and of entities whose files name them, where no other page stands now; in order of the alphabet. */
export function redirectsOf(articles: readonly CompiledArticle[], curated: readonly CuratedEntity[], registry: Registry): Redirect[] {
  const taken = new Set([...articles.map(({ slug }) => articleHref(slug)), ...registry.all().map(({ href }) => href)]);
  const ofArticles = articles.flatMap(({ slug, frontmatter: { title, formerly } }) =>
    formerly.map((old): Redirect => ({ from: articleHref(old), to: articleHref(slug), title })),
  );
  const ofEntities = curated.flatMap((entity) => {
    const { href, name } = registry.get(entity.id);
    return href === null ? [] : formerPages(entity).map(({ type, id }): Redirect => ({ from: entityHref(type, id), to: href, title: name }));
  });
  return [...ofArticles, ...ofEntities].filter(({ from }) => !taken.has(from)).sort((a, b) => compare(a.from, b.from));
}
