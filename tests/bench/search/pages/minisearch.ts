import MiniSearch from 'minisearch';

/** As its manual advises for a site: all words, the last one as a beginning; slips are forgiven where nothing is found so. */
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
