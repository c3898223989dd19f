const noun = '(?:an?|another|fresh|further|new|more)\\s(?:[\\p{L}-]+\\s){1,3}';

/**
 * What is only considered, proposed, threatened or wanted, up to its day: “is not ruling out a curfew on | Saturday”, “called for a strike from |
 * Friday”, “want every child vaccinated by | August”.
 */
export const consideredAhead = new RegExp(
  `\\b(?:wants?|needs?|would like|['’]d like)\\s(?:[\\p{L}-]+\\s){1,4}\\p{L}+(?:ed|en|ne|ilt|ut)\\s(?:by|before|on|in)\\s(?:the\\s)?$` +
    `|\\b(?:rul(?:es?|ing) out|threaten(?:s|ing)?|call(?:s|ing)? for|propos(?:es?|ing)|demand(?:s|ing)?|consider(?:s|ing)?|weigh(?:s|ing)?|mull(?:s|ing)?|float(?:s|ing)?)\\s${noun}(?:on|for|from)\\s(?:the\\s)?$` +
    `|\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}(?:for|from)\\s(?:the\\s)?$`,
  'iu',
);

/** The same in the past, with a day that may be that of the verb: “ruled out a curfew on | Tuesday”. */
export const consideredOnDay = new RegExp(
  `\\b(?:ruled out|threatened|called for|proposed|demanded|considered|weighed|mulled|floated)\\s${noun}on\\s(?:the\\s)?$`,
  'iu',
);

/** What is announced by an adjective, up to its day: “a planned walkout by baggage handlers on | Friday looks certain”. */
export const plannedNoun =
  /\b(?:an?|the|its|his|her|their|this|all)\s(?:planned|proposed|scheduled|threatened|upcoming|forthcoming|intended|mooted|promised|expected)\s(?:[\p{L}-]+\s){1,6}(?:on|for|in|at|from)\s(?:the\s)?$/iu;
