/** “The strike ”, “The picket lines ”: all that precedes the verb. */
const SUBJECT = /^The (?:\p{Ll}[\p{Ll}-]* )?(\p{Ll}+) $/u;
/** A word as long as “the” that introduces what it precedes. */
const INTRODUCED = 'Any';

/** Return the last noun of a subject with “the” that is all that precedes a verb, with the length of the subject: “strike”, 10 for “The strike ”; null for another subject. */
export function definiteSubject(beforeVerb: string): { noun: string; length: number } | null {
  const [phrase, noun] = SUBJECT.exec(beforeVerb) ?? [];
  return phrase === undefined ? null : { noun: noun!, length: phrase.trimEnd().length };
}

/** Return a sentence that begins with “The” as if it introduced what it names, with all offsets kept: “The strike began” → “Any strike began”. */
export function asIntroduced(sentence: string): string {
  return INTRODUCED + sentence.slice(INTRODUCED.length);
}
