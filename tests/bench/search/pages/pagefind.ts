interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** How many results a page of results shows. */
const RESULTS = 10;

/**
 * Return a function that searches the index of Pagefind in a folder and resolves to the URLs of the first results. Pagefind has the data of each result in
 * a file of its own; all these files are fetched, as a page that shows titles has to.
 */
export function start(folder: string): (query: string) => Promise<string[]> {
  let loading: Promise<Pagefind> | undefined;
  return async (query) => {
    loading ??= import(/* @vite-ignore */ new URL(`${folder}/pagefind.js`, location.href).href) as Promise<Pagefind>;
    const { results } = await (await loading).search(query);
    const shown = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
    return shown.map(({ url }) => url);
  };
}
