import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { TimeExpression } from '../../core/types.ts';

/** A time of a sentence, and the verb that governs it. */
export interface GovernedTime {
  time: TimeExpression;
  evidence: VerbEvidence | null;
}

/** Text between two times of one list: “in November| and |December”. */
const betweenListed = /^(?:,|,? and| or)\s(?:again\s)?(?:(?:in|on)\s)?$/i;

/** Return whether a time directly continues a list with the time before it: “2026” in “covers 2025 and 2026”. */
export function continuesList(text: string, last: TimeExpression, time: TimeExpression): boolean {
  return time.granularity === last.granularity && /^(?:,|,? and| or)\s$/i.test(text.slice(last.end, time.start));
}

/** Return the times. If a time is in one list with the time before it, it gets the verb of that time: December has “fell” in “fell in November and December, and rose in January”. */
export function withListedVerbs(text: string, governed: readonly GovernedTime[]): GovernedTime[] {
  const result: GovernedTime[] = [];
  for (const current of governed) {
    const last = result.at(-1);
    // “On Wednesday, Sunday’s final was moved”: no list.
    const isPossessive = /^['’]s?\s/.test(text.slice(current.time.end, current.time.end + 3));
    const isListed =
      last?.evidence &&
      !isPossessive &&
      current.time.granularity === last.time.granularity &&
      betweenListed.test(text.slice(last.time.end, current.time.start));
    result.push(isListed ? { ...current, evidence: last.evidence } : current);
  }
  return result;
}

/** Text between coordinated times, which date the same verb: “on 22 May and on 24 May”, “on 1 June, on 3 June”. */
const joined =
  /^(?:,|,? and(?: not)?| or|,? nor|,? then|,? but(?: not)?| rather than| instead of|,? not)\s(?:(?:again|then|later)\s)?(?:(?:in|on|at|from|by)\s)?(?:the\s)?$/i;
/** Text between two times that contains a further noun with “no”, whose verb is elided: “there was no graduation in May|, no prom in |June”. */
const betweenNegated = /^,\s(?:and\s)?no\s(?:[\p{L}-]+\s){1,3}(?:in|on|at)\s(?:the\s)?$/u;

/** Return the evidence of a verb, negated. */
function withNegation(evidence: VerbEvidence | null): VerbEvidence | null {
  return evidence && { ...evidence, cue: { ...evidence.cue, negated: true } };
}

/** Beginning of a clause with an elided verb (gapping): “on 22 May they crossed here, on 24 May there”. */
const gapped = /[,;]\s(?:and\s)?(?:in|on|at)\s(?:the\s)?$/i;

/** A noun and a preposition before its day: “the concert on | 3 October”. */
const nounDatedBefore = /\b(?:the|an?|its|his|her|their)\s(?:[\p{L}-]+\s){1,3}(?:on|of)\s(?:the\s)?$|\p{Ll}\sin\s(?:the\s)?$/iu;

/** Return whether a time modifies the subject of a verb, and a later time follows the verb: Saturday and Friday in “Saturday’s concert was cancelled on Friday”. */
function isOfSubject(text: string, { time, evidence }: GovernedTime, later: GovernedTime, sentenceStart: number): boolean {
  const verb = evidence === null ? -1 : evidence.cue.at + sentenceStart;
  if (verb < time.end || later.time.start < verb) return false;
  const after = text.slice(time.end, time.end + 4);
  // “The concert on 3 October went on sale on Friday.”
  if (verb - time.end <= 1 && nounDatedBefore.test(text.slice(Math.max(sentenceStart, time.start - 60), time.start))) return true;
  return (
    /^['’]s?\s/.test(after) || (/^\s\p{L}/u.test(after) && /\b(?:the|an?|its|his|her|their|this)\s$/i.test(text.slice(Math.max(0, time.start - 8), time.start)))
  );
}

/** Maximum length of the text between coordinated times, in characters. The limit keeps long sentences fast. */
const MAX_GAP = 40;

function isWithin(inner: TimeExpression, outer: TimeExpression): boolean {
  if (inner.earliest === null || inner.latest === null || outer.earliest === null || outer.latest === null) return false;
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/** Return whether a time is counted from an event whose verb is between it and its date: “two weeks after” in “two weeks after they crossed on 6 August”. */
function countsFromEventOf({ time, evidence }: GovernedTime, later: GovernedTime, sentenceStart: number): boolean {
  const verb = evidence === null ? -1 : evidence.cue.at + sentenceStart;
  return time.anchor?.time === later.time.id && verb >= time.end && verb < later.time.start;
}

/**
 * Return, of the times that one verb governs, those that date its event: the first and those coordinated with it. A finer time within a coarser one
 * replaces it. Later times belong to nouns: “In March he signed a contract for deliveries in 2025”.
 */
function datingTimes(text: string, governed: readonly GovernedTime[], sentenceStart: number): GovernedTime[] {
  const kept: GovernedTime[] = [];
  for (const each of governed) {
    const last = kept.at(-1);
    if (!last) {
      kept.push(each);
      continue;
    }
    if (last.time.edtf === each.time.edtf) continue;
    if (kept.length === 1 && isOfSubject(text, last, each, sentenceStart)) {
      // “Sunday’s winner will play on Friday”: the subject may be of the past. “The inquest into a death in March was adjourned on Thursday.”
      if (each.evidence?.direction === 'future' || /\bin\s(?:the\s)?$/i.test(text.slice(Math.max(sentenceStart, last.time.start - 8), last.time.start)))
        kept.pop();
      kept.push(each);
      continue;
    }
    if (countsFromEventOf(last, each, sentenceStart)) {
      kept[kept.length - 1] = each;
      continue;
    }
    const nearby = Math.max(last.time.end, each.time.start - MAX_GAP);
    const between = text.slice(nearby, each.time.start);
    if (nearby === last.time.end && betweenNegated.test(between)) kept.push({ ...each, evidence: withNegation(last.evidence) });
    else if ((nearby === last.time.end && joined.test(between)) || gapped.test(between)) kept.push(each);
    else if (isWithin(each.time, last.time)) kept[kept.length - 1] = each;
  }
  return kept;
}

/**
 * Return the times of a sentence that date the events of its clauses, in the order of the text. Clauses are distinguished by their verbs.
 *
 * @param text the passage, in which the sentence begins at `sentenceStart`
 */
export function governingTimes(text: string, times: readonly GovernedTime[], sentenceStart: number): GovernedTime[] {
  const byVerb = Map.groupBy(times, ({ evidence }) => evidence?.cue ?? null);
  return [...byVerb.values()].flatMap((governed) => datingTimes(text, governed, sentenceStart)).sort((a, b) => a.time.start - b.time.start);
}
