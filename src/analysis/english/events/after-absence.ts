import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** An absent thing and a comma, up to a verb right after it: “no record of any of them, | died”. */
const endsBeforeVerb = /^no\s\p{L}+["”]?\sof\s[^;]*,\s(?:(?:\p{L}+ly|later|then|also)\s)?$/iu;
/** An absent thing and a speaker, up to the verb of saying: “no sign of a deal, the minister | said”. */
const endsBeforeSpeaker = /^no\s\p{L}+["”]?\sof\s[^;]*,\s(?:[\p{L}’'-]+\s){1,6}$/iu;
const sayingVerb = /^(?:said|says|told|added|announced|wrote)$/;

/**
 * Return whether the verb of a time follows the comma that closes what there was no record, sign or word of, so that it tells a fact: “the clerk who kept no record
 * of the loans, died on 9 February”, “there was no sign of a deal, the minister said on Monday”. `from` is the offset of “no”.
 */
export function isVerbAfterAbsence(text: string, time: Span, evidence: VerbEvidence | null, from: number): boolean {
  if (evidence === null || evidence.direction !== 'past' || evidence.cue.at < from || evidence.cue.end > time.start) return false;
  const between = text.slice(from, evidence.cue.at);
  return endsBeforeVerb.test(between) || (sayingVerb.test(evidence.cue.word) && endsBeforeSpeaker.test(between));
}
