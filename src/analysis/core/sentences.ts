import { digest } from './digest.ts';
import { beforeNumber, goesOnAfterTime, headOfTime, mayBeLast, namesInS, neverLast, openers, pluralsWithoutS, timesCutShort } from './sentence-words.ts';
import type { Stage } from './analyzer.ts';
import type { Passage, Sentence, Span } from './types.ts';

const SPEECH = /^(?:[\p{L}\p{M}.'’-]+\s+){1,4}?(?:said|says|asked|asks|told|tells|replied|added|adds|wrote|writes|shouted|cried|answered|insisted|warned)\b/u;

const TERMINATORS = /[.!?…。！？؟۔।]+/g;
const FULL_WIDTH = new Set('。！？');
const CLOSERS = new Set('"\'”’)]»›」』');
const OPENING = /["'“‘„«‹([「『¿¡\-–—]/;
const SPACE = /\s/;
/** White space that is more or other than one blank. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
const STARTS_LOWER = /^\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’-]/u;
/** A parenthesis longer than this many UTF-16 units is prose of its own and may be split. */
const LONGEST_PARENTHESIS = 300;
/** How far back an abbreviation is looked for, and how far ahead a verb of speech. */
const LOOK = 80;

/** Passages → their sentences, in order. White space around a sentence is no part of it; closing quotation marks are. */
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

/** The stage that parts passages into sentences, by marks that most languages share. */
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

/** Offsets just behind each sentence but the last. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  const inParenthesis = parentheses(text);
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

/** `marks` are the full stop or the like, `end` lies behind closing quotes, `next` at the first character after white space. */
function endsSentence(text: string, marks: Span, end: number, next: number, sentenceStart: number): boolean {
  let opening = next;
  while (opening < text.length && opening < next + 4 && OPENING.test(text.charAt(opening))) opening++;
  const follower = String.fromCodePoint(text.codePointAt(opening) ?? 32);
  if (LOWER.test(follower)) return false;
  // “Is it over?” Okafor asked.
  if (end > marks.end && SPEECH.test(text.slice(next, next + LOOK))) return false;
  const mark = text.slice(marks.start, marks.end);
  if (mark.includes('…') || (/^\.{2,}$/.test(mark) && mark.length !== 4)) return end > marks.end && /["”’»]/.test(text.slice(marks.end, end));
  if (mark !== '.' || end > marks.end) return true;
  return stopEndsSentence(text, marks.start, opening, DIGIT.test(follower), sentenceStart);
}

/** Whether the full stop at `stop` is more than the mark of an abbreviation, an initial or a list's number. */
function stopEndsSentence(text: string, stop: number, next: number, numberFollows: boolean, sentenceStart: number): boolean {
  let start = stop;
  while (start > sentenceStart && start > stop - LOOK && WORD_BEFORE.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^['’.-]+/, '');
  const lower = word.toLowerCase();
  if (start === sentenceStart && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (neverLast.has(lower)) return false;
  if (beforeNumber.has(lower)) return !numberFollows || (word === 'no' && answer.test(text.slice(Math.max(sentenceStart, start - LOOK), start)));
  // “St. Mary’s”, but “Main St.”
  if (lower === 'st' && !/\p{Lu}[\p{L}\p{M}’']*\s$/u.test(text.slice(Math.max(sentenceStart, start - LOOK), start))) return false;
  const isTime = timesCutShort.has(lower);
  const initial = /^\p{Lu}$/u.test(word);
  const initialism = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (!initial && !initialism && !isTime && !mayBeLast.has(lower)) return true;
  const [first, second] = wordsAt(text.slice(next, next + LOOK));
  if (openers.has(first.toLowerCase())) return true;
  if (initial) return false;
  return isTime ? endsWithTime(text.slice(Math.max(sentenceStart, start - 2 * LOOK), start), first, second) : opensWithPlural(first, second);
}

/** What “no.” answers. */
const answer = /\b(?:said|says|say|saying|answer(?:ed)?|replied|reply|response|verdict|vote[ds]?|voting)\b[^,;]*$/;

/** The first two words of a text; empty where there are none. */
function wordsAt(text: string): [first: string, second: string] {
  const [, first = '', second = ''] = /^([\p{L}\p{M}]*)(?:['’][\p{L}]+)?\s?([\p{L}\p{M}]*)/u.exec(text) ?? [];
  return [first, second];
}

/** “It ended at 5 p.m. Police were called”, but “It ended at 5 p.m. Monday”, “At 5 p.m. Smith left”, “the 5 p.m. News hour”. */
function endsWithTime(before: string, first: string, second: string): boolean {
  if (!/^\p{Lu}/u.test(first) || goesOnAfterTime.has(first.toLowerCase()) || !STARTS_LOWER.test(second) || second === 'time') return false;
  const told = before.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !headOfTime.has(word.toLowerCase()));
  return told.length > 1 && !/\b(?:the|a|an|this|that)\s\S*\s?$/i.test(before);
}

/** “He went to the U.S. Officials said”, but “the U.S. Senate voted”, “the U.S. Marines landed”. */
function opensWithPlural(first: string, second: string): boolean {
  const noun = first.toLowerCase();
  return STARTS_LOWER.test(second) && !namesInS.has(noun) && (pluralsWithoutS.has(noun) || /[^sui]s$/.test(noun));
}

/** Whether an offset lies within a parenthesis that is short enough to belong to one sentence. */
function parentheses(text: string): (offset: number) => boolean {
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
