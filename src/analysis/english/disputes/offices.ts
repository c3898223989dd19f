/** Nouns for people who speak for a body, whatever else they do. */
const OFFICE =
  /^(?:boss|ceo|chair|chairm[ae]n|chairwoman|chairperson|chief|commissioner|director|executive|founder|head|leader|manager|officer|owner|president|secretary|secretary-general|spokesman|spokesperson|spokeswoman|superintendent|treasurer)$/u;
/** Matches a description of an office that somebody no longer holds: “former manager”. */
const NOT_FOR_BODY = /\b(?:former(?:ly)?|ex|until|once|retired)\b/iu;

/** Whether a noun, in the words that describe a person, means that the person speaks for a body: “chief” in “chief of the Tessaly Fire Authority”. */
export function isOffice(noun: string, description: string): boolean {
  return OFFICE.test(noun) && !NOT_FOR_BODY.test(description);
}
