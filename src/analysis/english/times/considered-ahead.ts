const noun = '(?:an?|another|fresh|further|new|more)\\s(?:[\\p{L}-]+\\s){1,3}';

/**
 * What is only considered, proposed, threatened or wanted, up to its day: “is not ruling out a curfew on | Saturday”, “called for a strike from |
 * Friday”, “want every child vaccinated by | August”.
 */
const considered = new RegExp(
  `\\b(?:wants?|needs?|would like|['’]d like)\\s(?:[\\p{L}-]+\\s){1,4}\\p{L}+(?:ed|en|ne|ilt|ut)\\s(?:by|before|on|in)\\s(?:the\\s)?$` +
    `|\\b(?:rul(?:es?|ing) out|threaten(?:s|ing)?|call(?:s|ing)? for|propos(?:es?|ing)|demand(?:s|ing)?|consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|float(?:s|ing)?)\\s${noun}(?:on|for|from)\\s(?:the\\s)?$` +
    `|\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}(?:for|from)\\s(?:the\\s)?$`,
  'iu',
);

/** The same in the past, with a day that may be that of the verb: “ruled out a curfew on | Tuesday”. */
const onDay = new RegExp(`\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}on\\s(?:the\\s)?$`, 'iu');

/** What is announced by an adjective, up to its day: “a planned walkout by baggage handlers on | Friday looks certain”. */
const planned =
  /\b(?:an?|the|its|his|her|their|this|all)\s(?:planned|proposed|scheduled|threatened|upcoming|forthcoming|intended|mooted|promised|expected)\s(?:[\p{L}-]+\s){1,6}(?:on|for|in|at|from)\s(?:the\s)?$/iu;

/** A word of each of these forms, which is found faster than the forms themselves. */
const HINT = /want|need|like|rul|threaten|call|propos|demand|consider|weigh|mull|float/i;
const PLANNED_HINT = /ed\s|upcoming|forthcoming/;

/** Return whether the words before a time say that something is considered, proposed, threatened or wanted for it. */
export function isConsideredAhead(before: string): boolean {
  return HINT.test(before) && considered.test(before);
}

/** Return whether the words before a day say that something was considered, and leave open if the day is that of the verb. */
export function isConsideredOnDay(before: string): boolean {
  return HINT.test(before) && onDay.test(before);
}

/** Return whether the words before a time are a noun that an adjective announces: “a planned walkout on”. */
export function isPlannedNoun(before: string): boolean {
  return PLANNED_HINT.test(before) && planned.test(before);
}
