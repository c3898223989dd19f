/** Number of characters on either side of a number that are searched. */
const WINDOW = 120;
/** Words that turn the giving up of a number into its opposite: “has not withdrawn its figure of”, “refused to drop”. */
const NOT_GIVEN_UP =
  /(?:\b(?:not|never|nor|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|without|would|will|may|might|should|must|if|calls? (?:on|for)|asked|urged|demand(?:s|ed)?|wants?)|n['’]t)\b[^.;:]{0,50}$/iu;
/** Giving up of a number that was said, before the number: “has dropped its earlier statement that |seven”, “withdrew the figure of |22”. */
const GIVEN_UP_BEFORE =
  /\b(?:(?:dropped|withdrew|withdrawn|retracted|abandoned|recanted|took back|taken back|gave up|given up|backed away from)\s+(?:its|his|her|their|the|that|an?)\s+(?:own\s+)?(?:(?:earlier|previous|original|initial|first|old|former)\s+)?(?:statement|claim|assertion|figure|number|count|toll|death toll|estimate|total|report|tally|version)\s+(?:that|of|at|as)|no longer\s+(?:says?|claims?|counts?|speaks? of|maintains?|insists?|stands? by|gives?|puts? it at))\s+(?:that\s+)?(?:the\s+)?(?:about\s+|some\s+|at least\s+|more than\s+|only\s+)?$/iu;
/** An earlier number of the same source, before the number: “had earlier put the toll at |22”, “previously gave |22”, “revised from |22”. */
const EARLIER_BEFORE =
  /\b(?:had\s+(?:earlier|previously|first|initially|originally|at first)\s+(?:put|given|spoken|said|counted|reported|announced|estimated|named|listed)|(?:earlier|previously|initially|originally)\s+(?:put|gave|spoke|counted|estimated))\b[^.;:,\d]{0,40}\s$/iu;
/** A change of a number, before the old one: “revised the toll from |22 to 19”, “cut the toll to 19 from |22”. */
const CHANGED_FROM =
  /\b(?:revis|correct|lower|rais|reduc|cut|trim|chang|downgrad|upgrad|adjust|amend)\p{L}*\b(?:\s+[\p{L}’'-]+){0,6}?(?:\s+to\s+\d[\d,]*)?\s+from\s+(?:about\s+|some\s+|at least\s+)?$/iu;
/** A statement with the number after it that is withdrawn after it: “the figure of |22| has been withdrawn”. */
const FIGURE_BEFORE = /\b(?:figure|number|count|toll|estimate|total|tally|claim|statement)\s+(?:of|that)\s+(?:about\s+|some\s+)?$/iu;
const GIVEN_UP_AFTER =
  /^[^.;:,]{0,40}?\s(?:has been|have been|was|were|is)\s+(?:since\s+|later\s+|now\s+)?(?:withdrawn|retracted|dropped|abandoned|revised|corrected|superseded)\b|^[^.;:,]{0,30}?\s(?:should no longer be used|no longer (?:holds|stands|applies))\b/iu;

/**
 * Return whether the words of a sentence before and after a number say that its source has given it up: “has dropped its earlier statement that [seven] people died and now says
 * eight”, “revised the toll from [22] to 19”. Such a number is no rival of others.
 */
export function isSuperseded(before: string, after: string): boolean {
  const near = before.slice(-WINDOW);
  for (const pattern of [GIVEN_UP_BEFORE, EARLIER_BEFORE, CHANGED_FROM]) {
    const match = pattern.exec(near);
    if (match) return !NOT_GIVEN_UP.test(near.slice(0, match.index));
  }
  return FIGURE_BEFORE.test(near) && GIVEN_UP_AFTER.test(after.slice(0, WINDOW));
}
