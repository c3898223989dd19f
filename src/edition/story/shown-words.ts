import type { Excerpt } from '../types.ts';

/** Replaces a marked span of the text. */
const MARK = '\u0001';
/** Times at the head of a sentence, separated from it by a comma or colon: “Last week, on 20 August, …”, “6 August: …”. */
const HEAD = new RegExp(`^(?:(?:earlier|later|on|in|by|night of) )?${MARK}(?:, (?:on |in )?${MARK})*[,:] (?=.)`, 'i');

/** Return a sentence without the times at its head (“Last week, on 20 August, police …” → “Police …”), for display beside its date. */
export function wordsBesideDate({ text, marks }: Excerpt): string {
  let masked = '';
  let position = 0;
  /** Offset in the text after each character of the masked text. */
  const ends: number[] = [];
  for (const [start, end] of [...marks, [text.length, text.length]] as const) {
    for (; position < start; position++) {
      masked += text[position];
      ends.push(position + 1);
    }
    if (end > start) {
      masked += MARK;
      ends.push(end);
      position = end;
    }
  }
  const head = HEAD.exec(masked)?.[0];
  const rest = (head === undefined ? text : text.slice(ends[head.length - 1])).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
