/** Words that only look like inflected forms: “news” is not a plural of “new”. */
const NOT_INFLECTED = new Set(['news', 'lens', 'evening', 'morning']);

/** A sound after which the plural has “es”: “bus”, “box”, “church”. The e of “house” and “cache” is dropped too, so that they share a stem with their plurals. */
const SIBILANT = /(?:[sxz]|[cs]h)$/;
/** Minimum number of letters in a stem. */
const MIN_LENGTH = 3;
/** Minimum number of letters before a final e that is dropped. */
const MIN_BEFORE_E = 4;

/**
 * Return the stem that a word shares with its inflected forms, which are stored in one shard: “drone” and “drones”, “plan” and “planned”, “vote” and “voting”.
 * It is never shown, so it need not be a word. The rules are those of steps 1a, 1b and 5a of the Porter stemmer, and plurals in “es”, which it lacks.
 */
export function stemOf(word: string): string {
  if (NOT_INFLECTED.has(word)) return word;
  return withoutE(withoutVerbEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length <= MIN_LENGTH) return word;
  if (word.endsWith('ies') && word.length > MIN_LENGTH + 2) return `${word.slice(0, -3)}y`;
  const before = word.slice(0, -2);
  return word.endsWith('es') && SIBILANT.test(before) && before.length >= MIN_LENGTH ? before : word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > MIN_LENGTH + 2) return `${word.slice(0, -3)}y`;
  // “Agreed” is a form of “agree”; “speed” is not an inflected form.
  if (word.endsWith('eed')) return word.length >= MIN_LENGTH + 3 ? word.slice(0, -1) : word;
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (stem === word || stem.length < MIN_LENGTH || !/[aeiouy]/.test(stem)) return word;
  // “Planned”, but not “shelled”: the last letter was doubled.
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  // “Voting” → “vote”: a short word with one vowel has lost its e.
  return /^[^aeiou][aeiou][^aeiouwxysz]$/.test(stem) ? `${stem}e` : stem;
}

function withoutE(word: string): string {
  if (!word.endsWith('e') || word.endsWith('ee')) return word;
  const before = word.slice(0, -1);
  return before.length >= (SIBILANT.test(before) ? MIN_LENGTH : MIN_BEFORE_E) ? before : word;
}
