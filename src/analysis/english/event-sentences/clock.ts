/** “3 p.m.”, “8.30 a.m. ET”, “14:00”, “ten in the morning”, “noon”. */
const CLOCK =
  /^(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,4}|\s\p{L}+ time)?|(?:noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)?(?: in the (?:morning|afternoon|evening)| at night)?)$/iu;

/** Whether a time expression is a time of day without a day: “3 p.m.”, “ten in the morning”. */
export function isClock(expression: string): boolean {
  return CLOCK.test(expression);
}
