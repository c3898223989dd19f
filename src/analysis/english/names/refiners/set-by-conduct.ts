import { nounAfter } from '../apposition.ts';
import { nameAt } from '../../../core/names/name-index.ts';
import { bodyEvidence, personalEvidence } from '../body-evidence.ts';
import { type NamesOfText, namesOfText } from '../names-of-text.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import type { ModelName } from '../model/name-model.ts';
import { INDUSTRIES, ORGANIZATION_HEADS, TRADES, TRADES_LIKE_SURNAMES } from '../resources/organization-words.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { CALENDAR, CAPITALIZED_COMMON, DEMONYMS } from '../resources/not-names.ts';
import { PLACE_HEADS } from '../resources/place-heads.ts';
import { TITLES } from '../resources/titles.ts';
import { titleBefore } from '../title.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Minimum sum of the evidence that a name is a firm's, and its minimum margin over the evidence that it is a person's. */
const MIN_EVIDENCE = 3;
const MIN_MARGIN = 1;
/** Evidence of a last word that is a trade: “Lindqvist Marine”. It needs other evidence beside it. */
const TRADE = 2;

/**
 * Return the names, with the type organization for firms that are named like people or towns. What the whole text says they do, and what it says they have, shows them:
 * “Hollis Varga filed for bankruptcy”, “shares of Norra Agro”. Two capitalized words that the model took for no name are looked at, too.
 */
export function setByConduct(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const doubtful = [...names.filter((name) => mayBeFirm(words, name)), ...uncoveredPairs(words, headlines, cover)];
  const ofText = namesOfText(words, names);
  for (const [, group] of Map.groupBy(doubtful, ({ first, last }) => joinWords(words, first, last))) {
    if (isFirm(words, group, ofText)) for (const { first, last } of group) cover.put({ first, last, type: 'organization' });
  }
  return cover.names();
}

/** Return whether the evidence in all mentions of a name shows that it is a firm. */
function isFirm(words: Word[], group: readonly ModelName[], names: NamesOfText): boolean {
  const trade = words[group[0]!.last]!.lower;
  const isTrade = [INDUSTRIES, TRADES, TRADES_LIKE_SURNAMES].some((list) => list.has(trade)) || (ORGANIZATION_HEADS.has(trade) && group[0]!.type !== 'place');
  const body = bodyEvidence(words, group, names) + (isTrade ? TRADE : 0);
  return body >= MIN_EVIDENCE && body >= personalEvidence(words, group, names) + MIN_MARGIN;
}

/** Return whether a name was taken for a person, place or thing, and may be that of a firm: it is in no list, and has several words or a hyphen. */
function mayBeFirm(words: Word[], { first, last, type }: ModelName): boolean {
  // “staff at Memorial Hall Station”
  if (type === 'place' && last > first + 1 && PLACE_HEADS.has(words[last]!.lower)) return false;
  if (type === 'organization' || (first === last && !words[first]!.text.includes('-'))) return false;
  if (type === 'other' && (last !== first + 1 || !isNameWord(words[first]!) || !isNameWord(words[last]!))) return false;
  return nameAt(KNOWN_NAMES, words, first) === undefined && titleBefore(words, first) === undefined && nounAfter(words, last)?.type !== type;
}

/** Return the sequences of two capitalized words that are in no name: “|Marlow Pike|, which is based in Leeds”. */
function uncoveredPairs(words: Word[], headlines: ReadonlySet<number>, cover: NameCover): ModelName[] {
  const pairs: ModelName[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!;
    if (!capitalAt(words, index + 1, index) || word.shape !== 'capital' || headlines.has(word.sentence)) continue;
    if (capitalAt(words, index - 1, index) || capitalAt(words, index + 2, index) || cover.at(index) || cover.at(index + 1)) continue;
    if (isNameWord(word) && isNameWord(words[index + 1]!) && !PLACE_HEADS.has(words[index + 1]!.lower))
      pairs.push({ first: index, last: index + 1, type: 'other' });
  }
  return pairs;
}

/** Return whether a word may be part of a firm's name: it is no title, no day or month, and no word that often opens sentences. */
function isNameWord({ shape, lower, text }: Word): boolean {
  return shape === 'capital' && !COMMON_WORDS.has(lower) && !TITLES.has(lower) && ![DEMONYMS, CALENDAR, CAPITALIZED_COMMON].some((list) => list.has(text));
}
