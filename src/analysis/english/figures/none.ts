import type { Sentence } from '../../core/types.ts';
import { pastWords } from '../times/resources/verbs-en.ts';
import { readCountedNoun } from './counted-noun.ts';
import { readState } from './states.ts';
import { singular } from './plural.ts';
import { ABSTRACT_NOUNS } from './resources/nouns.ts';
import { NOT_REPORTED } from './resources/negation.ts';
import type { CountedNoun, FigureCandidate } from './types.ts';

/** Number of characters before a word that are searched for a condition. The limit keeps long sentences fast. */
const REACH = 40;
/** Words for none. The groups are “none” or “not one”, “neither”, and “no”. */
const NONE = /\b(?:(none|not (?:a single )?one)|(neither)|(no))(?= )/gi;
/** The whole after “none”, without its number: “none| of the |losses”; and one given before: “none| of whom|”, “none| of them|”. */
const OF_WHOLE = /^ of (?:the|its|his|her|their|these|those|all|our)\s(?!\d)/i;
const OF_LAST = /^,? of (?:whom|which|them|these|those)\b(?! (?:who|\p{L}+ed|\p{L}+ing)\b)/iu;
/** Verb or judgement after “none” that continues a count: “none| was hurt”, “none| fatal|.”. */
const VERB_AFTER = /^ (?:(?:has|have|had|was|were|is|are|would|could|will|did)\b(?! to\b)|\p{L}+(?:al|ous|ful)(?=[.,;)]|$))/u;
/** Text before such a “none”: the start of a clause. */
const CLAUSE_START = /(?:^|[,;:–—-] ?|\b(?:and|but|though|although|that) )$/i;
/** One of two and its verb: “neither| driver| was”; but not “neither| admitted nor denied”. */
const OF_TWO = /^ (\p{Ll}{3,})(?= (?:was|were|is|are|has|have|had|could|did|does|will|would|survived|\p{L}{2,}ed)\b(?! (?:n?or)\b))/u;
/** Verb after “neither” alone, for two who are named before: “neither| had a map”. */
const OF_TWO_BEFORE = /^ (?:has|have|had|was|were|is|are|did|could|would)\b(?![^,;:.]* nor\b)/;
/** What happened to none of several, after their noun: “no shots| were fired”, “no nests| had been lost”. */
const HAPPENED_AFTER =
  /^(?: (?:in|at|on|of|to|from) [^,;:.]{2,40}?)? (?:was|were|has been|have been|had been) (?:\p{L}+ly )?(?:\p{L}{2,}ed|aboard|inside|present|on (?:board|site|duty)|lost|shot|hit|found|hurt|sold|stolen|cut|struck|taken|held|sunk|left|sent|shut|burnt|built|paid|spent)\b/u;
/** A life that is not lost: “claimed | no| lives”, “there was | no| loss of life”. */
const LIVES_BEFORE = /\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|taken) $/i;
const LOSS_OF_LIFE = /^ loss of (?:human )?life\b|^ lives (?:were|was|have been|had been) (?:lost|claimed)\b/i;
/** A condition or hope before “no” or “none”: “if | none of the parties agrees”. */
const UNREAL_BEFORE = /\b(?:if|unless|whether|hop(?:e|es|ed|ing)(?: that)?|ensur(?:e|es|ed|ing)|so that|lest|demand(?:s|ed)?(?: that)?) $/i;

/**
 * Return a figure of zero for each “none”, “neither” and “no” of a sentence that says how many of several something happened to: “[none] of whom had a contract”,
 * “[neither] driver was hurt”, “[no] shots were fired”. “No deaths” and “nobody” are others’ task, and so is “none” before a number.
 */
export function noneIn(text: string, sentence: Sentence): FigureCandidate[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\b(?:none|neither|not one|not a single|no)\b/i.test(words)) return [];
  return [...words.matchAll(NONE)].flatMap(({ 0: written, 1: none, 2: neither, index }) => {
    const start = sentence.start + index;
    const span = { start, end: start + written.length };
    const before = text.slice(Math.max(sentence.start, start - REACH), start);
    if (UNREAL_BEFORE.test(before)) return [];
    const after = text.slice(span.end, sentence.end);
    const counted =
      none !== undefined
        ? countedByNone(text, { before, after, end: span.end, limit: sentence.end })
        : neither !== undefined
          ? countedByNeither(before, after, span.end)
          : countedByNo(text, { before, after, end: span.end, sentence });
    if (counted === undefined) return [];
    return [{ number: { ...span, value: 0, inDigits: false }, span, unit: null, counted, qualifier: null, from: start }];
  });
}

/** Return the noun that “none” counts, null if it is that of a number or noun before it, and undefined if it counts nothing. */
function countedByNone(
  text: string,
  { before, after, end, limit }: { before: string; after: string; end: number; limit: number },
): CountedNoun | null | undefined {
  if (OF_LAST.test(after)) return null;
  if (OF_WHOLE.test(after)) return readCountedNoun(text, end, limit, 2) ?? undefined;
  return CLAUSE_START.test(before) && VERB_AFTER.test(after) ? null : undefined;
}

/** The same for “neither”. */
function countedByNeither(before: string, after: string, end: number): CountedNoun | null | undefined {
  if (OF_LAST.test(after) || (CLAUSE_START.test(before) && OF_TWO_BEFORE.test(after))) return null;
  const verb = /^ \p{Ll}{3,} (\p{Ll}+)(?! (?:n?or)\b)/u.exec(after)?.[1];
  const noun = OF_TWO.exec(after)?.[1] ?? (verb !== undefined && pastWords.has(verb) ? /^ (\p{Ll}+)/u.exec(after)?.[1] : undefined);
  return noun === undefined || ABSTRACT_NOUNS.has(noun) ? undefined : { noun: singular(noun), modifiers: [], end: end + 1 + noun.length };
}

/** The same for “no”. */
function countedByNo(
  text: string,
  { before, after, end, sentence }: { before: string; after: string; end: number; sentence: Sentence },
): CountedNoun | undefined {
  const lives = LOSS_OF_LIFE.exec(after)?.[0] ?? (LIVES_BEFORE.test(before) ? /^ lives\b/.exec(after)?.[0] : undefined);
  if (lives !== undefined) return { noun: 'death', modifiers: [], end: end + lives.length };
  if (!/^ \p{Ll}[\p{L}-]+/u.test(after) || /^ (?:more|other|further|additional|less|fewer|longer|doubt)\b/.test(after)) return undefined;
  const counted = readCountedNoun(text, end, sentence.end, 2);
  if (!counted || ABSTRACT_NOUNS.has(counted.noun) || NOT_REPORTED.has(counted.noun)) return undefined;
  const hasState = readState(text, { from: end, to: counted.end, value: 0, noun: counted.noun }, sentence) !== null;
  return hasState || HAPPENED_AFTER.test(text.slice(counted.end, sentence.end)) ? counted : undefined;
}
