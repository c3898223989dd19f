import { isRefusedAct, isThatClause, namesOnlyStatement } from '../../analysis/english/disputes/index.ts';
import { contentWords } from '../../compare/index.ts';

/** Minimum number of content words of a denied claim: “denies responsibility” does not say for what. */
const MIN_WORDS = 2;

/** Return whether the words of a denied claim say what is denied, so that a reader who sees the claim alone can tell. */
export function saysWhatIsDenied(text: string): boolean {
  if (isRefusedAct(text) || namesOnlyStatement(text)) return false;
  return isThatClause(text) || contentWords(text).size >= MIN_WORDS;
}
