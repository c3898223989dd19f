/** Words after a number of one thing of many: “15,000 for each boat”. */
const PER_THING = /^\s+(?:for (?:each|every)|per|an?)\s+\p{L}+/iu;
/** Nouns that count people who came. */
const CROWD = /^(?:crowd|turnout|attendance)$/iu;
/** Return words without a qualifier at their end: “put the crowd at about ” → “put the crowd at ”. */
export function withoutQualifier(text: string): string {
  return text.replace(
    /(?:about|around|some|roughly|nearly|almost|only|just|at least|at most|more than|over|up to|fewer than|no more than|less than)\s+$/iu,
    '',
  );
}

/** Whether the words after a number say that it is that of one thing of many: “15,000 for each boat”. */
export function isPerThing(after: string): boolean {
  return PER_THING.test(after);
}

/** Whether a noun means all people who came. */
export function isCrowd(noun: string): boolean {
  return CROWD.test(noun);
}

/** A preposition with a noun right after a counted noun: “(212) people [on board]”, “(60) boxes [of documents]”. */
const PHRASE =
  /^(?:\s+\p{Ll}[\p{L}-]*){1,2}?\s+((?:on|of|in|at|from|inside|under)\s(?!(?:the|an?|its|his|her|their|this|that|these|those|all)\b)\p{Ll}{4,})\b/u;

/** Return the words that say more about a counted noun, from the words after its number: “people [on board]”; null if there are none. */
export function phraseAfterNoun(after: string): string | null {
  return PHRASE.exec(after)?.[1] ?? null;
}
