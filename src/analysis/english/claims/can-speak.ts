import { TITLES } from '../names/resources/titles.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, DOCUMENTS, INSTITUTIONS } from './resources/en.ts';
import { ABSTRACT_ENDING, SPEAKERS, NON_SPEAKERS } from './resources/non-speaker-nouns.ts';
import type { PassageRange } from './types.ts';

/** Return whether a source may be a person, group or document. The subject of “the discussion made clear that” is not. */
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
