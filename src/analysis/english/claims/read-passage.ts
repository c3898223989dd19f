import type { Mention, Passage, Sentence, Span, TimeExpression } from '../../core/types.ts';
import { quotedSpans } from './quotations.ts';
import { ACRONYMS } from './resources/en.ts';
import type { Quotation, PassageContext, WordRange, ClaimWord } from './types.ts';

/** Words with what they hold inside (“U.S”, “6:00”, “don’t”), and single marks. */
const WORD = /[^\s,;:.!?()[\]"“”„«»‘’—–…]+(?:[.,:’](?!')[^\s,;:.!?()[\]"“”„«»‘’—–…]+)*|\S/g;

const END_MARKS = new Set(['.', '!', '?', '…']);

/** Turn a passage and the annotations in it into the words that the rules go through. */
export function readPassage(passage: Passage, index: number, sentences: Sentence[], mentions: Mention[], times: TimeExpression[]): PassageContext {
  const { text, opaque } = passage;
  const words: ClaimWord[] = [];
  const quoted = quotedSpans(text);
  const quotations = quoted.map(({ closed }): Quotation => ({ first: 0, last: -1, closed }));
  const ranges = sentences.map((sentence) => ({ first: 0, last: -1, body: -1, sentence }));
  const [inOpaque, mentionAt, timeAt, quoteAt, sentenceAt] = [walk(opaque), walk(mentions), walk(times), walk(quoted), walk(sentences)];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length;
    const sentence = sentenceAt(start);
    if (sentence < 0 || inOpaque(start) >= 0) continue;
    const at = words.length;
    const quotation = quoteAt(start);
    // “Didn’t” is “didn't”. “The WHO said”: an organization, and no pronoun.
    const lower = ACRONYMS.has(written) && !isShouted(text, start, end) ? written : written.toLowerCase().replaceAll('’', "'");
    words.push({ text: written, lower, start, end, sentence, quotation, mention: mentions[mentionAt(start)], inTime: timeAt(start) >= 0 });
    const range = ranges[sentence]!;
    extend(range, at);
    if (range.first === at || !END_MARKS.has(written)) range.body = at;
    extend(quotations[quotation], at);
  }
  return { index, passage, words, sentences: ranges, quotations, announced: false };
}

/** Spans in order → the index of the one that holds an offset, -1 where none does; offsets must come in order. */
function walk(spans: readonly Span[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++;
    return at < spans.length && spans[at]!.start <= offset ? at : -1;
  };
}

/** Let a stretch that has no word yet begin at a word, or reach to it. */
function extend(stretch: WordRange | undefined, at: number): void {
  if (stretch === undefined) return;
  if (stretch.last < stretch.first) stretch.first = at;
  stretch.last = at;
}

/** Whether the words beside a word are in capitals as well. */
function isShouted(text: string, start: number, end: number): boolean {
  return /\p{Lu}{2,}[^\p{L}]+$/u.test(text.slice(Math.max(0, start - 24), start)) && /^[^\p{L}]+\p{Lu}{2,}/u.test(text.slice(end, end + 24));
}
