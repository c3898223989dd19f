/** Return the language of each name, given the names by language. */
export function nameLanguages(namesIn: Record<string, string[]> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(namesIn).flatMap(([language, names]) => names.map((name) => [name, language])));
}
