/** Text before a number in words that is the subject of a clause: “seven were buried; | two survived”, “four were cancelled and | six ran late”. */
const CLAUSE_START = /(?:[;:] |, |\b(?:and|but|while|though|that) )(?:only |just |the |another )?$/i;
/** A number before that, which it is part of or stands beside. */
const COUNT_BEFORE =
  /(?:\d|\b(?:all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred)\b)[^.!?]*$/i;
/** Verb or participle of such a number; “said” and the like are those of speakers. */
const VERB_AFTER =
  /^ (?:(?:later|also|still|then|more|others) )?(?:(?:was|were|had|have|has|are|is)\b|(?:survived|escaped|died|drowned|fled|fell|ran|went|came|left|stayed|remained|returned|failed|voted|abstained|withdrew|resigned|refused|agreed|taken|kept|treated|sent|found|freed|released|charged|jailed|sold|sank|closed|cancelled|delayed|damaged|destroyed|rejected|accepted|(?!said|add|claim|announc|warn|argu|not|explain|insist|ask|repli|answer|need|us)\p{Ll}{3,}ed(?! \p{Ll}+s\b))\b)/u;
/** Words after which the number is that of a pronoun: “the three of them were”, “and two is”. */
const PRONOUN_AFTER = /^ (?:is|are) (?:a|an|the|better|enough|too)\b/;

/** Return whether a number is in a text: “six were arrested on Friday and |”. */
export function isCountBefore(text: string): boolean {
  return COUNT_BEFORE.test(text);
}

/** Return whether a number in words without a noun is the subject of a clause after another count of the same sentence: “seven were buried; [two] survived”. */
export function isSubject(before: string, after: string): boolean {
  const clause = CLAUSE_START.exec(before);
  return clause !== null && VERB_AFTER.test(after) && !PRONOUN_AFTER.test(after) && isCountBefore(before.slice(0, clause.index));
}
