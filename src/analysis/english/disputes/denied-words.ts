/** A statement or an act, not what somebody did not get: “that the gate was closed”, “having taken money”, “a report that he had resigned”; not “Ana Reyes entry”. */
const IS_STATEMENT =
  /^(?:that|having|being|to have|it|he|she|they|there|his|her|its|their|any|all|involvement|responsibility|accusations?|allegations?|claims?|reports?|rumou?rs?)\b|^\p{Ll}+ing\b|\b(?:that|is|are|was|were|has|have|had|did|would|will|could)\b/u;

/** Whether words that somebody denies are a statement or an act, which can be denied: “that the gate was closed”, “having taken money”. */
export function isStatement(denied: string): boolean {
  return IS_STATEMENT.test(denied);
}

/** A reference to a statement right before: “this”, “it”, “the accusation”. */
const REFERS_BACK =
  /^(?:this|that|it|them|these|those|(?:the|that|this|such|these|those|any such|his|her|its|their)\s+(?:account|version|claim|allegation|accusation|charge|suggestion|assertion|statement)s?)$/iu;

/** Whether words that somebody denies only refer to a statement right before them: “(denied) this”, “(rejected) the accusation”. */
export function refersToStatement(denied: string): boolean {
  return REFERS_BACK.test(denied);
}
