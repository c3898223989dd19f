import type { Edition, Entity } from '../../edition/index.ts';
import { rolesOf } from './role-words.ts';
import { type EntityRecord, type FrequentEntity, numberRecords } from '../format/index.ts';

/** An entity with its number in the index. */
export interface NumberedEntity {
  number: number;
  entity: Entity;
}

/** Return the entities of an edition in order of their numbers, and the number of files that hold them. */
export function numberEntities({ people, places, organizations }: Pick<Edition, 'people' | 'places' | 'organizations'>): {
  entities: NumberedEntity[];
  files: number;
} {
  const all = [...people, ...places, ...organizations];
  const { numbers, files } = numberRecords(
    'entities',
    all.map(({ href }) => href),
  );
  const entities = all.map((entity) => ({ number: numbers.get(entity.href)!, entity }));
  return { entities: entities.sort((a, b) => a.number - b.number), files };
}

/** Return the entities that occur in the most articles, at most `most`, the most frequent first. */
export function mostFrequent(entities: readonly NumberedEntity[], most: number): FrequentEntity[] {
  const inOrder = entities.toSorted(
    ({ entity: a }, { entity: b }) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  return inOrder.slice(0, most).map(({ number, entity }) => ({ entity: number, ...named(entity) }));
}

/** Return the record of an entity that search results show. */
export function entityRecord(entity: Entity): EntityRecord {
  const { description, kind, within } = entity;
  const roles = rolesOf(entity);
  const place = [kind, within[0]?.name ?? ''].filter((text) => text !== '').join(', ');
  const about = description || roles[0] || place;
  const [last] = entity.articles;
  return {
    ...named(entity),
    description: about,
    roles,
    last: last ? [last.title, last.href, last.publishedLabel] : null,
    said: saidBy(entity),
  };
}

function named({ type, name, aliases, href, articles }: Entity): Pick<EntityRecord, 'type' | 'names' | 'href' | 'articles'> {
  return { type, names: [name, ...aliases], href, articles: articles.length };
}

function saidBy({ said, saidHref }: Entity): EntityRecord['said'] {
  return said.length === 0 ? null : [said.length, saidHref];
}
