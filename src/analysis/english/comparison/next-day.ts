/** Words for a day that is counted from another one. */
const NEXT_DAY =
  /\b(?:eve of|(?:the |a )?day (?:before|after|earlier|later)|(?:next|following|previous) (?:day|morning|afternoon|evening|night)|overnight|tomorrow|yesterday)\b/iu;

/** Whether a text gives a day that is counted from another one: “the next day”, “the eve of the march”. */
export function countsFromOtherDay(text: string): boolean {
  return NEXT_DAY.test(text);
}
