import { formerPages, type CuratedEntity } from '../../collections/entities/index.ts';
import { entityLists } from './entity-lists.ts';
import type { EditionContext } from '../context.ts';
import type { Hrefs } from '../href.ts';
import { compare } from '../order.ts';
import type { Entity, EntityLists, ListPage, Redirect } from '../types.ts';

/** Lines that Cloudflare Pages reads of a `_redirects` file; others read at least as many. */
const HOST_LIMIT = 2000;

/**
 * The addresses that pages had: of articles and of entities whose files name them, where no other page stands now; in order of the alphabet.
 *
 * @param entities those that have pages
 */
export function redirectsOf(curated: readonly CuratedEntity[], entities: readonly Entity[], { articles, hrefs }: EditionContext): Redirect[] {
  const { articleHref } = hrefs;
  const taken = new Set([...articles.map(({ slug }) => articleHref(slug)), ...entities.map(({ href }) => href)]);
  const ofArticles = articles.flatMap(({ slug, frontmatter: { title, formerly, published } }) =>
    formerly.map((old): Redirect => ({ from: articleHref(old), to: articleHref(slug), title, newest: published })),
  );
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const ofEntities = curated.flatMap((file) => {
    const entity = byKey.get(file.id);
    return entity ? formerPages(file).flatMap((former) => redirectsTo(entity, former, hrefs)) : [];
  });
  return [...ofArticles, ...ofEntities].filter(({ from }) => !taken.has(from)).sort((a, b) => compare(a.from, b.from));
}

/** From each page that an entity had to the one that it has now, the older pages of its lists among them. */
function redirectsTo(entity: Entity, former: Pick<Entity, 'type' | 'id'>, hrefs: Hrefs): Redirect[] {
  const { href, name: title, articles } = entity;
  const newest = articles.map(({ published }) => published).reduce((a, b) => (a > b ? a : b), '');
  const lists = Object.entries(entityLists(entity, hrefs)) as [keyof EntityLists, ListPage<unknown>[]][];
  const older = lists.flatMap(([list, pages]) =>
    pages.flatMap(({ number, href: to, label }) =>
      number === null ? [] : [{ from: hrefs.entityListHref(former, list, number), to, title: `${title}, ${label}`, newest }],
    ),
  );
  return [{ from: hrefs.entityHref(former.type, former.id), to: href, title, newest }, ...older];
}

/** Those of the redirects that a `_redirects` file can hold: to what was newest in the news. The others have only their pages. */
export function hostRedirects(redirects: readonly Redirect[]): Redirect[] {
  return redirects
    .toSorted((a, b) => compare(b.newest, a.newest) || compare(a.from, b.from))
    .slice(0, HOST_LIMIT)
    .sort((a, b) => compare(a.from, b.from));
}
