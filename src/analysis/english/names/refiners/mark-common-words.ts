import { nounAfter } from '../apposition.ts';
import { isCommonWord } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { DECISIVE_OTHER_HEADS } from '../resources/not-entities.ts';
import { KNOWN_ORGANIZATIONS } from '../resources/organization-words.ts';
import { OPENING_ADVERBS, POST_HEADS } from '../resources/roles.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/**
 * Return the names, with the type “other” for organizations that consist of common words: adverbs at the beginning of a sentence (“Further, Ofgem …”), things
 * (“the Challenge”), and titles of posts (“Social Media Lead”).
 */
export function markCommonWords(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  return names.map((name) =>
    name.type === 'organization' && isCommon(words, name) && (isAdverb(words, name) || isThing(words, name) || isPost(words, name))
      ? { ...name, type: 'other' }
      : name,
  );
}

/** Return whether a name consists of capitalized ordinary words and is in no list of organizations. */
function isCommon(words: Word[], { first, last }: ModelName): boolean {
  for (let index = first; index <= last; index++) if (words[index]!.shape !== 'capital' || !isCommonWord(words[index]!)) return false;
  return !KNOWN_ORGANIZATIONS.has(joinWords(words, first, last));
}

/** Return whether a name is an adverb that opens a sentence, before a comma: “Further, Ofgem wants …”, but not “Target, the retailer, …”. */
function isAdverb(words: Word[], { first, last }: ModelName): boolean {
  const { opensSentence, lower } = words[first]!;
  if (last !== first || !opensSentence || wordAt(words, first + 1, first)?.text !== ',' || nounAfter(words, first)) return false;
  return OPENING_ADVERBS.has(lower) || lower.endsWith('ly');
}

/** Return whether a name is a single noun for a thing: “The Challenge encourages students”, “the 2014 Plans”; but “Census” is short for its bureau. */
function isThing(words: Word[], { first, last }: ModelName): boolean {
  const { lower } = words[first]!;
  return last === first && lower !== 'census' && (DECISIVE_OTHER_HEADS.has(lower) || DECISIVE_OTHER_HEADS.has(lower.replace(/s$/, '')));
}

/** Return whether a name is the title of a post: “Digital Communications Manager”, “Social Media Lead”. */
function isPost(words: Word[], { first, last }: ModelName): boolean {
  return last > first && POST_HEADS.has(words[last]!.lower);
}
