const PRONOUN = /(?<!\p{L})(?:he|she|it|they|him|her|them|his|its|their|we|our|there|this|these|those)(?!\p{L})/iu;

/** Whether a text has a pronoun that may refer to something outside it: “that they had crossed into the region”. */
export function hasPronoun(text: string): boolean {
  return PRONOUN.test(text);
}
