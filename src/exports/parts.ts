/** The most entries of a file; so a file stays below the 25 MB that hosts take. */
export const ENTRIES_IN_PART = 25_000;

/** A part of a list that is too long for one file. */
export interface Part<T> {
  /** `mentions.csv`, `mentions-2.csv` … */
  file: string;
  entries: readonly T[];
}

/**
 * Cut a list into files of at most so many entries. The first keeps the plain name, so that its address stands while the list grows; an
 * empty list is one empty file.
 */
export function cutIntoParts<T>(entries: readonly T[], name: string, extension: string, size = ENTRIES_IN_PART): Part<T>[] {
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / size)) }, (_, index) => ({
    file: `${name}${index === 0 ? '' : `-${index + 1}`}.${extension}`,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}
