import { slugOf } from '../analysis/core/index.ts';
import { plainField } from './plain-field.ts';

/**
 * Convert names of sections and categories to topics: lower-case Latin names, without duplicates. Exports contain names with character references: “Police &amp;
 * Fire” → `police-and-fire`.
 */
export function topicsOf(names: readonly string[]): string[] {
  return [
    ...new Set(
      names
        .map((name) =>
          slugOf(plainField(name).replace(/\s*&\s*/g, ' and '))
            .replace(/[^a-z0-9-]+/g, '-')
            .replace(/-+/g, '-')
            .replace(/^-|-$/g, ''),
        )
        .filter((topic) => topic !== ''),
    ),
  ];
}
