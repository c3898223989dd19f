import type { Edition } from '../types.ts';

/** Return a few names worth searching for: the most frequent of each type of entity. */
export function exampleQueries({ people, places, organizations }: Edition): string[] {
  return [people, places, organizations].flatMap((entities) => {
    const [first] = entities.toSorted((a, b) => b.articles.length - a.articles.length);
    return first ? [first.name] : [];
  });
}
