import { type EntityType, isPageKey, pageIdOf } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { formerPages, type CuratedEntity } from '../../collections/entities/index.ts';
import type { Site } from '../../config/index.ts';
import type { Hrefs } from '../href.ts';
import { LOCAL_MARK } from './rekey.ts';
import type { EntityRef } from '../types.ts';

/** A name that no editor entered gets a page if it is in at least this many articles. */
const ARTICLES_FOR_A_PAGE = 2;

/** An entity of the edition before its page is built. */
export interface RegisteredEntity extends EntityRef {
  /** Last segment of its address. */
  id: string;
  /** The editor's entry; null for a name found by the analysis only. */
  curated: CuratedEntity | null;
  /** Other names: the editor's, or those that articles use. */
  aliases: string[];
  /** Whether the site's settings (`withheldNames`) forbid a page for one of its names. */
  isWithheld: boolean;
}

/** All entities that articles name or editors entered, each once. */
export interface Registry {
  /** Return the entity for a key of an article's analysis; the key must exist. */
  get(key: string): RegisteredEntity;
  /** Return the entity for a key, or undefined if no article names it. */
  find(key: string): RegisteredEntity | undefined;
  /** Return the entity whose page has this id as the last segment of its address, had it in the past, or would have it if there were a page. */
  withId(id: string): RegisteredEntity | undefined;
  /** Return all entities, sorted by key. */
  all(): RegisteredEntity[];
  /** Return the keys of a place and of the places that contain it, nearest first; for anything else, only its key. */
  withContainers(key: string): string[];
  /** Return the key of the place with exactly this name or alias. */
  placeNamed(name: string): string | undefined;
}

/** Lookups in a part of the registry. */
export type RegistryView = Omit<Registry, 'all'>;

/** Return the keys of a place and of the places that contain it, nearest first; for anything else, only its key. */
export function containersOf(key: string, find: (key: string) => RegisteredEntity | undefined): string[] {
  const keys: string[] = [];
  for (let entity = find(key); entity;) {
    keys.push(entity.key);
    const container = entity.curated?.type === 'place' ? entity.curated.partOf : undefined;
    entity = container === undefined ? undefined : find(container);
  }
  return keys;
}

/**
 * Build the registry of the entities of all articles, and decide which of them have a page.
 *
 * @param articles with one key for each entity, as `identify` returns them
 */
export function createRegistry(
  articles: readonly CompiledArticle[],
  curated: readonly CuratedEntity[],
  site: Pick<Site, 'withheldNames'>,
  { entityHref }: Hrefs,
): Registry {
  const withheldNames = new Set(site.withheldNames.map(({ name }) => lowerCaseName(name)));
  const hasWithheldName = (names: string[]): boolean => names.some((name) => withheldNames.has(lowerCaseName(name)));
  const entities = new Map<string, RegisteredEntity>();
  for (const entity of curated) {
    const isWithheld = hasWithheldName([entity.name, ...entity.aliases]);
    entities.set(entity.id, {
      key: entity.id,
      id: entity.id,
      name: entity.name,
      type: entity.type,
      href: isWithheld ? null : entityHref(entity.type, entity.id),
      curated: entity,
      aliases: entity.aliases,
      isWithheld,
    });
  }
  for (const [key, { name, type, aliases, articleCount }] of namesWithoutEntry(articles)) {
    const id = pageIdOf(key);
    const isWithheld = hasWithheldName([name, ...aliases]);
    const hasPage = articleCount >= ARTICLES_FOR_A_PAGE && !isWithheld && !id.includes(LOCAL_MARK);
    entities.set(key, { key, id, name, type, href: hasPage ? entityHref(type, id) : null, curated: null, aliases, isWithheld });
  }

  const formerEntries = curated.flatMap((entity) => formerPages(entity).map(({ id }) => [id, entities.get(entity.id)!] as const));
  const pages = new Map([...formerEntries, ...[...entities.values()].toReversed().map((entity) => [entity.id, entity] as const)]);
  for (const { key, name, type } of articles.flatMap(({ analysis }) => analysis.entities)) {
    if (isPageKey(key))
      entities.set(
        key,
        pages.get(pageIdOf(key)) ?? { key, id: pageIdOf(key), name, type, href: null, curated: null, aliases: [], isWithheld: hasWithheldName([name]) },
      );
  }

  const places = new Map<string, string>();
  for (const entity of curated) if (entity.type === 'place') for (const name of [entity.name, ...entity.aliases]) places.set(lowerCaseName(name), entity.id);

  return {
    get: (key) => entities.get(key)!,
    find: (key) => entities.get(key),
    withId: (id) => pages.get(id),
    all: () => [...new Set(entities.values())].sort((a, b) => (a.key < b.key ? -1 : 1)),
    withContainers: (key) => containersOf(key, (each) => entities.get(each)),
    placeNamed: (name) => places.get(lowerCaseName(name)),
  };
}

interface AnalyzedName {
  name: string;
  type: EntityType;
  aliases: string[];
  articleCount: number;
}

function namesWithoutEntry(articles: readonly CompiledArticle[]): Map<string, AnalyzedName> {
  const names = new Map<string, AnalyzedName>();
  for (const { analysis } of articles) {
    // Names in boilerplate, such as credits, do not count towards a page.
    const boilerplate = new Set(analysis.boilerplate);
    const reported = new Set(analysis.mentions.flatMap(({ entity, sentence }) => (boilerplate.has(sentence) ? [] : [entity])));
    for (const { key, name, type, curated, aliases = [] } of analysis.entities) {
      if (curated || isPageKey(key)) continue;
      const count = reported.has(key) ? 1 : 0;
      const counted = names.get(key);
      if (counted) counted.articleCount += count;
      else names.set(key, { name, type, aliases, articleCount: count });
    }
  }
  return names;
}

function lowerCaseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
