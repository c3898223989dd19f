import { TITLES } from '../names/resources/titles.ts';
import { headOf } from './head.ts';
import { ADVERBS, CIRCUMSTANCES, CLAUSE_OPENERS, COLLECTIVES, DOCUMENTS, FINITE, INSTITUTIONS, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import type { ClaimWord, PassageContext, WordRange } from './types.ts';

/** Maximum length of a source after its verb, in words. */
const MAX_LENGTH = 30;

/**
 * Return the name or noun phrase after an inverted verb: “…,” said [the governor of the region]; null if there is none.
 *
 * @param at index of the last word of the verb: “back” in “shot back”
 * @param verb index of its first word
 */
export function invertedSource({ words, sentences }: PassageContext, at: number, verb = at): WordRange | null {
  const before = words[verb - 1];
  const followsMark = before !== undefined && (before.text === ',' || /^[“”"’'»—–]$/.test(before.text));
  const first = words[at + 1];
  if (!followsMark || !first || first.sentence !== words[at]!.sentence || first.quotation !== words[at]!.quotation) return null;
  if (!first.mention && (!/^\p{L}/u.test(first.text) || NOT_SOMEBODY.test(first.lower))) return null;
  if (
    CLAUSE_OPENERS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    CIRCUMSTANCES.has(first.lower) ||
    first.inTime ||
    (PRONOUNS.has(first.lower) && !isDeterminerOfNext(words, at + 1)) ||
    FINITE.has(first.lower) ||
    ADVERBS.has(first.lower)
  )
    return null;
  const limit = Math.min(sentences[first.sentence]!.last, at + MAX_LENGTH);
  let last = at + 1;
  while (last < limit) {
    const word = words[last + 1]!;
    // “Said Dr. Alissa Johnson”: a full stop inside the sentence ends an abbreviation.
    if (word.quotation !== first.quotation || (word.text === '.' ? last + 1 === limit : /^[,;:!?"“”()—–]$/.test(word.text)) || word.inTime) break;
    if (CLAUSE_OPENERS.has(word.lower) || FINITE.has(word.lower) || /^(?:in|on|at|to|by|and)$/.test(word.lower)) break;
    // “Said Mr Cole of his rival”: the topic is not part of the source.
    if (word.lower === 'of' && /^(?:his|her|their|its|him|them)$/.test(words[last + 2]?.lower ?? '')) break;
    last++;
  }
  // An office after the name: “said Ana Reyes, the governor”.
  if (words[last + 1]?.text === ',' && words[last]!.mention?.type === 'person' && /^(?:an?|the)$/.test(words[last + 2]?.lower ?? '')) {
    let end = last + 2;
    while (end < limit && !/^[.,;:“"(]$/.test(words[end + 1]!.text) && words[end + 1]!.quotation === first.quotation) end++;
    return { first: at + 1, last: end };
  }
  // A name after its office: “said the firm’s chief economist, Anna Weil”.
  const named = words[last + 1]?.text === ',' && words[last]!.mention === undefined ? words[last + 2]?.mention : undefined;
  if (named?.type === 'person') {
    let end = last + 2;
    while (end < limit && words[end + 1]!.mention === named) end++;
    return { first: at + 1, last: end };
  }
  return { first: at + 1, last };
}

/** Return whether a noun phrase after a verb other than “say” is a person, group or document: “…, added a spokesman”, but not “…, added a form”. */
export function isSpeakerAfter({ words }: PassageContext, { first, last }: WordRange, { lemma }: CueVerb): boolean {
  const phrase = words.slice(first, last + 1);
  const head = phrase[headOf(phrase)]!;
  if (lemma === 'say' || phrase.some(({ mention, text }) => mention !== undefined || /^\p{Lu}/u.test(text))) return true;
  return (
    [COLLECTIVES, INSTITUTIONS, DOCUMENTS, TITLES, PRONOUNS].some((list) => list.has(head.lower) || list.has(head.lower.replace(/s$/, ''))) ||
    isPersonNoun(head.lower.replace(/s$/, ''))
  );
}

/** Words after a verb of speech that are its object rather than its subject: “said | nothing”. */
const NOT_SOMEBODY = /^(?:nothing|little|much|something|anything|everything|so|yes|no|otherwise|goodbye|hello|thanks)$/;

/** Return whether a word that can be a pronoun is the determiner of the noun after it: “said | one | diplomat”. */
function isDeterminerOfNext(words: ClaimWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:one|some|many|both|others|these|those)$/.test(words[at]!.lower) &&
    next !== undefined &&
    /^\p{L}{3,}/u.test(next.text) &&
    !FINITE.has(next.lower) &&
    !next.inTime
  );
}
