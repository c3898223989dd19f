import type { Entity, EntityProfile } from '../types.ts';
import { newestMentions } from './entity-lists.ts';

/** Return what the page of an entity shows besides its lists and its timeline. */
export function entityProfile(entity: Entity): EntityProfile {
  const { name, key, type, href, id, curated, aliases, aliasReasons, nameLanguages, description, roles, kind, within, parts, coordinates, sameAs } = entity;
  const { articles, namedIn, mentionCount, activity, timeline, describedAs, byNationality, appearsWith, neighbourhood } = entity;
  return {
    ...{ name, key, type, href, id, curated, aliases, aliasReasons, nameLanguages, description, roles, kind, within, parts, coordinates, sameAs },
    ...{ namedIn, mentionCount, activity, describedAs, appearsWith, neighbourhood },
    articleCount: articles.length,
    newest: articles[0] ?? null,
    oldest: articles.at(-1) ?? null,
    isDated: timeline.length > 0,
    byNationality: { count: byNationality.count, articleCount: byNationality.articles.length, groups: newestMentions(byNationality.sentences) },
  };
}
