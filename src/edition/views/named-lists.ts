import type { Edition } from '../types.ts';

/** A list of names or articles, for browsers without search. */
export interface NamedList {
  name: string;
  path: `/${string}`;
  total: number;
  entries: { name: string; href: string }[];
}

/** Maximum number of entries; the rest is on the pages of the list. */
const MAX_NAMED = 500;

/** Return the people, places, organizations and articles of an edition, for readers whose browser cannot search. */
export function listsOf({ people, places, organizations, articles }: Edition): NamedList[] {
  const list = (name: string, path: `/${string}`, entries: { name: string; href: string }[]): NamedList => ({
    name,
    path,
    total: entries.length,
    entries: entries.slice(0, MAX_NAMED).map((entry) => ({ name: entry.name, href: entry.href })),
  });
  return [
    list('People', '/people/', people),
    list('Places', '/places/', places),
    list('Organizations', '/organizations/', organizations),
    list(
      'Articles',
      '/articles/',
      articles.map(({ title, href }) => ({ name: title, href })),
    ),
  ];
}
