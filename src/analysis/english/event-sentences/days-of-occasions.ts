/** Words before the day of an occasion at which something is done: “in (yesterday’s election)”. */
const IN_COURSE_OF = /\b(?:in|at|during) $/i;
/** Words after that day: “(yesterday)’s election”. */
const OCCASION_OF_DAY =
  /^['’]s (?:[\p{Ll}-]+ ){0,3}(?:elections?|by-election|vote|ballot|referendum|runoff|recount|meeting|session|hearing|sitting|trial|match|game|race|final|ceremony|service|summit|debate|march|rally|protest|attack|crash|fire|explosion|storm|flood|raid|shooting)\b/u;

/** Whether a time between these words is that of an occasion at which something was done: “won in |yesterday|’s election”; not “spoke about |yesterday|’s election”. */
export function isTimeOfOccasion(before: string, after: string): boolean {
  return IN_COURSE_OF.test(before) && OCCASION_OF_DAY.test(after);
}
