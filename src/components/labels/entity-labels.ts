import { counted } from '../../text/index.ts';
import type { EntityType } from '../../analysis/core/index.ts';
import type { EntityLists } from '../../edition/index.ts';

/** Names of the entity types, as readers see them. */
export const ENTITY_TYPE_LABELS: Record<EntityType, { singular: string; plural: string }> = {
  person: { singular: 'Person', plural: 'People' },
  place: { singular: 'Place', plural: 'Places' },
  organization: { singular: 'Organization', plural: 'Organizations' },
};

/** Headings of the list pages of an entity. */
export const ENTITY_LIST_HEADINGS: Record<keyof EntityLists, (name: string) => string> = {
  mentions: (name) => `${name}: mentions`,
  said: (name) => `${name}: said`,
  'said-about': (name) => `Said about ${name}`,
  figures: (name) => `${name}: where reports differ`,
};

/** Return in how many articles an entity is named: “named in 7 articles; 15 including those that name places in it”. */
export function mentionCountLabel({ namedIn, articles }: { namedIn: number; articles: number }): string {
  if (articles === 0) return 'not named in any article yet';
  if (namedIn === 0) return `not named itself; ${counted(articles, 'article names', 'articles name')} places in it`;
  const own = `named in ${counted(namedIn, 'article')}`;
  return articles === namedIn ? own : `${own}; ${articles} including those that name places in it`;
}
