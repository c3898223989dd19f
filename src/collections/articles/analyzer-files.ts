/** Files and folders, from the project root, that the compilation of an article depends on: when any of them changes, all articles are compiled again. */
export const ANALYZER_FILES: readonly string[] = ['src/analysis', 'src/collections', 'src/content-files', 'src/markdown', 'src/text', 'package-lock.json'];

/** Return whether compilation depends on a file in these folders: code and the data files of a language do. */
export function isAnalyzerFile(path: string): boolean {
  return /\.(?:ts|txt|bin)$/.test(path);
}
