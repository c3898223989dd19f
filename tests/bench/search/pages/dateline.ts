import { connectSearch } from '../../../../src/browser/search-client.ts';

/** Return a search function for the URLs of the first ten results, entities before articles; excerpts are fetched on request. */
export function start(folder: string): (query: string, excerpts?: boolean) => Promise<string[]> {
  const search = connectSearch(new URL(`${folder}/`, location.href));
  return async (query, excerpts = false) => {
    const { people, places, organizations, articles } = await search.search(query, { excerpts });
    return [...people.hits, ...places.hits, ...organizations.hits, ...articles.hits].slice(0, 10).map(({ href }) => href);
  };
}
