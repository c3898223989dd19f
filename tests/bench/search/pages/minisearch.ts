import MiniSearch from 'minisearch';

/**
 * Return a search function, set up as MiniSearch's manual advises: all words required, the last one as a prefix; typos are allowed if nothing is found
 * otherwise.
 */
export function start(folder: string): (query: string) => Promise<string[]> {
  let loading: Promise<MiniSearch> | undefined;
  return async (query) => {
    loading ??= fetch(`${folder}/index.json`).then(async (response) =>
      MiniSearch.loadJSON(await response.text(), { fields: ['title', 'text'], storeFields: ['title'], idField: 'href' }),
    );
    const index = await loading;
    const options = { combineWith: 'AND', prefix: (_: string, i: number, all: string[]) => i === all.length - 1, boost: { title: 3 } } as const;
    const exact = index.search(query, options);
    const found = exact.length > 0 ? exact : index.search(query, { ...options, fuzzy: 0.2, maxFuzzy: 3 });
    return found.slice(0, 10).map(({ id }) => id as string);
  };
}
