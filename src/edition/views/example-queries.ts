import type { Edition } from '../types.ts';

/** An edition → a few names that are worth searching for: of each kind the one that the most articles name. */
export function exampleQueries({ people, places, organizations }: Edition): string[] {
  return [people, places, organizations].flatMap((entities) => {
    const [first] = entities.toSorted((a, b) => b.articles.length - a.articles.length);
    return first ? [first.name] : [];
  });
}
