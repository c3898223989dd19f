import { wordList } from '../names/resources/word-list.ts';
import { singular, looksPlural } from './plural.ts';
import { ADJECTIVE, ATTRIBUTIVE_PLURALS, COLLECTIVE_NOUNS, HYPHENED_ADJECTIVE, PHRASE_ENDS, SCALE_WORDS, STATE_WORDS } from './resources/nouns.ts';
import { UP_TO_NINETEEN } from './resources/numbers.ts';
import type { CountedNoun } from './types.ts';

/** Maximum length of a noun phrase, in words. */
const MAX_LENGTH = 8;
const WORD = /([\s ]*)([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)/uy;
const PART_OF =
  /\s+of\s+(?:all\s+)?(?:(?:the|its|his|her|their|these|those|our|your|my)(?:\s+\p{L}+(?:['’]s|s['’]))?|\p{L}+(?:['’]s|s['’]))\s+(?=[\p{L}\p{N}"“])/uy;
/** Suffix of a number: “5,000+ fans”, “100-odd people”. */
const PLUS = /\+|-(?:odd|plus)(?=\s)/iuy;
/** “-strong” and its noun, which is the group that the counted people form: “2,000-strong crowd”. */
const STRONG = /-strong\s+(?:\p{L}+\s+){0,2}?(\p{L}+)(?=[\s.,;:)]|$)/iuy;
/** Nouns that form a compound with a number before another noun: “four part series”, “two person crew”. */
const COMPOUND_NOUN = /^(?:part|page|person|member|step|seat|seater|man|room|bedroom|storey|story|lane|game|match)$/;
const NUMBERED = /\s\d[\d.-]*(?=\s\p{Ll})/uy;
const HYPHEN = /[  ]?[-‑][  ]?(?=\p{L})/uy;
const JOINS = /\s*,\s+(?=\p{Ll})|\s+(?:and|or|&)\s+(?=\p{Ll})|\s+["“'‘](?=\p{L})/uy;
const LEAD = wordList('more other additional further extra new different several');

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Return the words of the noun phrase after a number, up to the first word that cannot belong to it. */
function phraseWords(text: string, from: number, limit: number): { text: string; end: number }[] {
  const words: { text: string; end: number }[] = [];
  let at = from;
  while (words.length < MAX_LENGTH) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (!found || found.index + found[0].length > limit) break;
    const word = found[2]!;
    const lower = word.toLowerCase();
    if (
      (at > from && found[1] === '' && !/[\s"“'‘]$/.test(text.slice(at - 1, at))) ||
      PHRASE_ENDS.has(lower) ||
      /['’](?:ve|re|ll|m|d|t)$/.test(lower) ||
      (words.length > 0 && STATE_WORDS.has(lower)) ||
      // “The 19 dead lived in Leeds.”
      (words.length > 0 && STATE_WORDS.has(words.at(-1)!.text.toLowerCase()) && /..ed$/.test(lower)) ||
      // “52 percent of the vote and Maria Ferro 46”.
      (lower === 'and' && /^\p{Ll}/u.test(words.at(-1)?.text ?? '')) ||
      SCALE_WORDS.has(lower) ||
      UP_TO_NINETEEN.has(lower)
    )
      break;
    at = found.index + found[0].length;
    words.push({ text: word, end: at });
    // “19% of the U.S. population”.
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && /^\.\s\p{Ll}/u.test(text.slice(at, at + 3))) at += 1;
    if (/['’]s?$/.test(word)) break;
    // “14 Kestrel 220 boats”: a number after a name is part of it.
    if (/^\p{Lu}/u.test(word)) at += lengthOf(NUMBERED, text, at);
    if (!looksPlural(word)) at += lengthOf(JOINS, text, at);
  }
  return words;
}

/** Return the index of the head of a plural phrase: its first plural, unless that is attributive (“arms deals”); -1 if there is none. */
function pluralHead(words: readonly { text: string }[]): number {
  let head = words.findIndex(({ text }) => !text.includes('.') && looksPlural(text));
  while (head >= 0 && head + 1 < words.length && ATTRIBUTIVE_PLURALS.has(words[head]!.text.toLowerCase()) && looksPlural(words[head + 1]!.text)) head++;
  return head;
}

/** Return the index of the head of a singular phrase: its last word other than verbs and adjectives; -1 if there is none. */
function singularHead(words: readonly { text: string }[]): number {
  let last = words.length - 1;
  // “One subset, and we can use it”.
  while (last > 0 && /^(?:and|or)$/.test(words[last]!.text)) last--;
  // “Two thirds of the land burned”.
  while (last > 0 && /..ed$/.test(words[last]!.text)) last--;
  return last >= 0 && !ADJECTIVE.test(words[last]!.text) ? last : -1;
}

/**
 * Return the noun after a number that it counts: “two armed [groups]”, “six-[member] team”, “seven of the ten [battalions]”; null if there is none.
 *
 * @param end end offset of the number
 * @param limit end offset of its sentence
 */
export function readCountedNoun(text: string, end: number, limit: number, value: number): CountedNoun | null {
  STRONG.lastIndex = end;
  const strong = STRONG.exec(text);
  if (strong && end + strong[0].length <= limit)
    return { noun: COLLECTIVE_NOUNS.has(strong[1]!.toLowerCase()) ? strong[1]!.toLowerCase() : 'person', modifiers: [], end: end + strong[0].length };
  const hyphen = lengthOf(PLUS, text, end) > 0 ? 0 : lengthOf(HYPHEN, text, end);
  if (hyphen > 0) {
    WORD.lastIndex = end + hyphen;
    const word = WORD.exec(text)?.[2]?.split('-')[0];
    return word === undefined || HYPHENED_ADJECTIVE.test(word) ? null : { noun: singular(word), modifiers: [], end: end + hyphen + word.length };
  }
  const plain = end + lengthOf(PLUS, text, end);
  const from = plain + lengthOf(PART_OF, text, plain);
  if (from > limit || !/[\s"“]/.test(text.charAt(from === plain ? plain : from - 1))) return null;
  // “In one sense, almost any type”: a singular ends at the comma.
  const comma = value === 1 ? text.slice(from, limit).search(/,/) : -1;
  const words = phraseWords(text, from, comma < 0 ? limit : from + comma);
  // “The four part series”: a compound without its hyphen.
  if (
    value > 1 &&
    words.length > 1 &&
    COMPOUND_NOUN.test(words[0]!.text) &&
    !words.some(({ text: word }) => /[^s]s$/.test(word) && !/^(?:series|species)$/.test(word)) &&
    /\b(?:the|an?|this|that|its|our|his|her|their)\s+(?:\p{L}+\s+)?\S+$/iu.test(text.slice(Math.max(0, end - 30), end))
  )
    return { noun: words[0]!.text, modifiers: [], end: words[0]!.end };
  const head = value === 1 ? singularHead(words) : pluralHead(words);
  const noun = words[head];
  if (!noun || /['’]s?$/.test(noun.text)) return null;
  const modifiers = words.slice(0, head).flatMap((word) => word.text.toLowerCase().split('-'));
  return { noun: singular(noun.text), modifiers: modifiers.filter((word) => !LEAD.has(word) && word !== 'or'), end: noun.end };
}
