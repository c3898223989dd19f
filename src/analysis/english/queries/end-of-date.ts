/** Continuation of a date: “May 2023” after “22”, “week” after “last”. */
const DATE_WORD =
  /^\s+(?:\d{1,4}(?:st|nd|rd|th)?,?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?|last|this|next|of|ago|(?:spring|summer|autumn|fall|winter|day|week|month|year)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=\s|$)/iu;
/** Maximum number of words of a date after the first: “the last week of May” has four. */
const MAX_FURTHER_WORDS = 4;

/** Return the end offset of the date whose first word ends at an offset of a text; this offset itself if the date has no further words. */
export function endOfDate(text: string, endOfFirstWord: number): number {
  let end = endOfFirstWord;
  for (let words = 0; words < MAX_FURTHER_WORDS; words++) {
    const more = DATE_WORD.exec(text.slice(end));
    if (!more) break;
    end += more[0].length;
  }
  return end;
}
