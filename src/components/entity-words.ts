import type { EntityType } from '../analysis/types.ts';

/** What the site calls the types of entity. */
export const ENTITY_WORDS: Record<EntityType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  organization: { one: 'Organization', many: 'Organizations' },
};

/** A number with its noun: “1 article”, “3 articles”, “2 people”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
