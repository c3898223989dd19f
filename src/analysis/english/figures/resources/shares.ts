/** Words around shares of a whole. */

/** Denominators of fractions in words. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
]);

/** Words after a fraction that are not the whole of a share: “half| an hour”, “half| the way”. */
export const NO_WHOLE =
  /^\s+(?:of\s+)?(?:(?:an?|the|last|this|next|each|every|his|her|its|their)\s+)*(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries|seasons?|mornings?|way|time|battle|story|truth|fun|problem|game|match|innings|\d{4})\b/i;

/** Verbs before a score or rating: “won four in 10”. */
export const RATED_BEFORE =
  /\b(?:scor(?:e|ed|ing)|won|lost|hit|took|taken|made|bagged|rated?|rating|mark|got|gave|given|conceded|claimed)\s+(?:it\s+|them\s+|him\s+|her\s+)?$/i;
