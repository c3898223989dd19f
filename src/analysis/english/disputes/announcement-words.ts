/** A day, week, month or season: “3 May”, “next Tuesday”, “2023-05”, “spring”, “3rd”. */
const DATE =
  /\b(?:\d{4}-\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|tonight|week(?:end)?|month)\b|^\d{1,2}(?:st|nd|rd|th)?$/iu;
/** A length of time: “a day”, “two weeks”. */
const DURATION = /\b(?:an?|one|two|three|\d+)\s+(?:hours?|days?|weeks?|months?|years?)\b/iu;
/** Words before a length of time: “over the (next month)”. */
const DURATION_BEFORE = /\b(?:over|within|during|for|throughout)\s+(?:the\s+)?$/iu;

/** Words before the date of another event: “before the hackathon on (31 May)”. */
const OTHER_TIME = /\b(?:before|after|ahead of|prior to|following)\s+(?:(?!(?:will|would|is|are|be)\b)[\p{L}\p{N}'’-]+\s+){1,6}(?:on|in|at|of)\s+$/iu;
/** Words before a deadline: “through (17 May)”. */
const DEADLINE = /\b(?:through|until|till|deadline (?:is|of)|due(?: on)?)\s+$/iu;

/** A pronoun for people that begins a sentence: a reader of the row cannot tell whom it means. */
const PRONOUN = /^(?:He|She|They|We|I|His|Her|Their)\b/u;
/** Words before a day that is itself what is said: “were told (tomorrow)”. */
const TOLD_DAY = /\b(?:(?:was|were|been) (?:told|promised|given)|said|says)\s+(?:only |just )?$/iu;

/** The name of a holiday: “Thanksgiving”, “Earth Day”. */
const HOLIDAY = /\b(?:\p{Lu}\p{L}+ (?:Day|Eve)|Thanksgiving|Christmas|Easter|Halloween|Ramadan|Hanukkah|Passover|Diwali)\b/u;
/** A statement of when a holiday is, up to its date: “Earth Day is on (22 April)”. */
const HOLIDAY_IS = new RegExp(`${HOLIDAY.source}\\s+(?:is|falls|comes|will be)\\s+(?:on\\s+)?$`, 'u');

/** Whether the words of a date, after some others, mean a day, week, month or season: “on 3 May”, “next Tuesday”, but not “in a day”, “over the next month”. */
export function isDateOfDays(date: string, before: string): boolean {
  return DATE.test(date) && !DURATION.test(date) && !DURATION_BEFORE.test(before);
}

/** Whether the words before a date make it that of another event or a deadline: “before the hackathon on (31 May)”, “through (17 May)”. */
export function isOfOtherEvent(before: string): boolean {
  return OTHER_TIME.test(before) || DEADLINE.test(before);
}

/** Whether the words before a day make it what somebody was told: “then we were told (tomorrow)”. */
export function isToldDay(before: string): boolean {
  return TOLD_DAY.test(before);
}

/** Whether a sentence begins with a pronoun for people. */
export function beginsWithPronoun(text: string): boolean {
  return PRONOUN.test(text);
}

/** Whether words name a holiday. */
export function namesHoliday(text: string): boolean {
  return HOLIDAY.test(text);
}

/** Whether the words before a date say when a holiday is: “Earth Day is on (22 April)”. */
export function saysWhenHolidayIs(before: string): boolean {
  return HOLIDAY_IS.test(before);
}
