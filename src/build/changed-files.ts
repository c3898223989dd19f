import type { OutputEntry } from './output-record.ts';

/** Differences between a site and the previous one, as sorted paths. */
export interface ChangedFiles {
  changed: string[];
  added: string[];
  gone: string[];
}

type Entries = ReadonlyMap<string, OutputEntry>;

/** Return which files differ between two sites, by their digests. */
export function compareFiles(before: Entries, after: Entries): ChangedFiles {
  const paths = [...after.keys()].sort();
  return {
    changed: paths.filter((path) => before.has(path) && before.get(path)!.digest !== after.get(path)!.digest),
    added: paths.filter((path) => !before.has(path)),
    gone: [...before.keys()].filter((path) => !after.has(path)).sort(),
  };
}

/**
 * Return the line on the files of a site: “Files … 12 written, 60439 reused; since the last build 8 changed, 4 new, 0 gone”.
 *
 * @param before files of the last site; null if unknown
 * @param reused number of files that were linked from the last site
 * @param lists whether to name each changed file on a line of its own
 */
export function describeFiles(before: Entries | null, after: Entries, reused: number, lists: boolean): string {
  const counts = `Files … ${after.size - reused} written, ${reused} reused`;
  if (before === null) return counts;
  const { changed, added, gone } = compareFiles(before, after);
  const named = Object.entries({ changed, new: added, gone }).flatMap(([what, paths]) => paths.map((path) => `\n  ${what}  ${path}`));
  return `${counts}; since the last build ${changed.length} changed, ${added.length} new, ${gone.length} gone${lists ? named.join('') : ''}`;
}
