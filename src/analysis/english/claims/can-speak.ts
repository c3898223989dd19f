import { TITLES } from '../names/resources/titles.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, DOCUMENTS, INSTITUTIONS } from './resources/en.ts';
import { ABSTRACT_ENDING, SPEAKING, SPEECHLESS } from './resources/non-speaker-nouns.ts';
import type { Place } from './types.ts';

/** Whether the words of a source may be somebody's, or a paper's that speaks: not those of “the discussion made clear that”. */
export function canSpeak({ reading, first, last }: Place): boolean {
  const words = reading.words.slice(first, last + 1);
  const { mention, text, lower } = words[headOf(words)]!;
  // A name speaks, and so may what is called by one.
  if (mention || /^\p{Lu}/u.test(text)) return true;
  const noun = lower.replace(/['’]s?$/, '');
  if ([COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((nouns) => nouns.has(noun))) return true;
  const singular = noun.replace(/ies$/, 'y').replace(/(?<=(?:ss|sh|ch|x)e?)es$|(?<=[^s])s$/, '');
  return SPEAKING.has(singular) || !(SPEECHLESS.has(singular) || ABSTRACT_ENDING.test(singular));
}
