/** The object of such a verb: “a night curfew ”. */
const object = '(?:an?|another|fresh|further|new|more)\\s(?:[\\p{L}-]+\\s){1,3}';

/**
 * The text before a day (marked `|` in examples) for which something is considered, proposed, threatened or wanted: “is not ruling out a curfew on |
 * Saturday”, “called for a strike from | Friday”, “want every child vaccinated by | August”.
 */
const consideredBefore = new RegExp(
  `\\b(?:wants?|needs?|would like|['’]d like)\\s(?:[\\p{L}-]+\\s){1,4}\\p{L}+(?:ed|en|ne|ilt|ut)\\s(?:by|before|on|in)\\s(?:the\\s)?$` +
    `|\\b(?:rul(?:es?|ing) out|threaten(?:s|ing)?|call(?:s|ing)? for|propos(?:es?|ing)|demand(?:s|ing)?|consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|float(?:s|ing)?)\\s${object}(?:on|for|from)\\s(?:the\\s)?$` +
    `|\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${object}(?:for|from)\\s(?:the\\s)?$`,
  'iu',
);

/** The same with a verb in the past and “on” or “in”, which is ambiguous. In “ruled out a curfew on | Tuesday”, Tuesday may be the day of the decision or of the curfew. */
const ambiguousOnBefore = new RegExp(
  `\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${object}(?:on|in)\\s(?:the\\s)?$`,
  'iu',
);

/** The text before the day of a planned event: “a planned walkout by baggage handlers on | Friday looks certain”. */
const plannedNounBefore =
  /\b(?:an?|the|its|his|her|their|this|all)\s(?:planned|proposed|scheduled|threatened|upcoming|forthcoming|intended|mooted|promised|expected)\s(?:[\p{L}-]+\s){1,6}(?:on|for|in|at|from)\s(?:the\s)?$/iu;

/** Letters that every match of `consideredBefore` or `ambiguousOnBefore` contains: a quick test, run before the long patterns. */
const CONSIDERED_HINT = /want|need|like|rul|threaten|call|propos|demand|consider|weigh|mull|float/i;
/** Letters that every match of `plannedNounBefore` contains. */
const PLANNED_HINT = /ed\s|upcoming|forthcoming/;

/** Return whether the text before a time says that something is only considered, proposed, threatened or wanted for that time. */
export function isOnlyConsidered(before: string): boolean {
  return CONSIDERED_HINT.test(before) && consideredBefore.test(before);
}

/** Return whether the text before a day says that something was considered, so that the day may be that of the decision or of the thing considered: “ruled out a curfew on”. */
export function mayBeConsideredForDay(before: string): boolean {
  return CONSIDERED_HINT.test(before) && ambiguousOnBefore.test(before);
}

/** Return whether the text before a time ends with a noun that an adjective marks as planned: “a planned walkout on”. */
export function isPlannedNoun(before: string): boolean {
  return PLANNED_HINT.test(before) && plannedNounBefore.test(before);
}
