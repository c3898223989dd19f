interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Resolve to a function that searches with Pagefind. Its titles come with the excerpts, in a file per result. */
export function start(folder: string): (query: string) => Promise<string[]> {
  let loading: Promise<Pagefind> | undefined;
  return async (query) => {
    loading ??= import(/* @vite-ignore */ new URL(`${folder}/pagefind.js`, location.href).href) as Promise<Pagefind>;
    const { results } = await (await loading).search(query);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ url }) => url);
  };
}
