import { HONORIFICS, TITLES } from '../names/resources/titles.ts';
import { describedSubject } from './described-subject.ts';
import type { Source } from './name-source.ts';
import { sourceOfPronoun } from './pronoun-source.ts';
import type { ResolutionState } from './resolution-state.ts';
import { PREPOSITIONS } from './resources/en.ts';
import type { ClaimWord, PassageContext } from './types.ts';

/** Return the source for a cue whose subject is the subject of its sentence: “Ana Reyes left, and said that …”; null if it is not found. */
export function subjectOfSentence(context: PassageContext, at: number, state: ResolutionState): Source | null {
  const { words, sentences } = context;
  const { last, indexesOf } = state;
  const { first } = sentences[words[at]!.sentence]!;
  if (last && last.sentence === indexesOf(context, at).sentence) return { ...last.source, why: `the last speaker continues; ${last.source.why}` };
  const described = describedSubject(context, first, at, state);
  if (described) return described;
  for (let i = first; i < Math.min(at, first + 40); i++) {
    const { mention, lower, quotation } = words[i]!;
    if (quotation !== words[at]!.quotation) continue;
    if (mention && mention !== words[i - 1]?.mention && mention.type !== 'place' && !isComplement(words, i))
      return { kind: 'entity', entity: mention.entity, name: mention.surface, why: `the sentence is about ${mention.surface}` };
    if (/^(?:he|she|they|it|we)$/.test(lower)) return sourceOfPronoun(context, i, state);
  }
  return null;
}

/** Return whether a name is the complement of a preposition: “the founder of the Wagner Group”. */
function isComplement(words: ClaimWord[], at: number): boolean {
  // “Apologised to Ms Lee”.
  if (TITLES.has(words[at - 1]?.lower ?? '') || HONORIFICS.has(words[at - 1]?.lower ?? '')) return isComplement(words, at - 1);
  const before = words[at - 1]?.lower ?? '';
  return PREPOSITIONS.has(before) || (/^(?:the|an?|\p{L}+['’]s)$/u.test(before) && PREPOSITIONS.has(words[at - 2]?.lower ?? ''));
}
