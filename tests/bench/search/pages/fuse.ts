import Fuse from 'fuse.js';

type Listed = { title: string; href: string };

/** Return a search function: plain Fuse over the titles of the articles and the names. */
export function start(folder: string): (query: string) => Promise<string[]> {
  let loading: Promise<Fuse<Listed>> | undefined;
  return async (query) => {
    loading ??= fetch(`${folder}/list.json`).then(async (response) => {
      const { list, index } = (await response.json()) as { list: Listed[]; index: Parameters<typeof Fuse.parseIndex<Listed>>[0] };
      return new Fuse(list, { keys: ['title'], ignoreLocation: true }, Fuse.parseIndex(index));
    });
    return (await loading).search(query, { limit: 10 }).map(({ item }) => item.href);
  };
}
