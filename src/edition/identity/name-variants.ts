import { isBodyWord, plainWords } from '../../analysis/english/identity/index.ts';
import { editDistance } from '../../text/index.ts';

/** Maximum edit distance of a misspelt word: “Commision”. */
const MAX_TYPO = 2;
/** Minimum number of words of a name that may be the beginning of a longer one: “Centers for Disease Control”. */
const MIN_PREFIX = 3;
/** Minimum length of a word that may be misspelt; in a shorter one, two letters make another word. */
const MIN_TYPO_LENGTH = 8;

/**
 * Whether two names are variants of one name, if articles introduce both with the same acronym. They are if they differ in a misspelt word or in the noun for the
 * organization (“Agency”, “Administration”), or if one is the beginning of the other; “Department of Energy” and “Department of Education” are not.
 */
export function areVariants(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < longer.length) return shorter.length >= MIN_PREFIX && shorter.every((word, index) => word === longer[index]);
  const differing = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index]!] as const]));
  if (differing.length !== 1 || one.length < 2) return false;
  const [[word, instead]] = differing as [readonly [string, string]];
  return (isBodyWord(word) && isBodyWord(instead)) || (Math.min(word.length, instead.length) >= MIN_TYPO_LENGTH && editDistance(word, instead) <= MAX_TYPO);
}
