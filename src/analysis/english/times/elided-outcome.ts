/** What a sentence says about the outcome of a plan with its verb left out. */

/** A short subject. */
export const subject = '(?:he|she|it|they|we|I|you|(?:the|its|his|her|their)\\s\\p{L}+|\\p{Lu}\\p{L}+)';
/** The end of a clause. */
export const clauseEnd = '(?=\\s?(?:[.,;:!—–]|$))';
/** Words after a time that say, with the verb left out, that the planned act took place: “would retire in May|, and he did”. */
export const didSo = new RegExp(
  `^[,;:]?\\s(?:and|as|which|just as)\\s(?:indeed\\s|so\\s)?(?:${subject}\\s)?(?:duly\\s|indeed\\s)?(?:(?:did|has|was|were)(?:\\sso)?(?:,?\\sindeed)?${clauseEnd}|did so\\s(?:by\\s(?:an?|\\d+)|with|without|despite|amid|unanimously|narrowly|easily|comfortably)\\b)`,
  'u',
);
/** Words after a time that say that it did not take place: “would retire in May| but never did”, “would retire in May|; he has not”, “would retire in May| but changed his mind”. */
export const didNotDoSo = new RegExp(
  `^(?:[,;:]?\\s(?:but|yet|and|though|although)|[;—–])\\s(?:${subject}\\s)?(?:never\\s(?:did|has|was|were)|(?:did|has|have|had|was|were|is|are)(?:\\s(?:still\\s)?not|n['’]t))(?:\\s(?:yet|so|do so|done so))?${clauseEnd}|^[,;:]?\\s(?:but|yet|then|and then|only to)\\s(?:(?:${subject}|has|have|had|later|then|since|soon|now)\\s){0,2}(?:chang(?:ed?|ing) (?:his|her|its|their|my|our) minds?|(?:thought|think) better of it|back(?:ed)? (?:out|down|off|away)|pull(?:ed)? out|relent(?:ed)?|renege[d]?|ha(?:d|ve) second thoughts|dropped the (?:idea|plan)|gave up)\\b`,
  'u',
);

/** Return whether the text after the time of a plan gives its outcome, so that the time is past: “promised to pay in June but never did”. */
export function givesOutcome(after: string): boolean {
  return didNotDoSo.test(after) || didSo.test(after);
}
