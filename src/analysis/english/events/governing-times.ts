import type { VerbTense } from '../times/verb-tense.ts';
import type { TimeExpression } from '../../core/types.ts';

/** A time of a sentence, and the verb that governs it. */
export interface GovernedTime {
  time: TimeExpression;
  evidence: VerbTense | null;
}

/** “On 22 May and on 24 May”, “on 1 June, on 3 June”: joined times date alike. */
const joined = /^(?:,|,? and(?: not)?| or|,? then|,? but| rather than| instead of|,? not)\s(?:(?:again|then|later)\s)?(?:(?:in|on|at|from|by)\s)?(?:the\s)?$/i;
/** “On 22 May they crossed here, on 24 May there”: a clause of its own whose verb is left out. */
const gapped = /[,;]\s(?:and\s)?(?:in|on|at)\s(?:the\s)?$/i;

/** Words that join stand so near; more is not looked at, which bounds the cost. */
const NEARBY = 40;

function isWithin(inner: TimeExpression, outer: TimeExpression): boolean {
  if (inner.earliest === null || inner.latest === null || outer.earliest === null || outer.latest === null) return false;
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/**
 * Of the times that one verb governs, those that date what it tells: the first, those joined to it, and in place of a coarse time the finer one
 * within it. What comes later belongs to a noun: “In March he signed a contract for deliveries in 2025”.
 */
function datingTimes(text: string, governed: readonly GovernedTime[]): GovernedTime[] {
  const kept: GovernedTime[] = [];
  for (const each of governed) {
    const last = kept.at(-1);
    if (!last) {
      kept.push(each);
      continue;
    }
    if (last.time.edtf === each.time.edtf) continue;
    const nearby = Math.max(last.time.end, each.time.start - NEARBY);
    const between = text.slice(nearby, each.time.start);
    if ((nearby === last.time.end && joined.test(between)) || gapped.test(between)) kept.push(each);
    else if (isWithin(each.time, last.time)) kept[kept.length - 1] = each;
  }
  return kept;
}

/** The times of a sentence that date what its clauses tell, in order of the text. A clause is known by its verb. */
export function governingTimes(text: string, times: readonly GovernedTime[]): GovernedTime[] {
  const byVerb = Map.groupBy(times, ({ evidence }) => evidence?.cue ?? null);
  return [...byVerb.values()].flatMap((governed) => datingTimes(text, governed)).sort((a, b) => a.time.start - b.time.start);
}
