import type { Span } from '../../core/types.ts';

/** A quotation in a text, including its quotation marks. */
export interface QuotedSpan extends Span {
  /** False if the passage ends before the closing mark. */
  closed: boolean;
}

const MARK = /["“”„«»‘’']/g;
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', "'": "'" };
const SPACE_OR_OPENING = /[\s([—–-]/;
/** Number of code units that hold any of the words in `SHORTENED`. */
const LOOKAHEAD_OF_SHORTENED = 8;
const LETTER = /[\p{L}\p{N}]/u;
/** Maximum length of a quotation in single marks, in code units. Without a closing mark within it, the opening mark was an apostrophe. */
const MAX_SINGLE_LENGTH = 600;
/** Words that begin with an apostrophe: “'em”, “'90s”, “rock 'n' roll”. */
const SHORTENED = /^'(?:\d|(?:em|n|til|till|twas|tis|cause|bout|cos|round)(?![\p{L}\p{N}]))/iu;

/** Return the quotations in a text, in order. They are not nested: marks inside a quotation are part of it. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open !== null && isSingle(open.mark) && index - open.start > MAX_SINGLE_LENGTH) open = null;
    // The opening mark was an apostrophe.
    if (open?.mark === "'" && (mark === '"' || mark === '“' || opens(text, mark, index))) open = null;
    if (open === null) {
      if (opens(text, mark, index)) open = { start: index, mark };
      continue;
    }
    // Marks of another kind are part of the quotation.
    if (!closes(text, open.mark, mark, index)) continue;
    spans.push({ start: open.start, end: index + 1, closed: true });
    open = null;
  }
  if (open !== null && !isSingle(open.mark)) spans.push({ start: open.start, end: text.length, closed: false });
  return spans;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** Return whether a quotation mark at an index can open a quotation. */
function opens(text: string, mark: string, index: number): boolean {
  if (mark === '"') return index === 0 || SPACE_OR_OPENING.test(text.charAt(index - 1)) || !/\S/.test(text.charAt(index - 1));
  if (mark === "'") {
    const before = text.charAt(index - 1);
    return (
      (index === 0 || SPACE_OR_OPENING.test(before)) &&
      /[\p{L}“"]/u.test(text.charAt(index + 1)) &&
      !SHORTENED.test(text.slice(index, index + LOOKAHEAD_OF_SHORTENED))
    );
  }
  if (mark === '‘') return index === 0 || SPACE_OR_OPENING.test(text.charAt(index - 1));
  return mark === '“' || mark === '„' || mark === '«';
}

/** Return whether a quotation mark at an index closes the quotation that began with the mark `opened`. */
function closes(text: string, opened: string, mark: string, index: number): boolean {
  if (opened === '"') return mark === '"';
  if (CLOSING[opened]?.includes(mark) !== true) return false;
  if (opened === "'" && /\s/.test(text.charAt(index - 1))) return false;
  // “'the workers' rights'”: after a plural and before another word, it may be a possessive.
  if (opened === "'" && /s' \p{Ll}/u.test(text.slice(index - 1, index + 3)))
    return !/^[^'"“]{0,80}[\p{L}.,!?]'(?![\p{L}\p{N}])/u.test(text.slice(index + 1, index + 90));
  return !isSingle(opened) || !LETTER.test(text.charAt(index + 1));
}
