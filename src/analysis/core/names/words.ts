import type { Passage, Sentence } from '../types.ts';
import { foldText } from './folded-text.ts';

/** Orthographic shape of a word. */
type Shape = 'lower' | 'capital' | 'capitals' | 'number' | 'uncased' | 'punctuation';

/** Word lists of a language: which of them contain a word. */
export interface Lexicon {
  /** Return the lists that contain a word in lower case, one bit per list. */
  listsOf: (lower: string) => number;
}

/** The lexicon of a language without word lists. */
export const NO_LEXICON: Lexicon = { listsOf: () => 0 };

/** A token of a text, a word or a punctuation mark, in folded form, with its position in the original. */
export interface Word {
  text: string;
  lower: string;
  shape: Shape;
  /** Offsets in the original text of the passage. */
  start: number;
  end: number;
  passage: number;
  /** Index of its sentence. */
  sentence: number;
  /** Whether it is the first word of its sentence or of a quotation, so that its capital is not evidence of a name. */
  opensSentence: boolean;
  /** Whether white space precedes it. */
  spaced: boolean;
  /** Word lists of the language of the text. */
  lexicon: Lexicon;
}

/**
 * A token. The alternatives, in order: plain letters before a space or mark, as most words are; a number before a name (“3-Lee Dixon”); initialisms (“U.S.”);
 * words with inner apostrophes, hyphens, points and ampersands (“O'Brien”, “Al-Shabaab”, “Amazon.com”, “AT&T”); the possessive ending; single marks.
 */
const WORD =
  /[A-Za-z]+(?=[ ,;:])|\p{N}+(?=-\p{Lu}\p{Ll})|(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|(?!'s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*(?:(?:'(?!s(?![\p{L}\p{M}\p{N}]))|-|&|\.(?=\p{Ll}{2}|\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*)*|'s(?![\p{L}\p{N}])|[^\s]/gu;

/** Names with a prefix in lower case: “al-Amr”, “d'Estaing”. */
const PREFIXED = /^(?:al|el|as|an|ad|ar|ash|at|az|d|l|o)[-']\p{Lu}/u;
const SPACE = /\s/;
const OPENING_MARKS = new Set(['"', '“', '„', '«', '‘', "'", '(', '[', '–', '—', '-', '*', '•']);

/** Split a folded text into tokens, with offsets in the folded text. */
export function tokenize(text: string): { text: string; start: number; end: number }[] {
  const words: { text: string; start: number; end: number }[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) words.push({ text: word, start, end: start + word.length });
  return words;
}

/** Return the tokens of all sentences, in the order of the text. The lexicon is that of its language. */
export function readWords(passages: Passage[], sentences: Sentence[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  passages.forEach((passage, index) => {
    const folded = foldText(passage.text, passage.opaque);
    let opensSentence = true;
    let previous = -1;
    for (const { text, start: from, end: to } of tokenize(folded.text)) {
      const start = folded.toOriginal(from);
      while (sentence < sentences.length && endsBefore(sentences[sentence], index, start)) sentence++;
      const current = sentences[sentence];
      if (current === undefined || current.passage !== index || start < current.start) continue;
      if (sentence !== previous) opensSentence = true;
      previous = sentence;
      const shape = shapeOf(text);
      const lower = text.toLowerCase();
      const spaced = from === 0 || SPACE.test(folded.text.charAt(from - 1));
      words.push({ text, lower, shape, start, end: folded.toOriginal(to), passage: index, sentence, opensSentence, spaced, lexicon });
      if (shape === 'punctuation')
        opensSentence = (opensSentence && OPENING_MARKS.has(text)) || (spaced && (text === '"' || text === '“')) || text === ':' || text === '“';
      else opensSentence = opensSentence && shape === 'number';
    }
  });
  return words;
}

function endsBefore(sentence: Sentence | undefined, passage: number, offset: number): boolean {
  return sentence !== undefined && (sentence.passage < passage || (sentence.passage === passage && sentence.end <= offset));
}

function shapeOf(text: string): Shape {
  const code = text.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return isCapitals(text) ? 'capitals' : 'capital';
    if (code >= 97 && code <= 122) return PREFIXED.test(text) ? 'capital' : 'lower';
    if (code >= 48 && code <= 57) return /\p{L}/u.test(text) && !/^\p{N}+(?:st|nd|rd|th|s|m|k|km|kg|am|pm)$/u.test(text) ? 'uncased' : 'number';
    return 'punctuation';
  }
  if (/^\p{Lu}/u.test(text)) return isCapitals(text) ? 'capitals' : 'capital';
  if (/^\p{Ll}/u.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'uncased' : 'punctuation';
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Return whether a word is capitalized or in capitals, as names are. */
export function isCapitalized(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'capitals');
}

/** Join the tokens from `first` to `last` (inclusive) into one text, with spaces where the original has white space. */
export function joined(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word) text += i > first && word.spaced ? ` ${word.text}` : word.text;
  }
  return text;
}
