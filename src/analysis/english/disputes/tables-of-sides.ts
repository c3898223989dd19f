/** Words before a table whose columns are what each side says: “the positions of the parties as filed”, “the two sides give different figures”. */
const SIDES =
  /\b(?:positions|figures|numbers|counts|accounts|versions|statements|estimates)\s+(?:of|from|given by|filed by|submitted by)\s+(?:the\s+|both\s+|all\s+)?(?:two\s+|three\s+)?(?:parties|sides)\b|\b(?:both|each|either)\s+(?:sides?|part(?:y|ies))\b|\bthe\s+(?:two\s+)?(?:sides|parties)\s+(?:g[ai]ve|state[sd]?|count(?:ed)?|differ(?:ed)?|disagree[sd]?)\b/iu;
/** Words of a row about what a side wants or would give, which is no statement about what is so: “weeks of severance offered”. */
const WISH =
  /\b(?:would|could|should|offer(?:s|ed)?|accept(?:s|ed|able)?|demand(?:s|ed)?|propos(?:es|ed|als?)|want(?:s|ed)?|ask(?:s|ed)?|seek(?:s|ing)?|wish(?:es)?|terms?|severance|wages?|pay|price|bids?|per)\b/iu;

/** Whether the words before a table say that its columns are what each side says. */
export function introducesSides(text: string): boolean {
  return SIDES.test(text);
}

/** Whether the head of a row of a table is about what a side wants or would give. */
export function isWish(head: string): boolean {
  return WISH.test(head);
}
