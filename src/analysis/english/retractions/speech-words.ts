import { stemOf, synonymOf } from '../comparison/index.ts';

/** Verbs for what a publication or a speaker has said, as a part of a pattern. */
export const SAID_VERB = '(?:said|wrote|stated|reported|gave|suggested|claimed|named|described|put|told|listed|published|announced|asserted)';
/** The same and the participles that differ. */
export const SPEECH_VERB = '(?:said|wrote|written|stated|reported|given|gave|suggested|claimed|announced|published|put)';

const OWN_REPORT =
  /\b(?:we|our|this (?:newspaper|article|report|story|site|agency)|an?\s(?:earlier|previous|original)\s(?:report|version|article|story|dispatch))\b/iu;

/** Whether the subject of a verb of speech is the publication itself: “we”, “this newspaper”, “an earlier report”. */
export function namesOwnReport(subject: string): boolean {
  return OWN_REPORT.test(subject);
}

/** Whether a heading or title announces a correction: “Correction”, “Corrections and clarifications”, “Correction: Lurnau cable car”. */
export function isCorrectionTitle(title: string): boolean {
  return /^(?:Corrections?|Clarifications?|Errat(?:um|a)|For the record)(?:$|:|\s(?:and|&)\s(?:corrections?|clarifications?)\b)/iu.test(title.trim());
}

const SELF_EVIDENT = new Set(
  'accident incident disaster happened occurred number figure toll count total place took report article earlier version people'
    .split(' ')
    .map((word) => synonymOf(word) ?? stemOf(word)),
);

/** Whether a content word of a correction says nothing about what is corrected: “the [accident] [happened] on Saturday, not on Friday”. */
export function isSelfEvident(word: string): boolean {
  return SELF_EVIDENT.has(word);
}

/** Return the words of a clause from its first auxiliary verb on; empty if it has none: “the director [had been arrested]”. */
export function predicateOf(clause: string): string {
  return /\b(?:had|has|have|was|were|is|are|will|would|could|did)\s.*/iu.exec(clause)?.[0] ?? '';
}
