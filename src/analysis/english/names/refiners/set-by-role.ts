import { nameAt } from '../../../core/names/name-index.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { NEWSPAPER_HEADS } from '../resources/not-entities.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { BAND_MEMBERS, EPONYM_NOUNS, NAMED_THINGS, OFFICERS, TEAM_STAFF, VERBS_AFTER_BRANDS, WORK_COPIES, WORK_MAKING_VERBS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Set the types of names by the roles, works and things mentioned beside them: “the guitarist of Los Venados”, “Rovers manager Pat Doyle”, “she wrote The Quiet Shore”. */
export function setByRole(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = new Set(names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? [words[last]!.text] : [])));
  for (let at = 0; at < words.length; at++) {
    const word = capitalAt(words, at, at);
    if (!word || headlines.has(word.sentence)) continue;
    const name =
      team(words, cover, at) ??
      body(words, cover, at) ??
      work(words, at) ??
      copied(words, cover, at) ??
      brand(words, cover, at) ??
      eponym(words, cover, at) ??
      reporter(words, cover, at, surnames);
    if (!name) continue;
    cover.put(name);
    at = name.last;
  }
  return cover.names();
}

/** Return a single word as a team, before one of its members and a name: “Rovers manager Pat Doyle”. */
function team(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const word = words[at]!;
  const staff = wordAt(words, at + 1, at);
  if (staff?.shape !== 'lower' || !TEAM_STAFF.has(staff.lower) || !mayStart(words, at)) return undefined;
  if (cover.at(at)?.type === 'organization' || word.shape !== 'capital' || DEMONYMS.has(word.text)) return undefined;
  if (word.opensSentence && isCommonWord(word) && !/s$/.test(word.lower)) return undefined;
  return capitalAt(words, at + 2, at) || (staff.lower === 'fans' && !word.opensSentence) ? { first: at, last: at, type: 'organization' } : undefined;
}

/** Return whether a name may start at a word: after a word in lower case, a weekday or month, or a common word that opens the sentence. */
function mayStart(words: Word[], at: number): boolean {
  const before = capitalAt(words, at - 1, at);
  return before === undefined || CALENDAR.has(before.text) || (before.opensSentence && COMMON_WORDS.has(before.lower));
}

/** Return a band after one of its members, or a firm after one of its officers: “a former director of Halstead Freight”. */
function body(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  if (words[at - 1]?.text !== 'of' || words[at - 1]!.sentence !== words[at]!.sentence || (name && name.first !== at)) return undefined;
  const noun = wordAt(words, at - 2, at)?.lower ?? '';
  const isBand = BAND_MEMBERS.has(noun);
  if (!isBand && !OFFICERS.has(noun)) return undefined;
  if (name && ((name.type !== 'person' && !isBand) || name.last === name.first)) return undefined;
  let last = at;
  while (last < at + MAX_SEQUENCE && capitalAt(words, last + 1, at)) last++;
  if (last === at) return undefined;
  return { first: at, last: Math.max(last, name?.last ?? last), type: 'organization' };
}

/** Return the title of a work that begins with a capital “The” within a sentence: “she wrote The Quiet Shore”. */
function work(words: Word[], at: number): ModelName | undefined {
  const word = words[at]!;
  if (!/^(?:The|A|An)$/.test(word.text) || word.opensSentence || !capitalAt(words, at + 1, at)) return undefined;
  const before = wordAt(words, at - 1, at)?.lower ?? '';
  const isWork = WORK_MAKING_VERBS.has(before) || (/^(?:of|in|for)$/.test(before) && isCopyOrVerb(wordAt(words, at - 2, at)?.lower ?? ''));
  if (!isWork) return undefined;
  let last = at + 1;
  for (let end = at + 2; end < at + MAX_SEQUENCE; end++) {
    if (capitalAt(words, end, at)) last = end;
    else if (!/^(?:of|to|in|and|the|for|on|a|'s|with|from)$/.test(wordAt(words, end, at)?.lower ?? '')) break;
  }
  // “read The Courier”: a newspaper is not a work.
  if (NEWSPAPER_HEADS.has(words[last]!.lower) || nameAt(KNOWN_NAMES, words, at) || nameAt(KNOWN_NAMES, words, at + 1)) return undefined;
  return { first: at, last, type: 'other' };
}

/** Return a name as a work of which there are copies: “a copy of Anna Karenina”. */
function copied(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  const isCopy = name?.first === at && wordAt(words, at - 1, at)?.text === 'of' && /^cop(?:y|ies)$/.test(wordAt(words, at - 2, at)?.lower ?? '');
  return isCopy ? { ...name, type: 'other' } : undefined;
}

/** Return a company whose name ends in a possessive, shown by the verb after it: “Moody's said”. */
function brand(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  if ((name && (name.first !== at || name.last !== at)) || !mayStart(words, at) || wordAt(words, at + 1, at)?.text !== "'s") return undefined;
  if (words[at]!.opensSentence && isCommonWord(words[at]!)) return undefined;
  const isSubject = VERBS_AFTER_BRANDS.has(wordAt(words, at + 2, at)?.lower ?? '') && !DEMONYMS.has(words[at]!.text) && words[at]!.shape === 'capital';
  return isSubject && name?.type !== 'place' ? { first: at, last: at + 1, type: 'organization' } : undefined;
}

/** Return a person's name as part of the name of a thing: “Parkinson's disease”, “the Johan Castberg field”. */
function eponym(words: Word[], cover: NameCover, at: number): ModelName | undefined {
  const name = cover.at(at);
  if (name?.first !== at) return undefined;
  if (name.type === 'person' && wordAt(words, at - 1, at)?.lower === 'the' && NAMED_THINGS.has(wordAt(words, name.last + 1, at)?.lower ?? ''))
    return { ...name, type: 'other' };
  if (wordAt(words, name.last + 1, at)?.text !== "'s") return undefined;
  return EPONYM_NOUNS.has(wordAt(words, name.last + 2, at)?.lower ?? '') ? { ...name, last: name.last + 2, type: 'other' } : undefined;
}

/** Return a single word as a news agency, after its report: “he took part, Dunyo reports.”, “he took part, reports Kazinform.” */
function reporter(words: Word[], cover: NameCover, at: number, surnames: ReadonlySet<string>): ModelName | undefined {
  const name = cover.at(at);
  if (name && ((name.type !== 'person' && name.type !== 'other') || name.first !== at || name.last !== at)) return undefined;
  if (surnames.has(words[at]!.text) || isGivenName(words[at]!) || capitalAt(words, at + 1, at)) return undefined;
  const isVerb = (word: number): boolean => /^(?:reports|informs)$/.test(wordAt(words, word, at)?.lower ?? '');
  const isEnd = (word: number): boolean => words[word]?.sentence !== words[at]!.sentence || /^[.,]$/.test(words[word].text);
  const isAfterComma = (word: number): boolean => wordAt(words, word, at)?.text === ',';
  const reports = name?.type === 'person' && isAfterComma(at - 1) && isVerb(at + 1) && isEnd(at + 2);
  return reports || (isAfterComma(at - 2) && isVerb(at - 1) && isEnd(at + 1)) ? { first: at, last: at, type: 'organization' } : undefined;
}

/** Return whether a word is a noun for a copy of a work, or a verb of making or reading one. */
function isCopyOrVerb(lower: string): boolean {
  return WORK_COPIES.has(lower) || WORK_MAKING_VERBS.has(lower);
}
