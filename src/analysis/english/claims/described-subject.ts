import { pastWords } from '../times/resources/verbs-en.ts';
import { headOf } from './head.ts';
import { nameSource, type Source } from './name-source.ts';
import type { ResolutionState } from './resolution-state.ts';
import { COLLECTIVES, CUE_VERBS, DOCUMENTS, FINITE, INSTITUTIONS, PREPOSITIONS, SUBORDINATORS } from './resources/en.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import type { ClaimWord, PassageContext } from './types.ts';

/** Words that begin a relative clause: “a manager who has worked on the project”. */
const RELATIVE = /^(?:who|whose|which|that)$/;

/** Maximum length of a subject at the start of a sentence, in words. */
export const MAX_SUBJECT = 8;

/**
 * Return the source for the subject at the start of a sentence, if it is a description: “The senator was critical of the plan, saying …”; null otherwise.
 *
 * @param before index of the word before which the subject must end
 * @param isPossibleHead returns whether a noun can be the head of the subject
 */
export function describedSubject(
  context: PassageContext,
  first: number,
  before: number,
  { antecedents, indexesOf }: ResolutionState,
  isPossibleHead = isSpeakerNoun,
): Source | null {
  const { words } = context;
  if (SUBORDINATORS.has(words[first]!.lower) || PREPOSITIONS.has(words[first]!.lower) || /..ly$/.test(words[first]!.lower)) return null;
  let last = first;
  while (last + 1 < before && last - first < MAX_SUBJECT && continuesSubject(words[last + 1]!)) last++;
  const subject = words.slice(first, last + 1);
  const head = subject[headOf(subject)]!;
  if (subject.some(({ mention }) => mention?.type === 'person') || !/^(?:the|an?|his|her|its|their|this|that|one)$/.test(words[first]!.lower)) {
    if (isPossibleHead !== isSpeakerNoun) return null;
  }
  if (!isPossibleHead(head.lower) || isVerb(head.lower) || !endsSubject(words, last + 1)) return null;
  const source = nameSource({ context, first, last }, indexesOf(context, first).order, antecedents);
  return { ...source, why: `the sentence is about “${source.name}”` };
}

/** Prepositions before a complement that says which people are meant: “sources [in] the ministry”. */
const OF_PEOPLE = /^(?:of|in|at|from|within|inside|among|near|close)$/;

/** Return the index of the last word of a subject whose head is at `head`, with a complement that says which people are meant: “sources in the ministry, who”. */
export function withComplement({ words }: PassageContext, head: number, end: number): number {
  if (head >= end || !OF_PEOPLE.test(words[head + 1]!.lower)) return head;
  let last = head + 1;
  while (last < end && last - head < MAX_SUBJECT && continuesSubject(words[last + 1]!)) last++;
  return endsSubject(words, last + 1) && last > head + 1 ? last : head;
}

/** Return whether a word may be part of a subject without its relative clause. */
function continuesSubject({ text, lower }: ClaimWord): boolean {
  return /^[\p{L}\p{N}’'-]+$/u.test(text) && !isVerb(lower) && !RELATIVE.test(lower);
}

/** Return whether a subject ends before the word at `at`: with its verb, or a relative clause of its own (“A diplomat, who asked not to be named, was calmer”). */
function endsSubject(words: readonly ClaimWord[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  const isPresent = /[^s]s$/.test(words[at - 1]?.lower ?? '') && CUE_VERBS.get(lower)?.form === 'base';
  return (
    isVerb(lower) ||
    isPresent ||
    RELATIVE.test(lower) ||
    (text === ',' && /^(?:who|whose|which)$|^(?!said|added)\p{L}{3,}ed$/u.test(words[at + 1]?.lower ?? ''))
  );
}

/** Return whether a noun, in the singular or plural, is for people, an institution or a document. */
function isSpeakerNoun(noun: string): boolean {
  return [COLLECTIVES, INSTITUTIONS, DOCUMENTS].some((list) => list.has(noun) || list.has(noun.replace(/s$/, ''))) || isPersonNoun(noun.replace(/s$/, ''));
}

/** Return whether a word in lower case can be a finite verb. */
export function isVerb(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
}
