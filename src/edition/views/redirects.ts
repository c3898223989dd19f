import { formerPages, type CuratedEntity } from '../../collections/entities/index.ts';
import { entityLists } from './entity-lists.ts';
import type { EditionContext } from '../context.ts';
import type { Hrefs } from '../href.ts';
import { compareStrings } from '../order.ts';
import type { Entity, EntityLists, ListPage, Redirect } from '../types.ts';

/** Number of lines that Cloudflare Pages reads from a `_redirects` file; other hosts read at least as many. */
const HOST_LIMIT = 2000;

/**
 * Return redirects from the former addresses of articles and entities to the current ones, in alphabetical order. A former address that is now that of another page is
 * left out.
 *
 * @param entities the entities that have pages
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
  return [...ofArticles, ...ofEntities].filter(({ from }) => !taken.has(from)).sort((a, b) => compareStrings(a.from, b.from));
}

/** Return the redirects from a former page of an entity, and from the older pages of its lists. */
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

/** Return the redirects that fit into a `_redirects` file: those to pages with the newest articles. For the others, there are only the HTML pages at the former addresses. */
export function hostRedirects(redirects: readonly Redirect[]): Redirect[] {
  return redirects
    .toSorted((a, b) => compareStrings(b.newest, a.newest) || compareStrings(a.from, b.from))
    .slice(0, HOST_LIMIT)
    .sort((a, b) => compareStrings(a.from, b.from));
}
