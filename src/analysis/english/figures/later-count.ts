/** Words before a number that was counted later on the same day or after it: “in the evening the hospital spoke of”. */
const LATER_COUNT =
  /\b(?:later|by (?:noon|midday|midnight|evening|nightfall|morning|now)|in the (?:evening|afternoon)|at (?:noon|midday|midnight)|since then|meanwhile|on the next day|the next day|the following day)\b/iu;

/** Whether the words before a number say that it was counted later than another one: “in the evening the hospital spoke of”. */
export function isLaterCount(before: string): boolean {
  return LATER_COUNT.test(before);
}
