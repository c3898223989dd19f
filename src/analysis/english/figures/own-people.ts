/** Words after a number that say that the counted people are the speaker's own: “18 [of its men]”, and before it: “had lost 18”. */
const OWN_AFTER = /^[\p{L}\s-]{0,30}?\b(?:of (?:its|their|our|his)\b|(?:its|their|our|his) own\b)/iu;
const LOST_BEFORE = /\blost\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/** Whether the words before and after a number say that it counts people of its speaker's own side: “had lost [18]”, “[18] of its men”. */
export function isOfOwnSide(before: string, after: string): boolean {
  return OWN_AFTER.test(after) || LOST_BEFORE.test(before);
}

/** People of the speaker's own side: “of its men”, “their own fighters”. */
const OWN_PEOPLE =
  /\b(?:of (?:its|their|our|his)|(?:its|their|our|his) own)\s+(?:own\s+)?(?:men|soldiers|troops|fighters|people|members|officers|forces|servicemen|personnel)\b/iu;

/** Whether a sentence mentions people of its speaker's own side: “12 of their own fighters”. */
export function mentionsOwnPeople(text: string): boolean {
  return OWN_PEOPLE.test(text);
}
