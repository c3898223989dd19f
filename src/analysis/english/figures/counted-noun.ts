import { wordList } from '../names/resources/word-list.ts';
import { singular, looksPlural } from './plural.ts';
import { ADJECTIVE, ATTRIBUTIVE_PLURALS, COLLECTIVE_NOUNS, HYPHENATED_ADJECTIVE, PHRASE_ENDS, SCALE_WORDS, STATE_WORDS } from './resources/nouns.ts';
import { UP_TO_NINETEEN } from './resources/numbers.ts';
import type { CountedNoun } from './types.ts';

/** Maximum length of a noun phrase, in words. */
const MAX_LENGTH = 8;
/** A word, and the space before it. */
const WORD = /([\s ]*)([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)/uy;
/** Words between a part and the noun of its whole: “seven| of the |battalions”, “two| of the club’s |players”. */
const PART_OF =
  /\s+of\s+(?:all\s+)?(?:(?:the|its|his|her|their|these|those|our|your|my)(?:\s+\p{L}+(?:['’]s|s['’]))?|\p{L}+(?:['’]s|s['’]))\s+(?=[\p{L}\p{N}"“])/uy;
/** Suffix of a number: “5,000+ fans”, “100-odd people”. */
const NUMBER_SUFFIX = /\+|-(?:odd|plus)(?=\s)/iuy;
/** “-strong” and the noun for the group that the counted people form: “2,000-strong crowd”. */
const STRONG = /-strong\s+(?:\p{L}+\s+){0,2}?(\p{L}+)(?=[\s.,;:)]|$)/iuy;
/** Nouns that form a compound with a number before another noun: “four part series”, “two person crew”. */
const COMPOUND_NOUN = /^(?:part|page|person|member|step|seat|seater|man|room|bedroom|storey|story|lane|game|match)$/;
/** A number that is part of a name: “14 Kestrel| 220| boats”. */
const NUMBER_IN_NAME = /\s\d[\d.-]*(?=\s\p{Ll})/uy;
const HYPHEN = /[  ]?[-‑][  ]?(?=\p{L})/uy;
/** Text between two adjectives, or before a quoted word: “12 fresh|, |brown eggs”, “two “|safe” zones”. */
const JOINS = /\s*,\s+(?=\p{Ll})|\s+(?:and|or|&)\s+(?=\p{Ll})|\s+["“'‘](?=\p{L})/uy;
/** Space and quotation mark before a quoted noun: “six| “|terrorists””. */
const QUOTED_NOUN = /\s["“‘'](?=\p{Ll}[\p{L}-]*(?:\s\p{Ll}+){0,2}s["”’'])/uy;
/** Words before a noun that do not say what kind of thing is counted. */
/** A time after a noun phrase: “last year”. */
const TIME_ADVERBIAL = /^(?:last|this|next)\s(?:year|month|week|quarter|season|spring|summer|autumn|winter|night)\b/i;
const NOT_MODIFIERS = wordList('more other additional further extra new different several or');

/** A word of a noun phrase. */
interface PhraseWord {
  text: string;
  /** End offset in the passage. */
  end: number;
}

/** Return the length of the match of a sticky pattern at an offset; 0 if there is none. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Return whether a word cannot belong to the noun phrase after a number, of which `words` have been read. */
function endsPhrase(word: string, words: readonly PhraseWord[]): boolean {
  const lower = word.toLowerCase();
  const previous = words.at(-1)?.text ?? '';
  return (
    PHRASE_ENDS.has(lower) ||
    /['’](?:ve|re|ll|m|d|t)$/.test(lower) ||
    (words.length > 0 && STATE_WORDS.has(lower)) ||
    // “The 19 dead lived in Leeds.”
    (STATE_WORDS.has(previous.toLowerCase()) && /..ed$/.test(lower)) ||
    // “At 40,000 and police at 12,000”.
    (words.length === 0 && /^(?:and|or)$/.test(lower)) ||
    // “52 percent of the vote and Maria Ferro 46”.
    (lower === 'and' && /^\p{Ll}/u.test(previous)) ||
    SCALE_WORDS.has(lower) ||
    UP_TO_NINETEEN.has(lower)
  );
}

/** Return the words of the noun phrase after a number, up to the first word that cannot belong to it. */
function phraseWords(text: string, from: number, limit: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let at = from + lengthOf(QUOTED_NOUN, text, from);
  while (words.length < MAX_LENGTH) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match || match.index + match[0].length > limit) break;
    const word = match[2]!;
    const isJoinedToLast = at > from && match[1] === '' && !/[\s"“'‘]$/.test(text.slice(at - 1, at));
    // “53% of mobile traffic last year”.
    if (words.length > 0 && TIME_ADVERBIAL.test(text.slice(match.index + match[1]!.length, match.index + match[0].length + 12))) break;
    if (isJoinedToLast || endsPhrase(word, words)) break;
    at = match.index + match[0].length;
    words.push({ text: word, end: at });
    // “19% of the U.S. population”.
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && /^\.\s\p{L}/u.test(text.slice(at, at + 3))) at += 1;
    if (/['’]s?$/.test(word)) break;
    if (/^\p{Lu}/u.test(word)) at += lengthOf(NUMBER_IN_NAME, text, at);
    if (!looksPlural(word)) at += lengthOf(JOINS, text, at);
  }
  return words;
}

/** Words before a name, which belong to it: “St Agnes”, “Mrs Holmes”. */
const BEFORE_NAME = /^(?:Saint|San|Santa|Sankt|St|Ste|Mount|Mt|Fort|Port|Lake|Cape|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Judge|Professor|Father|Sister)\.?$/u;

/** Return whether a word is in a name, and no plural of what is counted: “Agnes” in “St Agnes patients” and in “St Agnes Hospital”. */
function isInName(words: readonly { text: string }[], index: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return isCapital(index) && (BEFORE_NAME.test(words[index]!.text) || (index > 0 && BEFORE_NAME.test(words[index - 1]!.text)));
}

/** Return the index of the head of a plural phrase: its first plural that is neither in a name nor attributive (“deals” in “arms deals”); -1 if there is none. */
function pluralHead(words: readonly { text: string }[]): number {
  let head = words.findIndex(({ text }, index) => !text.includes('.') && looksPlural(text) && !isInName(words, index));
  while (head >= 0 && head + 1 < words.length && ATTRIBUTIVE_PLURALS.has(words[head]!.text.toLowerCase()) && looksPlural(words[head + 1]!.text)) head++;
  return head;
}

/** Return the words before the head of a phrase that are no part of a name, in lower case. */
function modifiersIn(words: readonly { text: string }[]): string[] {
  const unnamed = words.filter((_, index) => !isInName(words, index));
  return unnamed.flatMap(({ text }) => text.toLowerCase().split('-')).filter((word) => !NOT_MODIFIERS.has(word));
}

/** Participles after a noun: “traffic | coming from phones”. */
const PARTICIPLE = /^(?:coming|using|living|working|going|being|having|making|taking|waiting|seeking|looking|trying|facing|arriving|leaving)$/;

/** Return the index of the head of a singular phrase: its last word other than verbs and adjectives; -1 if there is none. */
function singularHead(words: readonly { text: string }[]): number {
  let last = words.length - 1;
  // “One subset, and we can use it”.
  while (last > 0 && /^(?:and|or)$/.test(words[last]!.text)) last--;
  // “Two thirds of the land burned”.
  while (last > 0 && (/..ed$/.test(words[last]!.text) || PARTICIPLE.test(words[last]!.text) || isPastTense(words[last]!.text))) last--;
  // “Since one broke a tooth”: “one” is a pronoun.
  if (last === 0 && PRONOUN_VERBS.test(words[0]!.text)) return -1;
  return last >= 0 && !ADJECTIVE.test(words[last]!.text) ? last : -1;
}

/** Return what a number with “-strong” counts: “staff” for “a 3,000-strong staff”, “person” for “a 2,000-strong crowd”; null if there is no “-strong”. */
function nounOfStrong(text: string, end: number, limit: number): CountedNoun | null {
  STRONG.lastIndex = end;
  const match = STRONG.exec(text);
  if (!match || end + match[0].length > limit) return null;
  const group = match[1]!.toLowerCase();
  return { noun: COLLECTIVE_NOUNS.has(group) ? group : 'person', modifiers: [], end: end + match[0].length };
}

/** Return the noun after a number and a hyphen, which end before `from`: “six-[member] team”; null if the word is not a noun. */
function hyphenatedNoun(text: string, from: number): CountedNoun | null {
  WORD.lastIndex = from;
  const word = WORD.exec(text)?.[2]?.split('-')[0];
  return word === undefined || HYPHENATED_ADJECTIVE.test(word) ? null : { noun: singular(word), modifiers: [], end: from + word.length };
}

/** Return whether the words after a number begin with a noun that forms a compound with the number, without a hyphen: “the four part series”. */
function isCompound(words: readonly PhraseWord[], beforeNoun: string): boolean {
  const hasPlural = words.some(({ text }) => /[^s]s$/.test(text) && !/^(?:series|species)$/.test(text));
  const hasDeterminer = /\b(?:the|an?|this|that|its|our|his|her|their)\s+(?:\p{L}+\s+)?\S+$/iu.test(beforeNoun);
  return words.length > 1 && COMPOUND_NOUN.test(words[0]!.text) && !hasPlural && hasDeterminer;
}

/** Irregular past tenses that are no nouns: “one | broke | a tooth”. */
const PRONOUN_VERBS =
  /^(?:broke|became|began|brought|built|came|chose|did|drove|fell|felt|flew|found|gave|went|grew|had|heard|held|kept|knew|led|left|lost|made|met|paid|ran|said|sat|saw|sent|sold|spoke|stood|stole|swam|taught|told|thought|threw|took|understood|was|were|won|wore|wrote)$/;

function isPastTense(word: string): boolean {
  return PRONOUN_VERBS.test(word);
}

/**
 * Return the noun after a number that it counts: “two armed [groups]”, “six-[member] team”, “seven of the ten [battalions]”; null if there is none.
 *
 * @param end end offset of the number
 * @param limit end offset of its sentence
 */
export function readCountedNoun(text: string, end: number, limit: number, value: number): CountedNoun | null {
  const ofStrong = nounOfStrong(text, end, limit);
  if (ofStrong) return ofStrong;
  const suffix = lengthOf(NUMBER_SUFFIX, text, end);
  const hyphen = suffix > 0 ? 0 : lengthOf(HYPHEN, text, end);
  if (hyphen > 0) return hyphenatedNoun(text, end + hyphen);
  const numberEnd = end + suffix;
  const from = numberEnd + lengthOf(PART_OF, text, numberEnd);
  if (from > limit || !/[\s"“]/.test(text.charAt(from === numberEnd ? numberEnd : from - 1))) return null;
  // “In one sense, almost any type”: a singular ends at the comma.
  const comma = value === 1 ? text.slice(from, limit).search(/,/) : -1;
  const words = phraseWords(text, from, comma < 0 ? limit : from + comma);
  if (value > 1 && isCompound(words, text.slice(Math.max(0, end - 30), end))) return { noun: words[0]!.text, modifiers: [], end: words[0]!.end };
  // “Half a point”: the word after the article.
  const isHalf = value === 0.5 && / an?$/.test(text.slice(Math.max(0, end - 3), end));
  const head = isHalf ? 0 : value === 1 ? singularHead(words) : pluralHead(words);
  const noun = words[head];
  if (!noun || /['’]s?$/.test(noun.text)) return null;
  // “640,000 SUVs”.
  const name = /^\p{Lu}{2,}(?=s$)/u.exec(noun.text)?.[0] ?? singular(noun.text);
  const isQuoted = lengthOf(QUOTED_NOUN, text, from) > 0;
  return { noun: name, modifiers: modifiersIn(words.slice(0, head)), end: isQuoted ? noun.end + 1 : noun.end };
}
