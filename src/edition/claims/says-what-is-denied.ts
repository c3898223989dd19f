import { contentWords } from '../../compare/index.ts';

/** Minimum number of content words of a denied claim: “denies responsibility” does not say for what. */
const MIN_WORDS = 2;

/** An act that a speaker refused: “refused to lift the ban” denies nothing, “denied to have lifted it” does. */
const REFUSED_ACT = /^to\s+(?!have\b)/iu;

/** A reference to what was said before: “that account”, “the other allegation”; not “reports that he had resigned”. */
const SAID_BEFORE =
  /^(?:that|this|these|those|the|such|any such|both|all)\s+(?:\p{Ll}+\s+)?(?:accounts?|versions?|claims?|allegations?|accusations?|charges?|suggestions?|reports?|assertions?|figures?|numbers?|criticisms?|statements?|rumou?rs?)$/iu;

/** Return whether the words of a denied claim say what is denied, so that a reader who sees the claim alone can tell. */
export function saysWhatIsDenied(text: string): boolean {
  if (REFUSED_ACT.test(text) || SAID_BEFORE.test(text)) return false;
  return /^that\s/i.test(text) || contentWords(text).size >= MIN_WORDS;
}
