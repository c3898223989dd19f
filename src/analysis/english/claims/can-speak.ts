import { TITLES } from '../names/resources/titles.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, DOCUMENTS, INSTITUTIONS } from './resources/en.ts';
import { ABSTRACT_ENDING, SPEAKERS, NON_SPEAKERS } from './resources/non-speaker-nouns.ts';
import type { PassageRange } from './types.ts';

/** Pronouns that can only be the subject of a clause, so that a longer phrase which begins with one is not a source: “I found it”. */
const SUBJECT_PRONOUN = /^(?:i|he|she|it|they|we)$/;
/** Words after such a pronoun in a source: “we all”, “they themselves”, “she, who”. */
const BESIDE_PRONOUN = /^(?:all|both|too|also|who|\p{L}+sel(?:f|ves)|,|\()$/u;

/** Return whether the words before a cue contain a clause or break off, and so are not a noun phrase: “this naming helps us”, “it prevents them from”. */
export function isBrokenPhrase({ context: { words }, first, last }: PassageRange): boolean {
  if (first === last) return false;
  if (SUBJECT_PRONOUN.test(words[first]!.lower) && words[first]!.mention === undefined && !BESIDE_PRONOUN.test(words[first + 1]!.lower)) return true;
  const end = words[last]!;
  if (end.mention !== undefined) return false;
  return /^(?:of|for|from|with|to|into|about|between|us|them|him|me|a|an|the)$/.test(end.lower);
}

/** Return whether a noun phrase can be a source: a person, group or document, unlike “the discussion” in “the discussion made clear that”. */
export function canSpeak({ context, first, last }: PassageRange): boolean {
  const words = context.words.slice(first, last + 1);
  const { mention, text, lower } = words[headOf(words)]!;
  // Names, and nouns written like names.
  if (mention || /^\p{Lu}/u.test(text)) return true;
  const noun = lower.replace(/['’]s?$/, '');
  if ([COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((nouns) => nouns.has(noun))) return true;
  const singular = noun.replace(/ies$/, 'y').replace(/(?<=(?:ss|sh|ch|x)e?)es$|(?<=[^s])s$/, '');
  return SPEAKERS.has(singular) || !(NON_SPEAKERS.has(singular) || ABSTRACT_ENDING.test(singular));
}
