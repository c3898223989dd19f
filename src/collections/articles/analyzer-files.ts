/** Folders, from the project root, with the code and data files on which compiled articles depend. */
export const ANALYZER_FOLDERS: readonly string[] = ['src/analysis', 'src/collections', 'src/content-files', 'src/markdown', 'src/text'];

/** File, from the project root, with the versions of the packages on which compiled articles depend. */
export const LOCK_FILE = 'package-lock.json';

/** Files and folders, from the project root, on which compiled articles depend. If any of them changes, all articles are compiled again. */
export const ANALYZER_FILES: readonly string[] = [...ANALYZER_FOLDERS, LOCK_FILE];

/** Return whether compiled articles depend on a file in these folders. They depend on code and on the data files of a language. */
export function isAnalyzerFile(path: string): boolean {
  return /\.(?:ts|txt|bin)$/.test(path);
}
