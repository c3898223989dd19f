/**
 * Present perfect of a verb for a state that lasts until publication: “has gone on for half a year”. Verbs for completed events do not match: in “has
 * been jailed for two years”, the two years are in the future.
 */
const CONTINUING_STATE =
  /\b(?:has|have|[’']s|[’']ve)(?: (?:now|already|also|not|never|only|just|so far))* (?:gone on|lasted|continued|dragged on|lived|worked|waited|served|stood|existed|known|remained|stayed|struggled|campaigned|(?:been|kept) \p{L}+ing|been (?:in|at|on|without|under|here|there|open|closed|empty|missing|ill|away|president|mayor|governor|minister))\b[^,;:.]*$/u;

/**
 * Return whether a duration ends at publication: “for half a year” after “has lasted”.
 *
 * @param before the text of the sentence before the phrase
 */
export function endsAtPublication(phrase: string, before: string): boolean {
  return /^(?:for|over|during)\b/i.test(phrase) && CONTINUING_STATE.test(before);
}
