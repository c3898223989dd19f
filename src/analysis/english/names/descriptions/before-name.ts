import type { Resolved } from '../entity.ts';
import { DEMONYMS } from '../resources/not-names.ts';
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from '../resources/titles.ts';
import { isTitleWord } from '../title.ts';
import type { Word } from '../../../core/names/words.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';

/** Maximum length of a title with its modifiers, in words: “former Russian Deputy Defence Minister”. */
const MAX_TITLE = 8;
/** Maximum length of a description before a name, in words: “The head of the regional emergency service, Ana Reyes,”. */
const MAX_DESCRIPTION = 12;

/**
 * Return the description before a person's name (“Kremlin spokesman Dmitry Peskov”, “The governor, Vyacheslav Gladkov, …”), or the index of the word for the
 * form of address (“Ms Reyes”). Both may be missing.
 */
export function descriptionBeforeName(
  words: Word[],
  resolved: Resolved,
  mentionAt: (word: number) => Resolved | undefined,
): { phrase?: NounPhrase; address?: number } {
  const { first, last, entity } = resolved;
  if (entity.type !== 'person') return {};
  const before = words[first - 1]?.text === '.' ? first - 2 : first - 1;
  const title = words[before];
  if (title === undefined || title.sentence !== words[first]?.sentence) return {};
  if (HONORIFICS.has(title.lower) && !TITLES.has(title.lower)) return { address: before };
  const isTitle: boolean = isTitleWord(title);
  if (isTitle) return { phrase: titleUpTo(words, before, mentionAt) };
  const phrase = title.text === ',' ? nounPhraseUpTo(words, before - 1, last) : undefined;
  return phrase ? { phrase } : {};
}

/** Return the title that ends at `noun`, with the names, demonyms and adjectives before it: “Russia's acting defence minister”. */
function titleUpTo(words: Word[], noun: number, mentionAt: (word: number) => Resolved | undefined): NounPhrase {
  let first = noun;
  while (first > noun - MAX_TITLE) {
    const word = words[first - 1];
    if (word === undefined || word.sentence !== words[noun]?.sentence) break;
    const mention = mentionAt(first - 1);
    const isTitle: boolean = isTitleWord(word);
    const belongsToTitle = isTitle || TITLE_MODIFIERS.has(word.lower) || DEMONYMS.has(word.text) || (word.text === "'s" && mentionAt(first - 2) !== undefined);
    if (mention && mention.entity.type !== 'person') first = mention.first;
    else if (belongsToTitle && !mention) first--;
    else break;
  }
  while (words[first]?.text === "'s") first++;
  return { first, last: noun, noun };
}

/** Return the noun phrase to which a name is an appositive: “The governor of the region” in “The governor of the region, Ana Reyes,”; undefined if there is none. */
function nounPhraseUpTo(words: Word[], end: number, nameEnd: number): NounPhrase | undefined {
  const next = words[nameEnd + 1];
  if (next !== undefined && next.sentence === words[end]?.sentence && next.shape !== 'punctuation') return undefined;
  for (let index = end; index >= 0 && index > end - MAX_DESCRIPTION && words[index]?.sentence === words[end]?.sentence; index--) {
    const word = words[index];
    if (word === undefined || (word.shape === 'punctuation' && word.text !== "'s")) return undefined;
    if (!/^(?:the|its|their)$/.test(word.lower) && !(word.opensSentence && isTitleWord(word))) continue;
    const phrase = nounPhraseAt(words, index, 'person');
    if (phrase?.last === end) return phrase;
  }
  return undefined;
}
