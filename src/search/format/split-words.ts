import { foldWord } from './fold.ts';

/** Folded word of a text with its span there (half-open UTF-16 offsets). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Token between spaces and punctuation: one word, or a compound of several. */
export interface Compound {
  /** “counter-terrorist” → `counter`, `terrorist`; “40,000” → `40000`. */
  parts: Word[];
  /** Other forms: a possessive with its s, for readers who omit the apostrophe (“Gladkov’s” → `gladkovs`), and the part after an apostrophe (“O’Neal” → `neal`). */
  variants: Word[];
  /** The parts as one word if there are several: “counter-terrorist” → `counterterrorist`; else null. */
  joined: Word | null;
}

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;
const APOSTROPHE = `['’‘ʼʹ\`´]`;
const JOINER = `[-‐‑\\u00ad\\u200b-\\u200d\\u2060\\ufeff]|${APOSTROPHE}`;
/** Characters inside a number: a comma or a no-break space between groups of digits, a decimal point. */
const IN_NUMBER = String.raw`(?<=\p{Nd})[.,\u00a0\u2009\u202f](?=\p{Nd})`;

const COMPOUND = /* @__PURE__ */ new RegExp(`${LETTERS}(?:(?:${JOINER}|${IN_NUMBER})${LETTERS})*`, 'gu');
const BETWEEN_HYPHENS = /[^-‐‑]+/gu;
const NUMBER = /^(?:\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{3})+|\p{Nd}+)(?:\.\p{Nd}+)?$/u;
/** “1.5m”, “40,000th”: a number followed by letters. */
const NUMBER_WITH_LETTERS = /^(?<number>(?:\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{3})+|\p{Nd}+)(?:\.\p{Nd}+)?)\p{L}{1,4}$/u;
const GROUPING = /[,\u00a0\u2009\u202f]/gu;
const BETWEEN_POINTS = /[^.,\u00a0\u2009\u202f]+/gu;
const POSSESSIVE = /* @__PURE__ */ new RegExp(`${APOSTROPHE}[sS]$`, 'u');
/** Fewer than three letters are an ending: “couldn’t”. */
const AFTER_APOSTROPHE = /* @__PURE__ */ new RegExp(String.raw`(?<=${APOSTROPHE})[\p{L}\p{M}]{3,}$`, 'u');
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Fast path for nearly every word: one part and no other form. */
const PLAIN_WORD = /^[A-Za-z]+$/;

/** Return whether a word contains a digit; such words are matched exactly, without inflection, completion or typo correction. */
export const hasDigit = (word: string): boolean => DIGIT.test(word);

/** Return a word with its letters (code points) reversed. */
export function reverse(word: string): string {
  return Array.from(word).reverse().join('');
}

/** Split a text into words and compounds, in order. Linear in the length of the text. */
export function splitCompounds(text: string): Compound[] {
  return Array.from(text.matchAll(COMPOUND), (match) => splitCompound(match[0], match.index)).filter(({ parts }) => parts.length > 0);
}

/** Return every word under which a text is indexed, in order of the text. A compound yields its parts and its other forms. */
export function splitWords(text: string): Word[] {
  return splitCompounds(text).flatMap(({ parts, variants, joined }) => [...parts, ...variants, ...(joined ? [joined] : [])]);
}

/** Letters of scripts written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * Return the search terms of a word in a script without spaces: its bigrams, or the letter if there is only one. Empty for other scripts.
 */
export function letterPairs(word: string): string[] {
  return runsWithin(word, false).map((run) => run.word);
}

/** Return the bigrams in the unspaced runs of a word with their offsets, and each single letter unless `withLetters` is false. */
function runsWithin(word: string, withLetters = true): { word: string; at: number }[] {
  if (PLAIN_WORD.test(word)) return [];
  return Array.from(word.matchAll(UNSPACED)).flatMap(({ 0: run, index }) => {
    const letters = Array.from(run);
    const pairs = letters.slice(1).map((letter, i) => ({ word: letters[i]! + letter, at: index + letters.slice(0, i).join('').length }));
    const single = letters.map((letter, i) => ({ word: letter, at: index + letters.slice(0, i).join('').length }));
    return pairs.length === 0 ? single : withLetters ? [...single, ...pairs] : pairs;
  });
}

function splitCompound(text: string, at: number): Compound {
  if (PLAIN_WORD.test(text)) return { parts: [{ word: foldWord(text), start: at, end: at + text.length }], variants: [], joined: null };
  const parts: Word[] = [];
  const variants: Word[] = [];
  const add = (to: Word[], word: string, start: number, length: number): void => {
    if (word) to.push({ word, start: at + start, end: at + start + length });
  };
  for (const { 0: part, index } of text.matchAll(BETWEEN_HYPHENS)) {
    if (NUMBER.test(part)) {
      add(parts, foldWord(part.replace(GROUPING, '')), index, part.length);
      continue;
    }
    const { number } = NUMBER_WITH_LETTERS.exec(part)?.groups ?? {};
    if (number !== undefined) {
      add(parts, foldWord(part.replace(GROUPING, '')), index, part.length);
      add(variants, foldWord(number.replace(GROUPING, '')), index, number.length);
      continue;
    }
    for (const { 0: piece, index: within } of part.matchAll(BETWEEN_POINTS)) {
      const owner = piece.replace(POSSESSIVE, '');
      add(parts, foldWord(owner), index + within, owner.length);
      if (owner !== piece) add(variants, foldWord(piece), index + within, piece.length);
      for (const { word, at: from } of runsWithin(owner)) add(variants, word, index + within + from, word.length);
      const tail = AFTER_APOSTROPHE.exec(owner)?.[0];
      if (tail !== undefined) add(variants, foldWord(tail), index + within + owner.length - tail.length, tail.length);
    }
  }
  const joined = parts.map(({ word }) => word).join('');
  const isWord = parts.length > 1 && LETTER.test(joined);
  return { parts, variants, joined: isWord ? { word: joined, start: at, end: at + text.length } : null };
}
