/** The compared search engines. */
export const ENGINES = ['dateline', 'pagefind', 'minisearch', 'fuse'] as const;
export type Engine = (typeof ENGINES)[number];
