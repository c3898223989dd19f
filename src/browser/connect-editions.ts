import { type Search, searchEditions } from '../search/query/index.ts';
import { connectSearches } from './search-client.ts';

/**
 * Return the search over the index in a folder and, if other editions are named, over theirs.
 *
 * @param index address of the folder
 * @param editions the other editions as JSON: `[{"name":"2023","index":"/2023/search/"}]`
 */
export function connectEditions({ index = '', editions = '[]' }: DOMStringMap): Search {
  const otherEditions = JSON.parse(editions) as { name: string; index: string }[];
  const [own, ...searches] = connectSearches([index, ...otherEditions.map((edition) => edition.index)].map((folder) => new URL(folder, document.baseURI)));
  return otherEditions.length === 0
    ? own!
    : searchEditions(
        own!,
        otherEditions.map(({ name }, place) => ({ name, search: searches[place]! })),
      );
}
