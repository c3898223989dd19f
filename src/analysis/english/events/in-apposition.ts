import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** A subject and the beginning of a phrase in apposition, up to its time (marked `|`): “The law, in force since | March”, “Her contract, signed in 2022 and valid until | 2026”. */
const appositionBefore = /^[^,;:]{2,80},\s(?<words>[^;:.]{1,80})$/;
/** A phrase that belongs to the main verb although it is between commas: “the mayor, in a statement on | Monday, said”, “the mayor, late on | Monday, said”. */
const adverbial =
  /^(?:(?:in|on|at|by|for|after|before|during|speaking|writing|answering|asked|who|which|whose|that|where|when|and|but|late|later|early|earlier|only|again|as|from)\b(?! force\b| effect\b| office\b| power\b| place\b| use\b| print\b)|(?:the\s)?$)/i;
/** Text between the time at the end of the phrase, or before its last words, and the main verb: “payable since 1954 | without a break, | will”. */
const verbAfterComma = /^(?:\s(?:without|with|in|at|for|by|under|to)\s[^,;:.]{1,40})?,\s(?:(?:\p{L}+ly|also|now|then|still|never|soon)\s)?$/u;

/** A noun phrase in apposition that names a role, up to the time since which somebody has had it: “Jakub Mazur, the mayor of Lesko since | 2010”. */
const roleSince =
  /^[^,;:.]{2,80},\s(?:the|an?|its|his|her|their)\s(?:(?!who\b|which\b|that\b)[\p{L}’'-]+\s){1,8}(?:since|from)\s(?:\d{4}\s(?:to|until|till)\s)?$/u;

/** Return whether a time says since when somebody named before it has had a role: “Jakub Mazur, the mayor of Lesko since 2010, lost”. It dates no event of the sentence. */
export function isOfRole(text: string, time: Span): boolean {
  return roleSince.test(text.slice(0, time.start)) && /^(?:,|\s(?:to|until|till)\s)/.test(text.slice(time.end, time.end + 8));
}

/**
 * Return whether a time is in a phrase in apposition to the subject, which has no verb of its own: “The law, in force since March, is meant to hold”, “Her
 * contract, valid until 2026, was terminated”. The main verb does not govern such a time.
 */
export function isInApposition(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  if (evidence === null || evidence.cue.at < time.end || !verbAfterComma.test(text.slice(time.end, evidence.cue.at))) return false;
  const words = appositionBefore.exec(text.slice(0, time.start))?.groups?.['words'];
  return words !== undefined && !adverbial.test(words.slice(words.lastIndexOf(', ') + 1).trimStart());
}
