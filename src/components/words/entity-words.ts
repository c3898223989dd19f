import type { EntityType } from '../../analysis/core/index.ts';
import type { Entity, EntityLists } from '../../edition/index.ts';

/** What the site calls the types of entity. */
export const ENTITY_WORDS: Record<EntityType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  organization: { one: 'Organization', many: 'Organizations' },
};

/** Headings of what is listed of an entity, on pages of their own. */
export const ENTITY_LIST_WORDS: Record<keyof EntityLists, (name: string) => string> = {
  mentions: (name) => `${name}: mentions`,
  said: (name) => `${name}: said`,
  'said-about': (name) => `Said about ${name}`,
  figures: (name) => `${name}: where reports differ`,
};

/** Say how often an entity is named: “named 3 times, in 2 articles”; a place is found in the articles that name only what it contains, too. */
export function tallyWords({ mentionCount, articles, parts }: Pick<Entity, 'mentionCount' | 'articles' | 'parts'>): string {
  if (articles.length === 0) return 'not named in any article yet';
  const inArticles = `in ${counted(articles.length, 'article')}`;
  if (mentionCount === 0) return `not named itself; places in it are, ${inArticles}`;
  const times = `named ${counted(mentionCount, 'time')}`;
  return parts.length === 0 ? `${times}, ${inArticles}` : `${times}; it or a place in it, ${inArticles}`;
}

/** A number with its noun: “1 article”, “3 articles”, “2 people”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
