import { nameAt } from '../../../core/names/name-index.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import type { NameRefinerContext } from './types.ts';

/** Nouns for those who work at a firm, and not in a town: “an analyst at |Brandt Lowe”. */
const EMPLOYEES =
  /^(?:analysts?|economists?|strategists?|brokers?|stockbrokers?|traders?|bankers?|consultants?|lawyers?|attorneys?|solicitors?|barristers?|accountants?|auditors?|actuar(?:y|ies)|partners?|consultancy|brokerage|underwriters?|inspectors?|surveyors?|engineers?)$/;
/** What is held in a firm: “shares in |Norra Agro”. */
const HOLDINGS = /^(?:shares?|stakes?|stock|holdings?|shareholders?|investors?|bondholders?)$/;

/** Return the names, with the type organization for firms that are named like people or places: “analysts at Brandt Lowe”, “shares in Norra Agro”, “a lawyer with Pell Harding”. */
export function setByEmployee(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const firms = new Set(names.flatMap((name) => (isFirm(words, name) ? [joinWords(words, name.first, name.last)] : [])));
  if (firms.size === 0) return names;
  return names.map((name) =>
    (name.type === 'person' || name.type === 'place') && firms.has(joinWords(words, name.first, name.last)) ? { ...name, type: 'organization' } : name,
  );
}

/** Return whether the words before a name of two words, or with a hyphen, show that it is a firm. */
function isFirm(words: Word[], { first, last, type }: ModelName): boolean {
  if (type === 'organization' || type === 'other' || nameAt(KNOWN_NAMES, words, first)?.last === last) return false;
  if (first === last && !words[first]!.text.includes('-')) return false;
  const [preposition, noun] = [words[first - 1], words[first - 2]];
  if (preposition?.sentence !== words[first]!.sentence || noun?.sentence !== words[first]!.sentence) return false;
  if (preposition.lower === 'in') return HOLDINGS.test(noun.lower) && type === 'person';
  if (!/^(?:at|with)$/.test(preposition.lower) || !EMPLOYEES.test(noun.lower)) return false;
  // “The lawyer with Ana Reyes”: somebody beside her.
  return preposition.lower === 'at' || !isGivenName(words[first]!);
}
