/** Return the language of each name, given the names by language. */
export function nameLanguages(namesByLanguage: Record<string, string[]> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(namesByLanguage).flatMap(([language, names]) => names.map((name) => [name, language])));
}
