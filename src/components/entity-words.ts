import type { EntityType } from '../analysis/types.ts';
import type { EntityLists } from '../edition/types.ts';

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

/** A number with its noun: “1 article”, “3 articles”, “2 people”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
