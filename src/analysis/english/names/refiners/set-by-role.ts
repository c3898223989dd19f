import { nameAt } from '../../../core/names/name-index.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { isCommonWord, isGivenName } from '../model/lexicon.ts';
import type { ModelName } from '../model/name-model.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { NEWSPAPER_HEADS } from '../resources/not-entities.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { BAND_MEMBERS, EPONYM_NOUNS, NAMED_THINGS, OFFICERS, TEAM_STAFF, VERBS_AFTER_BRANDS, WORK_COPIES, WORK_MAKING_VERBS } from '../resources/roles.ts';
import type { Word } from '../../../core/names/words.ts';
import { capitalAt, MAX_SEQUENCE, NameCover, surnamesOf, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/**
 * Return the names, with the types that roles, works and things beside them show: “the guitarist of Los Venados”. Teams, bands, firms, titles and agencies that
 * were not found as names are added: “Rovers manager Pat Doyle”, “she wrote The Quiet Shore”.
 */
export function setByRole(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = surnamesOf(names, words);
  for (let index = 0; index < words.length; index++) {
    const word = capitalAt(words, index, index);
    if (!word || headlines.has(word.sentence)) continue;
    const name =
      teamWithStaff(words, cover, index) ??
      bandOrFirm(words, cover, index) ??
      titleOfWork(words, index) ??
      workWithCopies(words, cover, index) ??
      companyWithPossessive(words, cover, index) ??
      thingNamedAfterPerson(words, cover, index) ??
      reportingAgency(words, cover, index, surnames);
    if (!name) continue;
    cover.put(name);
    index = name.last;
  }
  return cover.names();
}

/** Return a single word as a team, if a noun for its staff or followers and a name follow (“Rovers manager Pat Doyle”), or only “fans” (“when Rovers fans sang”). */
function teamWithStaff(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const word = words[index]!;
  const staff = wordAt(words, index + 1, index);
  if (staff?.shape !== 'lower' || !TEAM_STAFF.has(staff.lower) || !mayStart(words, index)) return undefined;
  if (cover.at(index)?.type === 'organization' || word.shape !== 'capital' || DEMONYMS.has(word.text)) return undefined;
  // Teams end in “s”: “Rovers manager Pat Doyle” opens a sentence like “General manager Pat Doyle”.
  if (word.opensSentence && isCommonWord(word) && !/s$/.test(word.lower)) return undefined;
  return capitalAt(words, index + 2, index) || (staff.lower === 'fans' && !word.opensSentence)
    ? { first: index, last: index, type: 'organization' }
    : undefined;
}

/** Return whether a name may start at a word: after a word in lower case, a weekday or month, or a common word that opens the sentence. */
function mayStart(words: Word[], index: number): boolean {
  const before = capitalAt(words, index - 1, index);
  return before === undefined || CALENDAR.has(before.text) || (before.opensSentence && COMMON_WORDS.has(before.lower));
}

/** Return a band after a noun for a member, or a firm after a noun for an officer: “the guitarist of Los Venados”, “a former director of Halstead Freight”. */
function bandOrFirm(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if (words[index - 1]?.text !== 'of' || words[index - 1]!.sentence !== words[index]!.sentence || (name && name.first !== index)) return undefined;
  const noun = wordAt(words, index - 2, index)?.lower ?? '';
  const isBand = BAND_MEMBERS.has(noun);
  if (!isBand && !OFFICERS.has(noun)) return undefined;
  if (name && ((name.type !== 'person' && !isBand) || name.last === name.first)) return undefined;
  let last = index;
  while (last < index + MAX_SEQUENCE && capitalAt(words, last + 1, index)) last++;
  if (last === index) return undefined;
  return { first: index, last: Math.max(last, name?.last ?? last), type: 'organization' };
}

/** Return the title of a work, if it begins with a capital “The” or “A” within a sentence: “she wrote The Quiet Shore”. */
function titleOfWork(words: Word[], index: number): ModelName | undefined {
  const word = words[index]!;
  if (!/^(?:The|A|An)$/.test(word.text) || word.opensSentence || !capitalAt(words, index + 1, index)) return undefined;
  const before = wordAt(words, index - 1, index)?.lower ?? '';
  const isWork = WORK_MAKING_VERBS.has(before) || (/^(?:of|in|for)$/.test(before) && isCopyOrVerb(wordAt(words, index - 2, index)?.lower ?? ''));
  if (!isWork) return undefined;
  let last = index + 1;
  for (let end = index + 2; end < index + MAX_SEQUENCE; end++) {
    if (capitalAt(words, end, index)) last = end;
    else if (!/^(?:of|to|in|and|the|for|on|a|'s|with|from)$/.test(wordAt(words, end, index)?.lower ?? '')) break;
  }
  // “read The Courier”: a newspaper is not a work.
  if (NEWSPAPER_HEADS.has(words[last]!.lower) || nameAt(KNOWN_NAMES, words, index) || nameAt(KNOWN_NAMES, words, index + 1)) return undefined;
  return { first: index, last, type: 'other' };
}

/** Return a name after “copy of” as a work: “a copy of Anna Karenina”. */
function workWithCopies(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  const isCopy = name?.first === index && wordAt(words, index - 1, index)?.text === 'of' && /^cop(?:y|ies)$/.test(wordAt(words, index - 2, index)?.lower ?? '');
  return isCopy ? { ...name, type: 'other' } : undefined;
}

/** Return a company with a possessive at the end of its name, if a verb follows: “Moody's said”. */
function companyWithPossessive(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if ((name && (name.first !== index || name.last !== index)) || !mayStart(words, index) || wordAt(words, index + 1, index)?.text !== "'s") return undefined;
  if (words[index]!.opensSentence && isCommonWord(words[index]!)) return undefined;
  const isSubject =
    VERBS_AFTER_BRANDS.has(wordAt(words, index + 2, index)?.lower ?? '') && !DEMONYMS.has(words[index]!.text) && words[index]!.shape === 'capital';
  return isSubject && name?.type !== 'place' ? { first: index, last: index + 1, type: 'organization' } : undefined;
}

/** Return a thing that is named after a person: “Parkinson's disease”, “the Johan Castberg field”. */
function thingNamedAfterPerson(words: Word[], cover: NameCover, index: number): ModelName | undefined {
  const name = cover.at(index);
  if (name?.first !== index) return undefined;
  if (name.type === 'person' && wordAt(words, index - 1, index)?.lower === 'the' && NAMED_THINGS.has(wordAt(words, name.last + 1, index)?.lower ?? ''))
    return { ...name, type: 'other' };
  if (wordAt(words, name.last + 1, index)?.text !== "'s") return undefined;
  return EPONYM_NOUNS.has(wordAt(words, name.last + 2, index)?.lower ?? '') ? { ...name, last: name.last + 2, type: 'other' } : undefined;
}

/** Return a single word as a news agency, if “reports” or “informs” is beside it before a comma or the end of a sentence: “he took part, Dunyo reports.”, “he took part, reports Kazinform.” */
function reportingAgency(words: Word[], cover: NameCover, index: number, surnames: ReadonlySet<string>): ModelName | undefined {
  const name = cover.at(index);
  if (name && ((name.type !== 'person' && name.type !== 'other') || name.first !== index || name.last !== index)) return undefined;
  if (surnames.has(words[index]!.text) || isGivenName(words[index]!) || capitalAt(words, index + 1, index)) return undefined;
  const isVerb = (at: number): boolean => /^(?:reports|informs)$/.test(wordAt(words, at, index)?.lower ?? '');
  const isEnd = (at: number): boolean => words[at]?.sentence !== words[index]!.sentence || /^[.,]$/.test(words[at].text);
  const isComma = (at: number): boolean => wordAt(words, at, index)?.text === ',';
  const reports = name?.type === 'person' && isComma(index - 1) && isVerb(index + 1) && isEnd(index + 2);
  return reports || (isComma(index - 2) && isVerb(index - 1) && isEnd(index + 1)) ? { first: index, last: index, type: 'organization' } : undefined;
}

/** Return whether a word is a noun for a copy of a work, or a verb for making or reading a work. */
function isCopyOrVerb(lower: string): boolean {
  return WORK_COPIES.has(lower) || WORK_MAKING_VERBS.has(lower);
}
