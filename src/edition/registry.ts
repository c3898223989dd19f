import { isElsewhere, pageOf } from '../analysis/entities/keys.ts';
import type { EntityType } from '../analysis/types.ts';
import type { CompiledArticle } from '../article/compiled.ts';
import type { CuratedEntity } from '../gazetteer/schema.ts';
import type { Site } from '../site.ts';
import { entityHref } from './href.ts';
import type { EntityRef } from './types.ts';

/** A name that recurs, found in at least this many articles, has a page without an editor's doing. */
const ARTICLES_FOR_A_PAGE = 2;

/** An entity of the edition before its page is made. */
export interface RegisteredEntity extends EntityRef {
  /** Last part of its address. */
  id: string;
  /** What the editor knows; null for a name read by machine. */
  curated: CuratedEntity | null;
}

/** All entities that the edition's articles name or its editors entered, each once. */
export interface Registry {
  /** The entity for a key of an article's analysis. */
  get(key: string): RegisteredEntity;
  /** The entity whose page has this id as the last part of its address, or would have. */
  withId(id: string): RegisteredEntity | undefined;
  /** All of them, by key in order of the alphabet. */
  all(): RegisteredEntity[];
  /** Keys of a place and of the places that contain it, nearest first; of anything else its key alone. */
  withContainers(key: string): string[];
  /** Key of the place with exactly this name or alias. */
  placeNamed(name: string): string | undefined;
}

/** What other pages need to name an entity and lead to it. */
export function refOf({ key, name, type, href }: RegisteredEntity): EntityRef {
  return { key, name, type, href };
}

/** Bring together the entities of all articles and decide which of them have a page. */
export function createRegistry(articles: readonly CompiledArticle[], curated: readonly CuratedEntity[], site: Pick<Site, 'withheldNames'>): Registry {
  const withheld = new Set(site.withheldNames.map(({ name }) => fold(name)));
  const entities = new Map<string, RegisteredEntity>();
  for (const entity of curated) {
    const hasPage = ![entity.name, ...entity.aliases].some((name) => withheld.has(fold(name)));
    entities.set(entity.id, {
      key: entity.id,
      id: entity.id,
      name: entity.name,
      type: entity.type,
      href: hasPage ? entityHref(entity.type, entity.id) : null,
      curated: entity,
    });
  }
  for (const [key, { name, type, articleCount }] of namesReadByMachine(articles)) {
    const id = pageOf(key);
    // A file name is the editor's word on an address: the name that would make the same address is that entity.
    const namesake = entities.get(id);
    if (namesake?.type === type) {
      entities.set(key, namesake);
      continue;
    }
    const hasPage = articleCount >= ARTICLES_FOR_A_PAGE && !withheld.has(fold(name)) && canBeToldApart(type, name);
    entities.set(key, { key, id, name, type, href: hasPage ? entityHref(type, id) : null, curated: null });
  }

  const pages = new Map([...entities.values()].toReversed().map((entity) => [entity.id, entity]));
  for (const { key, name, type } of articles.flatMap(({ analysis }) => analysis.entities)) {
    if (isElsewhere(key)) entities.set(key, pages.get(pageOf(key)) ?? { key, id: pageOf(key), name, type, href: null, curated: null });
  }

  const places = new Map<string, string>();
  for (const entity of curated) if (entity.type === 'place') for (const name of [entity.name, ...entity.aliases]) places.set(fold(name), entity.id);

  return {
    get: (key) => entities.get(key)!,
    withId: (id) => pages.get(id),
    all: () => [...new Set(entities.values())].sort((a, b) => (a.key < b.key ? -1 : 1)),
    withContainers(key) {
      const keys: string[] = [];
      for (let entity = entities.get(key); entity;) {
        keys.push(entity.key);
        const container = entity.curated?.type === 'place' ? entity.curated.partOf : undefined;
        entity = container === undefined ? undefined : entities.get(container);
      }
      return keys;
    },
    placeNamed: (name) => places.get(fold(name)),
  };
}

function namesReadByMachine(articles: readonly CompiledArticle[]): Map<string, { name: string; type: EntityType; articleCount: number }> {
  const names = new Map<string, { name: string; type: EntityType; articleCount: number }>();
  for (const { analysis } of articles) {
    for (const { key, name, type, curated } of analysis.entities) {
      if (curated || isElsewhere(key)) continue;
      const known = names.get(key);
      if (known) known.articleCount++;
      // Spellings that share a key differ in accents or case; of those the first in order of the alphabet serves, whatever the order of the articles.
      if (!known || name < known.name) names.set(key, { name, type, articleCount: known?.articleCount ?? 1 });
    }
  }
  return names;
}

/** Two articles that name a “Smith” need not mean the same one: a person is brought together across articles by full name only. */
function canBeToldApart(type: EntityType, name: string): boolean {
  return type !== 'person' || name.includes(' ');
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
