import { digest } from './digest.ts';
import {
  beforeNumber,
  timeContinuations,
  timeFunctionWords,
  mayBeFinal,
  namesEndingInS,
  neverFinal,
  sentenceOpeners,
  pluralsWithoutS,
  timeAbbreviations,
} from './sentence-words.ts';
import type { Stage } from './analyzer.ts';
import type { Passage, Sentence, Span } from './types.ts';

const REPORTING_CLAUSE =
  /^(?:[\p{L}\p{M}.'’-]+\s+){1,4}?(?:said|says|asked|asks|contentWords|tells|replied|added|adds|wrote|writes|shouted|cried|ANSWER_CONTEXTed|insisted|warned)\b/u;

const TERMINATORS = /[.!?…。！？؟۔।]+/g;
const FULL_WIDTH = new Set('。！？');
const CLOSERS = new Set('"\'”’)]»›」』');
const OPENING = /["'“‘„«‹([「『¿¡\-–—]/;
const SPACE = /\s/;
/** White space other than a single space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
const STARTS_LOWER = /^\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’-]/u;
/** A parenthesis longer than this many UTF-16 units is prose of its own and may be split. */
const LONGEST_PARENTHESIS = 300;
/** Number of code units before a mark that are searched for an abbreviation, and behind it for a reporting verb. */
const WINDOW = 80;

/** Split passages into sentences, in order. A sentence includes closing quotation marks, but no surrounding white space. */
export function splitSentences(passages: Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  const occurrences = new Map<string, number>();
  passages.forEach(({ text }, passage) => {
    let start = 0;
    for (const end of [...boundaries(text), text.length]) {
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

/** The stage that splits passages into sentences, at punctuation marks that most languages share. */
export const sentenceStage: Stage = {
  name: 'sentences',
  reads: [],
  writes: ['sentences'],
  run: ({ passages }) => ({ sentences: splitSentences(passages) }),
};

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Return the end offset of each sentence except the last. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  const inParenthesis = parenthesisTest(text);
  let sentenceStart = 0;
  for (const { 0: mark, index } of text.matchAll(TERMINATORS)) {
    const marks = { start: index, end: index + mark.length };
    let end = marks.end;
    while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
    let next = end;
    while (next < text.length && SPACE.test(text.charAt(next))) next++;
    if (next === text.length) break;
    const gap = next > end || FULL_WIDTH.has(text.charAt(marks.end - 1));
    if (!gap || inParenthesis(end - 1)) continue;
    if (endsSentence(text, marks, end, next, sentenceStart)) {
      found.push(end);
      sentenceStart = next;
    }
  }
  return found;
}

/**
 * Return whether a sentence ends at a terminator.
 *
 * @param marks span of the terminator, a full stop for example
 * @param end offset behind the closing quotation marks that follow it
 * @param next offset of the first character after white space
 */
function endsSentence(text: string, marks: Span, end: number, next: number, sentenceStart: number): boolean {
  let opening = next;
  while (opening < text.length && opening < next + 4 && OPENING.test(text.charAt(opening))) opening++;
  const follower = String.fromCodePoint(text.codePointAt(opening) ?? 32);
  if (LOWER.test(follower)) return false;
  // “Is it over?” Okafor asked.
  if (end > marks.end && REPORTING_CLAUSE.test(text.slice(next, next + WINDOW))) return false;
  const mark = text.slice(marks.start, marks.end);
  if (mark.includes('…') || (/^\.{2,}$/.test(mark) && mark.length !== 4)) return end > marks.end && /["”’»]/.test(text.slice(marks.end, end));
  if (mark !== '.' || end > marks.end) return true;
  return stopEndsSentence(text, marks.start, opening, DIGIT.test(follower), sentenceStart);
}

/** Return whether the full stop at `stop` ends a sentence, rather than an abbreviation, an initial or the number of a list item. */
function stopEndsSentence(text: string, stop: number, next: number, numberFollows: boolean, sentenceStart: number): boolean {
  let start = stop;
  while (start > sentenceStart && start > stop - WINDOW && WORD_BEFORE.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^['’.-]+/, '');
  const lower = word.toLowerCase();
  if (start === sentenceStart && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (neverFinal.has(lower)) return false;
  if (beforeNumber.has(lower)) return !numberFollows || (word === 'no' && ANSWER_CONTEXT.test(text.slice(Math.max(sentenceStart, start - WINDOW), start)));
  // “St. Mary’s”, but “Main St.”
  if (lower === 'st' && !/\p{Lu}[\p{L}\p{M}’']*\s$/u.test(text.slice(Math.max(sentenceStart, start - WINDOW), start))) return false;
  const isTime = timeAbbreviations.has(lower);
  const initial = /^\p{Lu}$/u.test(word);
  const initialism = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (!initial && !initialism && !isTime && !mayBeFinal.has(lower)) return true;
  const [first, second] = wordsAt(text.slice(next, next + WINDOW));
  if (sentenceOpeners.has(first.toLowerCase())) return true;
  if (initial) return false;
  return isTime ? endsWithTime(text.slice(Math.max(sentenceStart, start - 2 * WINDOW), start), first, second) : opensWithPlural(first, second);
}

/** Context in which “no.” is an ANSWER_CONTEXT, not “number”. */
const ANSWER_CONTEXT = /\b(?:said|says|say|saying|ANSWER_CONTEXT(?:ed)?|replied|reply|response|verdict|vote[ds]?|voting)\b[^,;]*$/;

/** Return the first two words of a text; empty strings if there are none. */
function wordsAt(text: string): [first: string, second: string] {
  const [, first = '', second = ''] = /^([\p{L}\p{M}]*)(?:['’][\p{L}]+)?\s?([\p{L}\p{M}]*)/u.exec(text) ?? [];
  return [first, second];
}

/** Return whether a time ends its sentence: “It ended at 5 p.m. Police were called”, but not “It ended at 5 p.m. Monday”, “At 5 p.m. Smith left”, “the 5 p.m. News hour”. */
function endsWithTime(before: string, first: string, second: string): boolean {
  if (!/^\p{Lu}/u.test(first) || timeContinuations.has(first.toLowerCase()) || !STARTS_LOWER.test(second) || second === 'time') return false;
  const contentWords = before.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !timeFunctionWords.has(word.toLowerCase()));
  return contentWords.length > 1 && !/\b(?:the|a|an|this|that)\s\S*\s?$/i.test(before);
}

/** Return whether a plural noun opens a new sentence: “He went to the U.S. Officials said”, but not “the U.S. Senate voted”, “the U.S. Marines landed”. */
function opensWithPlural(first: string, second: string): boolean {
  const noun = first.toLowerCase();
  return STARTS_LOWER.test(second) && !namesEndingInS.has(noun) && (pluralsWithoutS.has(noun) || /[^sui]s$/.test(noun));
}

/** Return a test whether an offset lies in a parenthesis that is short enough to belong to one sentence. Call it with ascending offsets. */
function parenthesisTest(text: string): (offset: number) => boolean {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = text.indexOf('('); i >= 0 && i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '(') open.push(i);
    else if (character === ')') {
      const start = open.pop();
      if (start === undefined || i - start > LONGEST_PARENTHESIS) continue;
      while (spans.length > 0 && (spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: i });
    }
  }
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++;
    const span = spans[at];
    return span !== undefined && span.start < offset;
  };
}
