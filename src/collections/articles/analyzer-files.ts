/** What an article is made by, from the project's root: when any of it changes, every article is read anew. */
export const ANALYZER_FILES: readonly string[] = ['src/analysis', 'src/collections', 'src/content-files', 'src/markdown', 'src/text', 'package-lock.json'];

/** Whether a file in these folders counts: code, and the data files of a language. */
export function isAnalyzerFile(path: string): boolean {
  return /\.(?:ts|txt|bin)$/.test(path);
}
