import type { VerbEvidence } from '../times/verb-evidence.ts';
import { requests } from '../times/resources/verbs-en.ts';
import type { Span } from '../../core/types.ts';
import { invertedCondition, invertedConditionAfter } from './words-en.ts';

/** Number of characters around a time that are searched for a condition or question. The limit keeps long sentences fast. */
const REACH = 300;

/** A comma that may end a clause: not that in “£60,000”. */
const clauseComma = /,(?!\d{3})/;

/** Return whether a time is in a conditional clause with inversion: “Had the vote been held in May, …”. */
export function isInInvertedCondition(text: string, time: Span): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  return (invertedCondition.test(text) && !clauseComma.test(text.slice(0, time.start))) || invertedConditionAfter.test(before);
}

/** An open question before a time: “asked whether he would stand in 2025”. */
const openQuestion = /\bwhether\b(?! or not\b)[^,;]*$/i;

/** Something that may or may not come, and what it would bring about, up to the time: “A ruling for the mayor would let him run in | November”. */
const consequence =
  /^["“]?(?:An?|Any|Another|Such an?)\s[^,;:.]{2,80}\swould\s(?:let|allow|enable|force|mean|cost|give|leave|spare|save|ruin|bring|end|delay|oblige|free)\s[^,;]*$/;

/** Return whether the clause is conditional or only possible. */
export function isConditional(text: string, time: Span, evidence: VerbEvidence | null, opener: number | null): boolean {
  if (evidence?.cue.possible || (evidence?.direction === 'future' && openQuestion.test(text.slice(Math.max(0, time.start - REACH), time.start)))) return true;
  // “If you are interested, join us on Friday”.
  if (evidence && requests.has(evidence.cue.word)) return false;
  // “A strike on Friday would cost the port $3m”.
  if (
    evidence?.word === 'would' &&
    evidence.direction === 'future' &&
    evidence.cue.at >= time.end &&
    /^["“]?(?:An?|Any|Another)\s[^,;]*$/.test(text.slice(0, time.start))
  )
    return true;
  // “A ruling for the mayor would let him run in November”.
  if (evidence?.word === 'would' && evidence.direction === 'future' && evidence.cue.at < time.start && consequence.test(text.slice(0, time.start))) return true;
  if (opener === null) return false;
  // “A strike is set for Saturday unless a deal is reached”: it is planned, and may be called off.
  if (evidence?.cue.appointed && opener > time.end && /^unless\b/i.test(text.slice(opener, opener + 7))) return false;
  const inClause = opener < time.start && time.start - opener < REACH && !clauseComma.test(text.slice(opener, time.start));
  return (
    inClause ||
    ((evidence?.direction === 'future' || evidence?.cue.scheduled !== undefined) && (opener < time.start || !clauseComma.test(text.slice(time.end, opener))))
  );
}

/** Return whether a time is in a condition that begins at `opener`, and its verb was not recognized, so that the evidence is the verb of the main clause after the comma. */
export function isInConditionBefore(text: string, time: Span, evidence: VerbEvidence | null, opener: number | null): boolean {
  if (opener === null || evidence === null || opener >= time.start || time.start - opener > REACH || evidence.cue.at < time.end) return false;
  return !clauseComma.test(text.slice(opener, time.start)) && clauseComma.test(text.slice(time.end, Math.min(evidence.cue.at, time.end + REACH)));
}
