/** First words of a headline that explains or invites instead of reporting: “Why we …”, “How to …”, “Announcing …”, “Statement on …”. */
const EXPLAINS =
  /^(?:why|statement|letter|message|notice|update|report|review|q&a|how|what|when|where|who|which|\p{N}+ \p{L}+|top|the|an?|our|my|your|on|in|\p{L}+ing)\b/iu;
/** Punctuation of headlines that report nothing: a label before a colon, a question, an exclamation, a remark in brackets. */
const LABEL = /:\s|[?!()]/;

/** Whether a headline is a label, a question or an invitation, and so reports nothing that happened: “How to apply”, “Statement on the dam”. */
export function isNoReport(headline: string): boolean {
  return EXPLAINS.test(headline) || LABEL.test(headline);
}
