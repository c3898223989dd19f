const noun = '(?:an?|another|fresh|further|new|more)\\s(?:[\\p{L}-]+\\s){1,3}';

/**
 * A verb of considering, proposing, threatening or wanting with its object, up to the day (marked `|` in examples): “is not ruling out a curfew on |
 * Saturday”, “called for a strike from | Friday”, “want every child vaccinated by | August”.
 */
const considered = new RegExp(
  `\\b(?:wants?|needs?|would like|['’]d like)\\s(?:[\\p{L}-]+\\s){1,4}\\p{L}+(?:ed|en|ne|ilt|ut)\\s(?:by|before|on|in)\\s(?:the\\s)?$` +
    `|\\b(?:rul(?:es?|ing) out|threaten(?:s|ing)?|call(?:s|ing)? for|propos(?:es?|ing)|demand(?:s|ing)?|consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|float(?:s|ing)?)\\s${noun}(?:on|for|from)\\s(?:the\\s)?$` +
    `|\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}(?:for|from)\\s(?:the\\s)?$`,
  'iu',
);

/** Such a verb in the past with “on”, after which the day may be that of the verb or of its object: “ruled out a curfew on | Tuesday”. */
const onDay = new RegExp(`\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}on\\s(?:the\\s)?$`, 'iu');

/** A noun that an adjective marks as planned, up to the day: “a planned walkout by baggage handlers on | Friday looks certain”. */
const planned =
  /\b(?:an?|the|its|his|her|their|this|all)\s(?:planned|proposed|scheduled|threatened|upcoming|forthcoming|intended|mooted|promised|expected)\s(?:[\p{L}-]+\s){1,6}(?:on|for|in|at|from)\s(?:the\s)?$/iu;

/** Letters of each verb of `considered` and `onDay`: a quick test, run before the long patterns. `PLANNED_HINT` is that of `planned`. */
const CONSIDERED_HINT = /want|need|like|rul|threaten|call|propos|demand|consider|weigh|mull|float/i;
const PLANNED_HINT = /ed\s|upcoming|forthcoming/;

/** Return whether the text before a time says that something is only considered, proposed, threatened or wanted for that time. */
export function isOnlyConsidered(before: string): boolean {
  return CONSIDERED_HINT.test(before) && considered.test(before);
}

/** Return whether the text before a day says that something was considered, and leaves open whether the day is that of the verb: “ruled out a curfew on”. */
export function mayBeConsideredForDay(before: string): boolean {
  return CONSIDERED_HINT.test(before) && onDay.test(before);
}

/** Return whether the text before a time ends with a noun that an adjective marks as planned: “a planned walkout on”. */
export function isPlannedNoun(before: string): boolean {
  return PLANNED_HINT.test(before) && planned.test(before);
}
