import type { Resolved } from '../entity.ts';
import { DEMONYMS } from '../resources/not-names.ts';
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from '../resources/titles.ts';
import { isTitleWord } from '../title.ts';
import type { Word } from '../../../core/names/words.ts';
import { clauseAt, type Clause } from './clause.ts';

/** A title with all that belongs to it has at most this many words: “former Russian Deputy Defence Minister”. */
const LONGEST_TITLE = 8;
/** “The head of the regional emergency service, Ana Reyes,”: farther back no description begins. */
const FARTHEST = 12;

/** What the words before a person's name say: “Kremlin spokesman Dmitry Peskov”, “The governor, Vyacheslav Gladkov, …”. */
export function beforeName(words: Word[], resolved: Resolved, mentionAt: (word: number) => Resolved | undefined): { clause?: Clause; address?: number } {
  const { first, last, entity } = resolved;
  if (entity.type !== 'person') return {};
  const before = words[first - 1]?.text === '.' ? first - 2 : first - 1;
  const title = words[before];
  if (title === undefined || title.sentence !== words[first]?.sentence) return {};
  if (HONORIFICS.has(title.lower) && !TITLES.has(title.lower)) return { address: before };
  const isTitle: boolean = isTitleWord(title);
  const clause = isTitle ? titleUpTo(words, before, mentionAt) : title.text === ',' ? nounPhraseUpTo(words, before - 1, last) : undefined;
  return clause ? { clause } : {};
}

/** The title that ends at `noun`, with the names, demonyms and adjectives of office before it: “Russia's acting defence minister”. */
function titleUpTo(words: Word[], noun: number, mentionAt: (word: number) => Resolved | undefined): Clause {
  let first = noun;
  while (first > noun - LONGEST_TITLE) {
    const word = words[first - 1];
    if (word === undefined || word.sentence !== words[noun]?.sentence) break;
    const mention = mentionAt(first - 1);
    const isTitle: boolean = isTitleWord(word);
    const belongs = isTitle || TITLE_MODIFIERS.has(word.lower) || DEMONYMS.has(word.text) || (word.text === "'s" && mentionAt(first - 2) !== undefined);
    if (mention && mention.entity.type !== 'person') first = mention.first;
    else if (belongs && !mention) first--;
    else break;
  }
  while (words[first]?.text === "'s") first++;
  return { first, last: noun, noun };
}

/** The noun phrase between a determiner and the comma before the name, where a mark follows the name too: “The governor of the region, Ana Reyes,”. */
function nounPhraseUpTo(words: Word[], end: number, nameEnd: number): Clause | undefined {
  const next = words[nameEnd + 1];
  if (next !== undefined && next.sentence === words[end]?.sentence && next.shape !== 'punctuation') return undefined;
  for (let at = end; at >= 0 && at > end - FARTHEST && words[at]?.sentence === words[end]?.sentence; at--) {
    const word = words[at];
    if (word === undefined || (word.shape === 'punctuation' && word.text !== "'s")) return undefined;
    if (!/^(?:the|its|their)$/.test(word.lower) && !(word.opens && isTitleWord(word))) continue;
    const clause = clauseAt(words, at, 'person');
    if (clause?.last === end) return clause;
  }
  return undefined;
}
