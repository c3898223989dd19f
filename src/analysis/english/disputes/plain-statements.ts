/** Words by which a statement has several clauses, or is none about what happened: “and that”, “unless”, “would”, “not only”, “not yet”. */
const NOT_PLAIN =
  /\b(?:and|but|or|because|unless|if|whether|although|while|until|before|after|when|who|which|would|will|could|should|may|might|must|can|cannot|only|yet|just|even|enough|longer|more|less|all|every|always|doubt|wonder|surprise[sd]?|choice|want(?:s|ed)?|hope[sd]?|think|believe[sd]?|know|knew)\b|[;?:“”"]/u;
/** Maximum number of characters of a statement that is compared with one that negates it. */
const MAX_LENGTH = 140;

/** Whether a statement is a single clause about what is or was, so that “not” in it negates all of it: “that his ministry had never approved the raising of the dam”. */
export function isPlainStatement(statement: string): boolean {
  return statement.length <= MAX_LENGTH && !NOT_PLAIN.test(statement);
}

/** Words that only negate a statement. */
const NEGATING = /(?<!\p{L})(?:not|no|no one|nobody|nothing|none|never|neither|nor)(?!\p{L})/giu;

/** Return a statement without the words that negate it: “that had been arrested” for “that nobody had been arrested”. */
export function withoutNegation(statement: string): string {
  return statement.replace(NEGATING, ' ');
}
