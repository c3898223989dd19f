import type { VerbEvidence } from '../times/verb-evidence.ts';
import { auxiliaries } from '../times/resources/verbs-en.ts';
import { isPast } from '../times/verb-forms.ts';
import type { Span } from '../../core/types.ts';
import { cancelled } from './words-en.ts';

/** A plan in a relative clause, up to its time (marked `|`): “The bridge that was to open on | Monday”. */
const planInRelative =
  /\b(?:that|which|who)\s(?:(?:was|were|had been)\s(?:(?:due|set|scheduled|expected|supposed|meant|going)\s)?|(?:had\s)?(?:planned|hoped|intended|wanted|meant|plotted)\s)to\s(?!have\b)[^.;,]*$/i;

/** Return whether a future time belongs to an earlier plan, in a relative clause or in reported speech, that may not hold any more: “refused permission for a mast that was to go up in May”. */
export function isBackgroundPlan(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (evidence?.cue.pastPlan !== true || evidence.cue.appointed || evidence.cue.at > time.start) return false;
  return evidence.cue.word === 'would' || planInRelative.test(text.slice(Math.max(0, evidence.cue.at - 20), time.start));
}

/** Return whether a time belongs to a plan whose outcome the main verb reports: “the bridge that was to open on Monday opened early”. A weekday is then ambiguous: it may be the last Monday or the next one. */
export function isAmbiguousPlan(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (evidence?.cue.pastPlan !== true || evidence.cue.at > time.start || evidence.cue.unmet) return false;
  if (!planInRelative.test(text.slice(Math.max(0, evidence.cue.at - 20), time.start))) return false;
  const verbAfter = /^,?\s(?:\p{L}+ly\s|then\s|instead\s)?([\p{L}]+)/u.exec(text.slice(time.end, time.end + 40))?.[1]?.toLowerCase() ?? '';
  if (cancelled.test(text.slice(time.end, time.end + 60))) return false;
  return isPast(verbAfter) && (!auxiliaries.has(verbAfter) || /^(?:was|were|had|did)$/.test(verbAfter));
}
