import { slugOf } from '../analysis/core/index.ts';

/** Turn the names of sections and categories into topics: short lower-case names of Latin letters, each once. */
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
