import { isOffice } from '../../analysis/english/disputes/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { Registry } from '../identity/registry.ts';

/** Returns the keys of the organizations for which a person speaks, given the person's key. */
export type BodiesOfPerson = (key: string) => readonly string[];

/**
 * Create the function that returns the organizations whose officer the articles call a person: “chief of the Tessaly Fire Authority”; or, if the words name none (“the
 * company's chief executive, Viktor Brandt”), the last organization named before in the paragraph.
 */
export function createBodiesOfPerson(articles: readonly Pick<CompiledArticle, 'analysis'>[], registry: Pick<Registry, 'find'>): BodiesOfPerson {
  const bodies = new Map<string, Set<string>>();
  const organizationAt = (key: string | null | undefined) => {
    const found = key === null || key === undefined ? undefined : registry.find(key);
    return found?.type === 'organization' ? found.key : undefined;
  };
  for (const { analysis } of articles) {
    for (const { entity, kind, noun, text, of, passage, start } of analysis.descriptions) {
      const person = registry.find(entity);
      if (kind !== 'role' || person?.type !== 'person' || !isOffice(noun, text)) continue;
      const before = analysis.mentions.filter((mention) => mention.passage === passage && mention.end <= start);
      const named = of === null ? before.map((mention) => organizationAt(mention.entity)).findLast((key) => key !== undefined) : organizationAt(of);
      if (named === undefined) continue;
      const own = bodies.get(person.key);
      if (own) own.add(named);
      else bodies.set(person.key, new Set([named]));
    }
  }
  return (key) => [...(bodies.get(key) ?? [])];
}
