import { isCapitalized, type Word } from '../../../core/names/words.ts';
import type { ModelName } from '../model/name-model.ts';
import { isTitleWord } from '../title.ts';
import type { NameRefinerContext } from './types.ts';

/** A pronoun with a contracted verb: “I’ve”, “They’re”. */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|who|what)['’](?:ve|ll|re|d|m|s)$/;

/** Return the names without contractions (“[I’ve] thought”) and without titles whose name follows their full stop (“[Gov]. Ana Reyes”). */
export function dropNotNames(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.filter(({ first, last }) => {
    const end = words[last]!.text === '.' ? last - 1 : last;
    return end !== first || !(CONTRACTION.test(words[first]!.lower) || isTitleOfNext(words, first));
  });
}

/** Return whether a word is a title with a full stop before a name of its sentence: “Gov|. Ana Reyes”. */
function isTitleOfNext(words: Word[], index: number): boolean {
  const [word, stop, next] = [words[index]!, words[index + 1], words[index + 2]];
  return isTitleWord(word) && stop?.text === '.' && next?.sentence === word.sentence && isCapitalized(next);
}
