import type { EntityType } from '../analysis/core/index.ts';
import type { Edition } from '../edition/index.ts';

/** A person, place or organization named in the edition, with or without a page. */
export interface EntitySummary {
  /** Key of the entity. If it has a file, this is the file name without `.yaml`. */
  key: string;
  name: string;
  type: EntityType;
  curated: boolean;
  mentionCount: number;
  /** Slugs of the articles that name it. */
  articles: Set<string>;
}

/** Return all people, places and organizations that the articles name, sorted by key. */
export function summarizeEntities({ articles }: Edition): EntitySummary[] {
  const all = new Map<string, EntitySummary>();
  for (const { slug, people, places, organizations } of articles) {
    for (const { key, name, type, curated, mentions } of [...people, ...places, ...organizations]) {
      const summary = all.get(key) ?? { key, name, type, curated, mentionCount: 0, articles: new Set() };
      summary.mentionCount += mentions.length;
      summary.articles.add(slug);
      all.set(key, summary);
    }
  }
  return [...all.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
