import { stemOf, synonymOf } from '../comparison/index.ts';

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

/** A clause at the end that only says when: “the brakes had engaged [after the cable broke]”. */
const TIME_CLAUSE = /,?\s(?:after|before|when|while|until|as soon as|by the time)\s.*$/u;

/** Return a statement without a clause at its end that only says when. What a statement with “not” denies may be just that time. */
export function withoutTimeClause(statement: string): string {
  return statement.replace(TIME_CLAUSE, '');
}

/** “They had been questioned but not [arrested]”. */
const BUT_NOT = /\bbut\s(?:(?:was|were|had|has|have|is|are)\s)?not\s(?:been\s)?(?<act>\p{Ll}{3,}ed)$/u;

/** Return the participle that a statement negates at its end after another one: “arrested” for “questioned but not arrested”; null if it does not. */
export function negatedAtEnd(statement: string): string | null {
  return BUT_NOT.exec(statement.replace(/[.,]$/u, ''))?.groups?.['act'] ?? null;
}

/** Verbs that say little beside a noun for an act: “received no warning”, “gave no order”. */
const LIGHT_VERBS = new Set(
  'receive received get got given give gave have had make made take took taken issue issued sent send'
    .split(' ')
    .map((word) => synonymOf(word) ?? stemOf(word)),
);

/** Whether a content word is a verb that says little beside a noun for an act: “[received] no warning”. */
export function isLightVerb(word: string): boolean {
  return LIGHT_VERBS.has(word);
}

/** Whether a statement begins with a pronoun, which may stand for its speaker: “that it had warned the company”. */
export function beginsWithSpeaker(statement: string): boolean {
  return /^(?:that\s)?(?:it|they|he|she|we|I)\s/iu.test(statement);
}
