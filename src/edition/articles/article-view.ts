import { type CompiledArticle, localDay } from '../../collections/articles/index.ts';
import type { EditionContext } from '../context.ts';
import { containersOf, type RegisteredEntity, type RegistryView } from '../identity/registry.ts';
import { memoizedWith } from '../memoize.ts';
import type { ArticleRef } from '../types.ts';

/**
 * An article with the part of the edition that its page depends on, and nothing else. Results that are computed from a view can therefore be kept as long as the view is
 * the same object.
 */
export interface ArticleView extends Pick<EditionContext, 'site' | 'hrefs'> {
  article: CompiledArticle;
  ref: ArticleRef;
  /** ISO day of publication in the newsroom's time zone. */
  day: string;
  registry: RegistryView;
}

/** Return the view of an article. It is the same object as for the last edition if neither the article nor the entities that it names have changed. */
export function viewOf(article: CompiledArticle, ref: ArticleRef, { site, hrefs, registry }: Pick<EditionContext, 'site' | 'hrefs' | 'registry'>): ArticleView {
  const { dateline, overrides } = article.frontmatter;
  const datelinePlace = dateline === undefined ? undefined : registry.placeNamed(dateline);
  const entities = new Map<string, RegisteredEntity>();
  const pages = new Map<string, RegisteredEntity>();
  for (const { key } of article.analysis.entities) add(key);
  if (datelinePlace !== undefined) add(datelinePlace);
  const ids = [...(overrides?.entities ?? []).flatMap(({ entity }) => entity ?? []), ...(overrides?.events ?? []).flatMap(({ entities: named = [] }) => named)];
  for (const id of ids) {
    const page = registry.withId(id);
    if (!page) continue;
    pages.set(id, page);
    add(page.key);
  }
  return viewWith(article, { site, hrefs, ref, entities, pages, datelinePlace });

  /** Add an entity, the places that contain it, and the places or bodies that its roles refer to. */
  function add(key: string): void {
    const entity = registry.get(key);
    entities.set(key, entity);
    for (const holder of registry.withContainers(key)) entities.set(holder, registry.get(holder));
    if (entity.curated?.type === 'person') for (const { of } of entity.curated.roles) if (of !== undefined) entities.set(of, registry.get(of));
  }
}

/** What a view contains besides its article. */
interface ViewParts extends Pick<EditionContext, 'site' | 'hrefs'> {
  ref: ArticleRef;
  /** Entities that the article names, with the places that contain them and the places or bodies of their roles, by key. */
  entities: ReadonlyMap<string, RegisteredEntity>;
  /** Entities that its overrides refer to, by the ids of their pages. */
  pages: ReadonlyMap<string, RegisteredEntity>;
  /** Key of the place in its dateline. */
  datelinePlace: string | undefined;
}

/** Create a view, or return the last one of the article if its parts are the same. */
const viewWith = memoizedWith(
  (article: CompiledArticle, { site, hrefs, ref, entities, pages, datelinePlace }: ViewParts): ArticleView => ({
    article,
    ref,
    day: localDay(article.frontmatter.published, site.timeZone),
    site,
    hrefs,
    registry: {
      get: (key) => entities.get(key)!,
      find: (key) => entities.get(key),
      withId: (id) => pages.get(id),
      withContainers: (key) => containersOf(key, (each) => entities.get(each)),
      placeNamed: (name) => (name === article.frontmatter.dateline ? datelinePlace : undefined),
    },
  }),
  (a, b) => a.site === b.site && a.ref === b.ref && a.datelinePlace === b.datelinePlace && haveSame(a.entities, b.entities) && haveSame(a.pages, b.pages),
);

function haveSame(a: ReadonlyMap<string, RegisteredEntity>, b: ReadonlyMap<string, RegisteredEntity>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, entity] of b) if (!isSame(a.get(key), entity)) return false;
  return true;
}

function isSame(a: RegisteredEntity | undefined, b: RegisteredEntity): boolean {
  return (
    a?.key === b.key &&
    a.id === b.id &&
    a.name === b.name &&
    a.type === b.type &&
    a.href === b.href &&
    a.curated === b.curated &&
    a.isWithheld === b.isWithheld &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, index) => alias === b.aliases[index])
  );
}
