/** Verbs of somebody who admits something; not “was admitted to hospital”. */
const ADMITS =
  /(?<!\b(?:is|are|was|were|be|been|being)\s)\b(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|confess(?:es|ed)?)\b(?!\s+to\s+(?:a |the |\p{L}+\s)?(?:hospital|clinic|ward))/iu;
/** Verbs of somebody who takes a statement back, or is sorry. */
const TAKES_BACK =
  /\b(?:withdrew|withdrawn|retracted|took back|taken back|dropped)\s+(?:its|his|her|their|the|that)\s+(?:\p{L}+\s+)?(?:denial|statement|claim|assertion|accusation|account)s?\b|\bapologi[sz](?:es|ed)\b/iu;
/** Words by which speakers say that what they said before is not so: “information which I now know to be incomplete”, “her statement … was untrue”. */
const OWN_ERROR =
  /\bnow\s+(?:know|knew|known|accept|accepted|understand)s?\b[^.;:]{0,30}\b(?:incomplete|wrong|false|untrue|incorrect|mistaken|not true|inaccurate)\b|\b(?:his|her|its|their|my|our)\s+(?:own\s+|earlier\s+|first\s+|previous\s+)?(?:statement|denial|claim|answer|account|assurance)s?\b[^.;:]{0,80}\b(?:was|were|had been)\s+(?:untrue|false|wrong|incorrect|mistaken|not true|inaccurate)\b/iu;
/** Words before such a verb by which it did not happen. */
const NOT_DONE =
  /(?:\b(?:not|never|nor|nobody|no one|refus\p{L}+|declin\p{L}+|without|would|will|should|must|if|whether|denie[sd]|yet to|urged?|called on)\b|n['’]t\b)[^.;:]{0,40}$/iu;
/** A subject that is the party without its name: “its chairman”, “a spokeswoman for the board”. */
const ITS_OFFICER =
  /\b(?:its|a|the)\s+(?:\p{Ll}+\s+)?(?:chair(?:man|woman|person)?|chief executive|director|spokes(?:man|woman|person)|president|secretary|head|manager)\b/iu;
/** Words of many names, which do not tell one body from another. */
const COMMON_WORDS =
  /^(?:board|council|company|office|ministry|department|agency|authority|committee|union|police|group|city|town|state|national|the|and|for|local|of)$/u;
/** The forms of an admission, in the order in which they are tried. */
const FORMS = [
  { kind: 'admits', words: ADMITS },
  { kind: 'takes back', words: TAKES_BACK },
  { kind: 'own error', words: OWN_ERROR },
] as const;

/** How somebody admits something. */
export type AdmissionKind = (typeof FORMS)[number]['kind'];

/** Return how the speaker of a sentence admits something or takes it back, and the offsets of the words that say so; null if none does. */
export function admissionIn(text: string): { kind: AdmissionKind; start: number; end: number } | null {
  const form = FORMS.find(({ words }) => words.test(text));
  if (form === undefined) return null;
  const { index: start, 0: words } = form.words.exec(text)!;
  return NOT_DONE.test(text.slice(0, start)) ? null : { kind: form.kind, start, end: start + words.length };
}

/** Whether the words before a verb call its subject an officer of a body that is not named there: “its chairman”, “a spokeswoman for the board”. */
export function isItsOfficer(before: string): boolean {
  return ITS_OFFICER.test(before);
}

/** Return the words of a name that tell it from others, in lower case: “harbour” of “Harbour Board”. */
export function distinctiveWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !COMMON_WORDS.test(word));
}
