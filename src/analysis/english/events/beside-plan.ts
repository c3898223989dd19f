import { auxiliaries } from '../times/resources/verbs-en.ts';
import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** The beginning of a relative clause in commas, up to its verb: “, which the board | approved”. */
const relativeBefore = /,\s(?:which|who|whom|whose)\s(?:[\p{L}’'-]+\s){0,4}$/u;
/** Participles whose day is that of the plan. */
const planning = /^(?:planned|intended|meant|hoped|wanted|envisaged|slated|timed)$/;
/** The rest of the words in commas, after the time. */
const restOfAside = /^(?:[^,;]|,\d)*,\s/;

/**
 * Return whether a time belongs to words in commas that say what happened to a plan or hope before it failed: “Plans for a depot, approved in March, were dropped”,
 * “Hopes of a truce, which rose in May, were dashed”. A day for which the plan was made belongs to the plan: “Plans for a march, set for Friday, were dropped”.
 */
export function isBesidePlan(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (evidence === null || evidence.direction !== 'past' || evidence.cue.end > time.start) return false;
  const { cue } = evidence;
  if (planning.test(cue.word) || cue.pastPlan || cue.appointed || cue.deferred || cue.unmet || cue.negated || cue.scheduled !== undefined) return false;
  const between = text.slice(cue.end, time.start);
  if (/[,;]|\bfor\s(?:the\s)?$/.test(between) || !restOfAside.test(text.slice(time.end))) return false;
  const before = text.slice(0, cue.at);
  if (!auxiliaries.has(cue.word)) return before.endsWith(', ') || relativeBefore.test(before);
  // “Which was in May” may be the plan, “which was approved in May” is not.
  return (cue.participle === true || /^ha[ds]|^have/.test(cue.word)) && relativeBefore.test(before);
}
