/** Maximum number of names that are listed. */
const MAX_NAMES = 3;

/** Return the names of the first entities as a list for a sentence: “Ana Reyes, Boris Lindqvist, Northport and 2 more”. */
export function listNames(entities: readonly { name: string }[]): string {
  const shown = entities.slice(0, MAX_NAMES).map(({ name }) => name);
  return shown.join(', ') + (entities.length > shown.length ? ` and ${entities.length - shown.length} more` : '');
}
