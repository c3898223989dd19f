import { digest } from './digest.ts';
import type { Stage } from './analyzer.ts';
import type { Passage, Sentence, Span } from './types.ts';

const TERMINATORS = /[.!?…。！？؟۔।]+/g;
/** Terminators of Chinese and Japanese, after which there is no white space. */
const FULL_WIDTH = new Set('。！？');
/** Marks after a terminator that belong to the sentence: “Go!” he said. */
const CLOSERS = new Set('"\'”’)]»›」』');
/** Marks before the first letter of a sentence. */
const OPENING = /["'“‘„«‹([「『¿¡\-–—]/;
const SPACE = /\s/;
/** White space other than a single space. It is normalized before the digest of a sentence is computed. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
/** A parenthesis of more code units than this may contain whole sentences, so it is split like other text. */
const MAX_PARENTHESIS_LENGTH = 300;
/** Number of code units that are searched before a full stop for an initial (“J. Okafor”), and after a quotation for its reporting clause (“Okafor asked”). */
const WINDOW = 80;

/** A full stop that may end a sentence, with the text around it. */
export interface FullStop {
  text: string;
  /** Offset of the full stop. */
  stop: number;
  /** Offset of the first letter or digit after it. */
  next: number;
  /** Whether the character at `next` is a digit. */
  isBeforeNumber: boolean;
  /** Offset where the sentence begins. */
  sentenceStart: number;
}

/** Rules by which a language decides ambiguous sentence ends. Question and exclamation marks are decided without them. */
export interface SentenceRules {
  /** Returns whether a full stop ends a sentence, rather than an abbreviation or a number. */
  stopEndsSentence(stop: FullStop): boolean;
  /** Returns whether a clause belongs to the quotation before it, which ended with a mark: “Is it over?” Okafor asked. */
  continuesQuotation(clause: string): boolean;
}

/** Rules of an unknown language: each full stop ends a sentence, except after an initial (“J. Okafor”) and after the number or letter of a list item (“1. Opening”, “a. Opening”). */
export const BASIC_RULES: SentenceRules = {
  stopEndsSentence({ text, stop, sentenceStart }) {
    const before = text.slice(Math.max(sentenceStart, stop - WINDOW), stop);
    return !/(?:^|\s)\p{Lu}$/u.test(before) && !(stop - sentenceStart <= 3 && /^(?:\p{N}{1,3}|\p{L})$/u.test(before));
  },
  continuesQuotation: () => false,
};

/** Split passages into sentences, in order, by the rules of a language. A sentence includes closing quotation marks, but no surrounding white space. */
export function splitByRules(passages: readonly Passage[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  const occurrences = new Map<string, number>();
  passages.forEach(({ text }, passage) => {
    let start = 0;
    for (const end of [...boundaries(text, rules), text.length]) {
      const span = trimmed(text, start, end);
      start = end;
      if (span.start === span.end) continue;
      const id = `s-${digest(text.slice(span.start, span.end).replace(UNEVEN_SPACE, ' '))}`;
      const occurrence = (occurrences.get(id) ?? 0) + 1;
      occurrences.set(id, occurrence);
      sentences.push({ ...span, passage, id: occurrence === 1 ? id : `${id}-${occurrence}` });
    }
  });
  return sentences;
}

/** Create the stage that splits passages into sentences, by the rules of a language. */
export function createSentenceStage(rules: SentenceRules = BASIC_RULES): Stage {
  return { name: 'sentences', reads: [], writes: ['sentences'], run: ({ passages }) => ({ sentences: splitByRules(passages, rules) }) };
}

/** Return the span of a part of a text without white space at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Return the end offset of each sentence except the last one. */
function boundaries(text: string, rules: SentenceRules): number[] {
  const ends: number[] = [];
  const isInParenthesis = parenthesisTest(text);
  let sentenceStart = 0;
  for (const { 0: mark, index } of text.matchAll(TERMINATORS)) {
    const terminator = { start: index, end: index + mark.length };
    let end = terminator.end;
    while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
    let next = end;
    while (next < text.length && SPACE.test(text.charAt(next))) next++;
    if (next === text.length) break;
    const hasGap = next > end || FULL_WIDTH.has(text.charAt(terminator.end - 1));
    if (!hasGap || isInParenthesis(end - 1)) continue;
    if (endsSentence(rules, text, terminator, end, next, sentenceStart)) {
      ends.push(end);
      sentenceStart = next;
    }
  }
  return ends;
}

/**
 * Return whether a sentence ends at a terminator.
 *
 * @param terminator span of the terminator: “.”, “?!”, “...”
 * @param end offset after the closing quotation marks and brackets that follow it
 * @param next offset of the first character after the white space that follows `end`
 */
function endsSentence(rules: SentenceRules, text: string, terminator: Span, end: number, next: number, sentenceStart: number): boolean {
  let opening = next;
  while (opening < text.length && opening < next + 4 && OPENING.test(text.charAt(opening))) opening++;
  const follower = String.fromCodePoint(text.codePointAt(opening) ?? 32);
  if (LOWER.test(follower)) return false;
  const closers = text.slice(terminator.end, end);
  if (closers !== '' && rules.continuesQuotation(text.slice(next, next + WINDOW))) return false;
  const mark = text.slice(terminator.start, terminator.end);
  // An ellipsis ends a sentence only before a closing quotation mark. Four points are an ellipsis and a full stop.
  const isEllipsis = mark.includes('…') || (/^\.{2,}$/.test(mark) && mark.length !== 4);
  if (isEllipsis) return /["”’»]/.test(closers);
  if (mark !== '.' || closers !== '') return true;
  return rules.stopEndsSentence({ text, stop: terminator.start, next: opening, isBeforeNumber: DIGIT.test(follower), sentenceStart });
}

/** Return a function that tests whether an offset is inside a parenthesis of at most `MAX_PARENTHESIS_LENGTH`. Call it with ascending offsets. */
function parenthesisTest(text: string): (offset: number) => boolean {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = text.indexOf('('); i >= 0 && i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '(') open.push(i);
    else if (character === ')') {
      const start = open.pop();
      if (start === undefined || i - start > MAX_PARENTHESIS_LENGTH) continue;
      // Parentheses inside this one are removed: only the outermost are needed.
      while (spans.length > 0 && (spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: i });
    }
  }
  let next = 0;
  return (offset) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= offset) next++;
    const span = spans[next];
    return span !== undefined && span.start < offset;
  };
}
