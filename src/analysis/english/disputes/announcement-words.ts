/** A day, week, month or season: “3 May”, “next Tuesday”, “2023-05”, “spring”, “3rd”. */
const DATE =
  /\b(?:\d{4}-\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|tonight|week(?:end)?|month)\b|^\d{1,2}(?:st|nd|rd|th)?$/iu;
/** A length of time: “a day”, “two weeks”. */
const DURATION = /\b(?:an?|one|two|three|\d+)\s+(?:hours?|days?|weeks?|months?|years?)\b/iu;
/** Words before a length of time: “over the (next month)”. */
const DURATION_BEFORE = /\b(?:over|within|during|for|throughout)\s+(?:the\s+)?$/iu;

/** A date of one day, which no word before it makes a length of time: “set for (Thursday, 19 October)”. */
const NAMES_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?\b(?!-)/iu;

/** Words before the date of another event: “before the hackathon on (31 May)”. */
const OTHER_TIME = /\b(?:before|after|ahead of|prior to|following)\s+(?:(?!(?:will|would|is|are|be)\b)[\p{L}\p{N}'’-]+\s+){1,6}(?:on|in|at|of)\s+$/iu;
/** Words before a deadline: “through (17 May)”. */
const DEADLINE = /\b(?:through|until|till|deadline (?:is|of)|due(?: on)?)\s+$/iu;

/** A pronoun for people that begins a sentence, also after its time (“On Sunday she will”): a reader of the row cannot tell whom it means. */
const PRONOUN =
  /^(?:(?:(?:On|In|At|By|Next|This|From|Until) [^,]{1,30}?,? |(?:Tomorrow|Tonight|Then|Later),? )(?=(?:he|she|they|we|I)\b))?(?:he|she|they|we|I|his|her|their)\b/iu;
/** Words before a day that is itself what is said: “were told (tomorrow)”. */
const TOLD_DAY = /\b(?:(?:was|were|been) (?:told|promised|given)|said|says)\s+(?:only |just )?$/iu;

/** The name of a holiday: “Thanksgiving”, “Earth Day”. */
const HOLIDAY = /\b(?:\p{Lu}\p{L}+ (?:Day|Eve)|Thanksgiving|Christmas|Easter|Halloween|Ramadan|Hanukkah|Passover|Diwali)\b/u;
/** A statement of when a holiday is, up to its date: “Earth Day is on (22 April)”. */
const HOLIDAY_IS = new RegExp(`${HOLIDAY.source}\\s+(?:is|falls|comes|will be)\\s+(?:on\\s+)?$`, 'u');

/** Whether the words of a date, after some others, mean a day, week, month or season: “on 3 May”, “next Tuesday”, but not “in a day”, “over the next month”. */
export function isDateOfDays(date: string, before: string): boolean {
  return DATE.test(date) && !DURATION.test(date) && (NAMES_DAY.test(date) || !DURATION_BEFORE.test(before));
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

/** Words by which a text says that something announced will not take place, or not then: “called off”, “will stay closed”, “had been due to reopen”. */
const CHANGED_PLAN =
  /\b(?:postpone[sd]?|postponement|call(?:s|ed)? off|cancell?(?:s|ed|ing)?|cancellation|scrap(?:s|ped)?|shelve[sd]?|abandon(?:s|ed)?|delay(?:s|ed)?|reschedule[sd]?|puts? (?:off|back)|pushed back|brought forward|moved to|suspend(?:s|ed)?|withdr[ae]wn?|no longer|(?:will|would) not|won[’']t|(?:stays?|stayed|remains?|remained|staying) (?:closed|shut|suspended)|(?:had been|was|were) (?:due|to have|originally|meant|supposed|scheduled|planned|expected)|had been (?:set|announced|billed))\b/iu;

/** A day that is given by the one named before it: “on the previous afternoon”, “the following Wednesday”. It may be another one than it seems. */
const RELATIVE_DAY =
  /\b(?:previous|following|next|same|that) (?:day|morning|afternoon|evening|night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bthe (?:day|night|week) (?:before|after)\b/iu;

/** Whether a text gives a day by the one named before it: “on the previous afternoon”. */
export function hasRelativeDay(text: string): boolean {
  return RELATIVE_DAY.test(text);
}

/** What somebody is to do in public by speaking: “face reporters”, “make a statement”, “give evidence”. */
const SPEAKS =
  /\b(?:(?:face|meet|brief|address)(?:es)? (?:the )?(?:reporters|journalists|press|media|parliament|\p{L}+ committee)|(?:news|press) (?:conference|briefing)|(?:make|give|deliver|issue)s? (?:an?|the|his|her|its) (?:\p{L}+ )?(?:statement|speech|address|interview|evidence|talk)|give evidence|testif(?:y|ies)|speak(?:s|ing)?|answer questions|be questioned|take questions|appear before)\b/iu;

/** Whether a text announces that somebody will speak in public. */
export function announcesSpeech(text: string): boolean {
  return SPEAKS.test(text);
}

/** Whether a text says that something announced will not take place, or not then. */
export function changesPlan(text: string): boolean {
  return CHANGED_PLAN.test(text);
}

/** Words by which a text says itself that something is to take place: “will open”, “is to”, “due on”, “set for”, “plan a demonstration”. */
const PLANNED =
  /\b(?:will (?!not\b)|(?:is|are) (?:to|due|set|expected|scheduled|planned|billed|likely) |(?:due|set|scheduled|slated|billed|planned|expected) (?:to|on|for|by|in|at) |(?:plans?|planning|intends?|expects?|promise[sd]?|vow(?:s|ed)?) )/iu;

/** Whether a text says by a verb that something is to take place, so that it can be understood without a name. */
export function saysPlan(text: string): boolean {
  return PLANNED.test(text);
}

/** What nobody arranges, as the subject of what is expected: “rain is expected”, “the water is expected to fall”. */
const FORECAST =
  /\b(?:(?:rain(?:fall)?|snow(?:fall)?|showers|winds?|gales?|storms?|fog|frost|temperatures?|weather|heatwave) (?:will|(?:is|are) (?:expected|forecast|likely|set|due))|(?:(?:will|is|are)\b(?: (?:expected|forecast|likely|set) to)? (?:fall|rise|recede|subside|peak|crest|weaken|strengthen|ease)))\b/iu;

/** Whether a text says what is expected of the weather, of water or of prices, which is no announcement. */
export function isForecast(text: string): boolean {
  return FORECAST.test(text);
}

/** A condition of what is announced: “if the owner agrees”, “subject to approval”. */
const CONDITION = /\b(?:if|unless|provided (?:that|the|it|he|she|they|there|no)|on condition|as long as|subject to|depending on)\b(?! only\b)/iu;

/** Whether a text makes what it announces depend on something. */
export function hasCondition(text: string): boolean {
  return CONDITION.test(text);
}
