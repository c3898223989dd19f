/** Nouns for public bodies that writers often use in place of one another: “Emergency Management Agency”, “Emergency Management Administration”. */
const BODY_WORDS = new Set([
  'agency',
  'administration',
  'authority',
  'office',
  'bureau',
  'service',
  'services',
  'center',
  'centre',
  'centers',
  'centres',
  'institute',
  'institutes',
  'organization',
  'organisation',
]);

/** Return whether a word in lower case is one of `BODY_WORDS`. */
export function isBodyWord(lower: string): boolean {
  return BODY_WORDS.has(lower);
}
