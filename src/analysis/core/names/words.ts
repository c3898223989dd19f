import type { Passage, Sentence } from '../types.ts';
import { foldText } from './folded-text.ts';
import type { Lexicon, Shape, WordForm } from './lexicon.ts';

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
  hasSpaceBefore: boolean;
  /** The properties that all occurrences of the word share. */
  form: WordForm;
  /** Word lists of the language of the text. */
  lexicon: Lexicon;
}

/**
 * A token. The alternatives, in order: plain letters before a space or mark, as most words are; a number before a name (“3-Lee Dixon”); initialisms (“U.S.”);
 * words with inner apostrophes, hyphens, points and ampersands (“O'Brien”, “Al-Shabaab”, “Amazon.com”, “AT&T”); the possessive ending; single marks.
 */
const WORD =
  /[A-Za-z]+(?=[ ,;:])|\p{N}+(?=-\p{Lu}\p{Ll})|(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|(?!'s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*(?:(?:'(?!s(?![\p{L}\p{M}\p{N}]))|-|&|\.(?=\p{Ll}{2}|\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*)*|'s(?![\p{L}\p{N}])|[^\s]/gu;

const OPENING_MARKS = new Set(['"', '“', '„', '«', '‘', "'", '(', '[', '–', '—', '-', '*', '•']);

/** Split a folded text into tokens, with offsets in the folded text. */
export function tokenize(text: string): { text: string; start: number; end: number }[] {
  let end = 0;
  // There is only white space between tokens, so each offset is searched from the end of the token before. This is faster than `matchAll`, which creates an object for each token.
  return (text.match(WORD) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, start, end };
  });
}

/**
 * Return the tokens of all sentences, in the order of the text.
 *
 * @param lexicon word lists of the language of the text
 */
export function readWords(passages: Passage[], sentences: Sentence[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  passages.forEach((passage, index) => {
    const folded = foldText(passage.text, passage.opaque);
    let opensSentence = true;
    let previousSentence = -1;
    let previousEnd = -1;
    for (const { text: written, start: from, end: to } of tokenize(folded.text)) {
      const start = folded.toOriginal(from);
      // Between two tokens there is only white space.
      const hasSpaceBefore = from !== previousEnd;
      previousEnd = to;
      while (sentence < sentences.length && endsBefore(sentences[sentence], index, start)) sentence++;
      const current = sentences[sentence];
      if (current === undefined || current.passage !== index || start < current.start) continue;
      if (sentence !== previousSentence) opensSentence = true;
      previousSentence = sentence;
      const form = lexicon.formOf(written);
      const { text, lower, shape } = form;
      words.push({ text, lower, shape, start, end: folded.toOriginal(to), passage: index, sentence, opensSentence, hasSpaceBefore, form, lexicon });
      const mayPrecedeOpening = shape === 'punctuation' ? OPENING_MARKS.has(text) : shape === 'number';
      const opensQuotation = text === ':' || text === '“' || (hasSpaceBefore && text === '"');
      opensSentence = opensQuotation || (opensSentence && mayPrecedeOpening);
    }
  });
  return words;
}

/** Return whether a sentence ends before an offset in a passage, or in an earlier passage. */
function endsBefore(sentence: Sentence | undefined, passage: number, offset: number): boolean {
  return sentence !== undefined && (sentence.passage < passage || (sentence.passage === passage && sentence.end <= offset));
}

/** Return whether a word is capitalized or in capitals, as names are. */
export function isCapitalized(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'capitals');
}

/** Return the tokens from `first` to `last` (inclusive) as one text, with spaces where the original has white space. */
export function joinWords(words: readonly Word[], first: number, last: number): string {
  let text = words[first]?.text ?? '';
  for (let i = first + 1; i <= last; i++) {
    const word = words[i];
    if (word) text += word.hasSpaceBefore ? ` ${word.text}` : word.text;
  }
  return text;
}
