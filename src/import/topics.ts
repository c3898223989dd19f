import { slugOf } from '../analysis/core/index.ts';

/** Convert names of sections and categories to topics: lower-case Latin names, without duplicates. */
export function topicsOf(names: readonly string[]): string[] {
  return [
    ...new Set(
      names
        .map((name) =>
          slugOf(name)
            .replace(/[^a-z0-9-]+/g, '-')
            .replace(/-+/g, '-')
            .replace(/^-|-$/g, ''),
        )
        .filter((topic) => topic !== ''),
    ),
  ];
}
