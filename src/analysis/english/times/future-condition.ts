import { isOnlyConsidered, isPlannedNoun } from './considered-plans.ts';
import type { VerbEvidence } from './verb-evidence.ts';

/** Infinitive of purpose whose object is a future event: “talks to avert | Friday’s strike”. */
const purposeBefore =
  /\bto (?:avert|prevent|head off|forestall|avoid|prepare for|stave off|finali[sz]e|promote)\s(?:the\s)?$|\b(?:is|are|be|been)\s(?:\p{L}+\s)?(?:out of|doubtful for|fit for|ruled out of|available for|unavailable for|suspended for|ready for|in doubt for|an? doubt for|set for|favourites? (?:for|to win))\s(?:the\s)?$/iu;
/** A condition before its main clause, up to a time: “If re-elected in | November, she will …”. */
const conditionBefore = /^["“]?(?:If|Unless|Once|Should|When|As soon as|Provided)\s[^,;]*$/;
/** The rest of the condition after the time, and a main clause in the future. */
const futureMainClause = /^[^,;.]{0,60},\s[^,;.]{0,110}?(?:\b(?:will|shall|is to|are to|plans? to)|['’]ll)\s/;
/** A condition after its main clause, up to a time: “will name a judge if re-elected in | November”. */
const conditionAfter = /(?:\b(?:will|shall)|['’]ll|\bwould,)\s[^.;]*\b(?:if|unless|once)\s[^,;]*$/;

/** A condition that begins with “Should”, up to a time, and the rest of the condition with its main clause: “Should it not improve by | 31 March, it may close”. */
const shouldBefore = /^["“]?Should\s[^,;]*$/;
const mainClauseOfShould = /^[^,;.]{0,60},\s[^,;.]{0,110}?\b(?:will|may|might|can|could|must|would)\s/;
/** A place in a match that is won before it, up to its day: “put them into | Sunday’s final”, “have a place in | Sunday’s final”. */
const intoMatchBefore =
  /\b(?:puts?|sends?|sent|fire[sd]?|takes?|took|carry|carries|carried|shot|shoots?|swept|heads?|headed)\s[^.;,]{1,40}\s(?:into|through to)\s(?:the\s)?$|\b(?:place|spot|berth) in\s(?:the\s)?$|\bqualif(?:y|ies|ied) for\s(?:the\s)?$/i;
/** The rest of that match; what came of it is not told. */
const ofMatch = /^['’]s?\s(?:[\p{L}-]+\s){0,2}(?:final|semi-?final|quarter-?final|play-?off|decider)\b(?![^.;]*\b(?:lost|won|beat|was|were)\b)/u;

/** Number of characters before an expression that are searched for a main clause with its condition; each “will” is tried to their end. */
const CONDITION_LENGTH = 300;
/** Number of characters before an expression that are searched for a verb or adjective of planning with its noun. */
const CLAUSE_LENGTH = 120;
/** Number of characters after an expression that are searched for the rest of a condition and its main clause. */
export const MAIN_CLAUSE_LENGTH = 180;

/** Return whether the words of a sentence before a time make it the beginning of what is allowed or required: “From | Monday, dogs must be on leads”. */
function opensRule(before: string): boolean {
  return /^["“]?(?:From|As from|Starting|Beginning)\s(?:the\s)?$/.test(before);
}

/**
 * Return whether an expression belongs to a condition or plan for the future: “if re-elected in November, she will …”, “called for a strike from Friday”.
 *
 * @param before text of its sentence before the expression
 * @param after up to `MAIN_CLAUSE_LENGTH` characters after the expression
 * @param evidence the verb that governs the expression
 */
export function isInFutureCondition(before: string, after: string, evidence: VerbEvidence | null): boolean {
  const clauseBefore = before.slice(-CLAUSE_LENGTH);
  if (purposeBefore.test(clauseBefore) && /^['’]/.test(after)) return true;
  if (isOnlyConsidered(clauseBefore)) return true;
  if (intoMatchBefore.test(clauseBefore) && ofMatch.test(after)) return true;
  if (shouldBefore.test(before) && mainClauseOfShould.test(after)) return true;
  if (opensRule(before) && after.startsWith(',') && /^(?:may|must|can|cannot|shall)$/.test(evidence?.word ?? '')) return true;
  if (evidence?.direction !== 'past' && isPlannedNoun(clauseBefore)) return true;
  if (conditionBefore.test(before) && /^(?:is|are)$/.test(evidence?.word ?? '') && !/^["“]?When/.test(before)) return true;
  return conditionAfter.test(before.slice(-CONDITION_LENGTH)) || (conditionBefore.test(before) && futureMainClause.test(after));
}
