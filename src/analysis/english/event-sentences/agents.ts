/** Words allowed between a name and its verb: “Ukraine’s forces have also (shelled)”. */
const BEFORE_VERB =
  /^(?:['’]s?)?(?:\s(?:army|forces|troops|soldiers|military|police|government|artillery|drones|missiles|has|have|had|also|then|again|reportedly|allegedly|\p{L}+ly))*\s$/u;
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got)\s(?:\p{L}+ly\s)?$/iu;
const BY = /^\s(?:[\p{L}-]+\s){0,4}by\s(?:the\s)?$/u;

/** Whether the words before a participle end in an auxiliary of the passive: “the town was (shelled)”. */
export function endsInPassiveAuxiliary(before: string): boolean {
  return PASSIVE.test(before);
}

/** Whether the words between a name and a verb make the name its agent: “Ukraine|’s forces have also |shelled”. */
export function leadsFromAgentToVerb(between: string): boolean {
  return BEFORE_VERB.test(between);
}

/** Whether the words between a passive verb and a name make the name its agent: “shelled| again by the |army”. */
export function leadsFromVerbToAgent(between: string): boolean {
  return BY.test(between);
}

/** Whether the words after a name begin a clause about it: “Rake|, who was arrested on 9 May, denied it”. */
export function beginsRelativeClause(after: string): boolean {
  return /^, who\b/.test(after);
}
