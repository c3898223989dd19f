/** Maximum number of entries in a file, which keeps it below the 25 MB that hosts accept. */
const ENTRIES_IN_PART = 25_000;

/** Part of a list that is too long for one file. */
export interface Part<T> {
  /** `mentions.csv`, `mentions-2.csv` … */
  file: string;
  entries: readonly T[];
}

/**
 * Split a list into files of at most `size` entries. The first keeps the plain name, so that its URL is stable while the list grows; an
 * empty list gives one empty file.
 */
export function splitIntoParts<T>(entries: readonly T[], name: string, extension: string, size = ENTRIES_IN_PART): Part<T>[] {
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / size)) }, (_, index) => ({
    file: `${name}${index === 0 ? '' : `-${index + 1}`}.${extension}`,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}
