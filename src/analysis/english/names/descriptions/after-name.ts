import type { Resolved } from '../entity.ts';
import type { Word } from '../../../core/names/words.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';

const COPULAS = new Set(['is', 'was', 'became', 'remains']);
const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * Return the description after a name, and the index of the word for the age: “spokesman of …” for “Igor Konashenkov, spokesman of …”, “a village in …” for
 * “Kozinka is a village in …”, “45” and “a doctor” for “Reyes, 45, a doctor from …”. Either may be missing.
 */
export function descriptionAfterName(words: Word[], { last, entity }: Resolved): { phrase?: NounPhrase; age?: number } {
  const link = words[last + 1];
  if (link === undefined || link.sentence !== words[last]?.sentence) return {};
  if (COPULAS.has(link.lower)) {
    const phrase = ARTICLES.has(words[last + 2]?.lower ?? '') ? nounPhraseAt(words, last + 2, entity.type) : undefined;
    return phrase ? { phrase } : {};
  }
  if (link.text !== ',') return {};
  const age = entity.type === 'person' ? ageAt(words, last + 2) : undefined;
  const phrase = nounPhraseAt(words, age === undefined ? last + 2 : last + 4, entity.type);
  const isAppositive = phrase && isAtPhraseEnd(words, phrase);
  return { ...(isAppositive && { phrase }), ...(age !== undefined && { age: last + 2 }) };
}

/** Return the index of an age between commas: “Reyes, 45,”; else undefined. */
function ageAt(words: Word[], index: number): number | undefined {
  const word = words[index];
  return word?.shape === 'number' && /^\d{1,3}$/.test(word.text) && Number(word.text) < 120 && words[index + 1]?.text === ',' ? index : undefined;
}

/** Return whether an appositive is followed by a punctuation mark, the end of the sentence, or a relative clause. */
function isAtPhraseEnd(words: Word[], { last }: NounPhrase): boolean {
  const next = words[last + 1];
  return next === undefined || next.sentence !== words[last]?.sentence || next.shape === 'punctuation' || /^(?:who|which|that|whose|where)$/.test(next.lower);
}
