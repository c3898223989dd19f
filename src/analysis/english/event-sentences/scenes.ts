/** “(Judge Brown) refused to extend”, “failed to appear in court”; not “refused to comment”. */
const REFUSES_TO_ACT =
  /^(?:refused|declined|failed)\b(?! (?:(?:on|yesterday|today|last) )?(?:[^\s,;]+ )?to (?:comment|say|discuss|answer|speak|talk|name|confirm|elaborate|give|be drawn|be named|identify|disclose|mention|specify|respond))/i;
/** Words before the day of an event in whose course something is done: “in (yesterday’s election)”. */
const IN_COURSE_OF = /\b(?:in|at|during) $/i;
/** Words after that day: “(yesterday)’s election”. */
const EVENT_OF_DAY =
  /^['’]s (?:[\p{Ll}-]+ ){0,3}(?:elections?|by-election|vote|ballot|referendum|runoff|recount|meeting|session|hearing|sitting|trial|match|game|race|final|ceremony|service|summit|debate|march|rally|protest|attack|crash|fire|explosion|storm|flood|raid|shooting)\b/u;

/** Whether a text begins with the verb of a refusal or failure to act: “refused to extend”, “failed to appear in court”; not “refused to comment”. */
export function refusesToAct(text: string): boolean {
  return REFUSES_TO_ACT.test(text);
}

/** Whether a time between these words is that of an event in whose course something was done: “won in |yesterday|’s election”; not “spoke about |yesterday|’s election”. */
export function isTimeOfScene(before: string, after: string): boolean {
  return IN_COURSE_OF.test(before) && EVENT_OF_DAY.test(after);
}

/** Whether the words after a duration make it the distance from something else: “the day| after the vote”, “two weeks| before it”. */
export function isDistance(after: string): boolean {
  return /^\s(?:after|before|earlier|later)\b/i.test(after);
}

/** Whether a time expression leads to a clause, from which it counts: “a day after|”. */
export function countsFromClause(expression: string): boolean {
  return /\b(?:after|before)$/i.test(expression);
}
