/** A statement or an act, not what somebody did not get: “that the gate was closed”, “having taken money”, “a report that he had resigned”; not “Ana Reyes entry”. */
const IS_STATEMENT =
  /^(?:that|having|being|to have|it|he|she|they|there|his|her|its|their|any|all|involvement|responsibility|accusations?|allegations?|claims?|reports?|rumou?rs?)\b|^\p{Ll}+ing\b|\b(?:that|is|are|was|were|has|have|had|did|would|will|could)\b/u;

/** Whether words that somebody denies are a statement or an act, which can be denied: “that the gate was closed”, “having taken money”. */
export function isStatement(denied: string): boolean {
  return IS_STATEMENT.test(denied);
}

/** A reference to a statement right before: “this”, “it”, “the accusation”. */
const REFERS_BACK =
  /^(?:this|that|it|them|these|those|(?:the|that|this|such|these|those|any such|his|her|its|their)\s+(?:account|version|claim|allegation|accusation|charge|suggestion|assertion|statement)s?)(?: (?:within|on|in|at|late|early|immediately|again|yesterday|today|promptly|flatly)\b[^,;]{0,40})?$/iu;

/** Whether words that somebody denies only refer to a statement right before them: “(denied) this”, “(denied) it within the hour”, “(rejected) the accusation”. */
export function refersToStatement(denied: string): boolean {
  return REFERS_BACK.test(denied);
}

/** An act that a speaker refused: “refused to lift the ban” denies nothing, “denied to have lifted it” does. */
const REFUSED_ACT = /^to\s+(?!have\b)/iu;

/** Whether words that somebody denies are an act that he refused: “(refused) to lift the ban”; not “(denied) to have lifted it”. */
export function isRefusedAct(denied: string): boolean {
  return REFUSED_ACT.test(denied);
}

/** A reference to what was said before: “that account”, “the other allegation”; not “reports that he had resigned”. */
const SAID_BEFORE =
  /^(?:that|this|these|those|the|such|any such|both|all)\s+(?:\p{Ll}+\s+)?(?:accounts?|versions?|claims?|allegations?|accusations?|charges?|suggestions?|reports?|assertions?|figures?|numbers?|criticisms?|statements?|rumou?rs?)$/iu;

/** Whether words that somebody denies only name a statement, near or far, without saying what it states: “(denied) the other allegation”, “(rejected) all these reports”. */
export function namesOnlyStatement(denied: string): boolean {
  return SAID_BEFORE.test(denied);
}

/** Whether the content of a claim is a clause with “that”: “that it had paid”. */
export function isThatClause(content: string): boolean {
  return /^that\s/i.test(content);
}
