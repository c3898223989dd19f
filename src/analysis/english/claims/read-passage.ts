import { memoize } from '../../core/memoize.ts';
import type { Mention, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { quotedSpans } from './quotations.ts';
import { ACRONYMS } from './resources/en.ts';
import type { Quotation, PassageContext, WordRange, ClaimWord } from './types.ts';

/** A word, including punctuation inside it (“U.S”, “6:00”, “don’t”), or a single punctuation mark. */
const WORD = /[^\s,;:.!?()[\]"“”„«»‘’—–…]+(?:[.,:’](?!')[^\s,;:.!?()[\]"“”„«»‘’—–…]+)*|\S/g;

const END_MARKS = new Set(['.', '!', '?', '…']);

/** Return a word in lower case, with a plain apostrophe. */
const lowerOf = memoize((written) => written.toLowerCase().replaceAll('’', "'"));

/** Split a passage into words, with its sentences, quotations and annotations, for the rules. */
export function readPassage(passage: Passage, index: number, sentences: Sentence[], mentions: Mention[], times: TimeExpression[]): PassageContext {
  const { text, opaque } = passage;
  const words: ClaimWord[] = [];
  const quoted = quotedSpans(text);
  const quotations = quoted.map(({ closed }): Quotation => ({ first: 0, last: -1, closed }));
  const ranges = sentences.map((sentence) => ({ first: 0, last: -1, body: -1, sentence }));
  const [inOpaque, mentionAt, timeAt, quoteAt, sentenceAt] = [
    spanFinder(opaque),
    spanFinder(mentions),
    spanFinder(times),
    spanFinder(quoted),
    spanFinder(sentences),
  ];
  let end = 0;
  // One call of `match` is faster than a match object for each word. It gives no offsets, but since only white space is between words, each word is the next occurrence after the word before it.
  for (const written of text.match(WORD) ?? []) {
    const start = text.indexOf(written, end);
    end = start + written.length;
    const sentence = sentenceAt(start);
    if (sentence < 0 || inOpaque(start) >= 0) continue;
    const at = words.length;
    const quotation = quoteAt(start);
    // “WHO” in “the WHO said” is an organization, not a pronoun.
    const lower = ACRONYMS.has(written) && !isAmongCapitals(text, start, end) ? written : lowerOf(written);
    // An array that is asked for the index -1 is slow, and most words have neither mention nor quotation.
    const mention = mentionAt(start);
    words.push({
      text: written,
      lower,
      start,
      end,
      sentence,
      quotation,
      mention: mention < 0 ? undefined : mentions[mention],
      inTime: timeAt(start) >= 0,
    });
    const range = ranges[sentence]!;
    extendRange(range, at);
    if (range.first === at || !END_MARKS.has(written)) range.body = at;
    if (quotation >= 0) extendRange(quotations[quotation]!, at);
  }
  return { index, passage, words, sentences: ranges, quotations, startsAsContent: false };
}

/** Return a function that gives the index of the span that contains an offset, or -1. The spans must be sorted, and the offsets ascending. */
function spanFinder(spans: readonly Span[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++;
    return at < spans.length && spans[at]!.start <= offset ? at : -1;
  };
}

/** Extend a range to the word at `at`; an empty range becomes this word. */
function extendRange(range: WordRange, at: number): void {
  if (range.last < range.first) range.first = at;
  range.last = at;
}

/** Return whether the words before and after a word are in capitals: an acronym cannot be recognized in “WHO WON THE VOTE”. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return /\p{Lu}{2,}[^\p{L}]+$/u.test(text.slice(Math.max(0, start - 24), start)) && /^[^\p{L}]+\p{Lu}{2,}/u.test(text.slice(end, end + 24));
}
