import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** A subject and the beginning of a phrase in apposition, up to its time (marked `|`): “The law, in force since | March”, “Her contract, signed in 2022 and valid until | 2026”. */
const appositionBefore = /^[^,;:]{2,80},\s(?<words>[^;:.]{1,80})$/;
/** A phrase that belongs to the main verb although it is between commas: “the mayor, in a statement on | Monday, said”, “the mayor, late on | Monday, said”. */
const adverbial =
  /^(?:(?:in|on|at|by|for|after|before|during|speaking|writing|answering|asked|who|which|whose|that|where|when|and|but|late|later|early|earlier|only|again|as|from)\b(?! force\b| effect\b| office\b| power\b| place\b| use\b| print\b)|(?:the\s)?$)/i;
/** Text between the time at the end of the phrase and the main verb. */
const verbAfterComma = /^,\s(?:(?:\p{L}+ly|also|now|then|still|never|soon)\s)?$/u;

/**
 * Return whether a time is in a phrase in apposition to the subject, which has no verb of its own: “The law, in force since March, is meant to hold”, “Her
 * contract, valid until 2026, was terminated”. The main verb does not govern such a time.
 */
export function isInApposition(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (evidence === null || evidence.cue.at < time.end || !verbAfterComma.test(text.slice(time.end, evidence.cue.at))) return false;
  const words = appositionBefore.exec(text.slice(0, time.start))?.groups?.['words'];
  return words !== undefined && !adverbial.test(words.slice(words.lastIndexOf(', ') + 1).trimStart());
}
