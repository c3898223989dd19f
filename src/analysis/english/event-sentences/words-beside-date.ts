/** Replaces a marked span of the text. */
const MARK = '\u0001';
/** Times at the head of a sentence, separated from it by a comma or colon: “Last week, on 20 August, …”, “6 August: …”. */
const HEAD = new RegExp(`^(?:(?:earlier|later|on|in|by|night of) )?${MARK}(?:, (?:on |in )?${MARK})*[,:] (?=.)`, 'i');
/** A time at the end of a sentence of some length: “handed out the first weapons on Wednesday.” */
const TAIL = new RegExp(`(?<=(?:\\S+ ){4}\\S+)(?<! (?:not|and|or|but|than|only|even|again|later|earlier|early|late|except|also)),? (?:on |in )${MARK}\\.$`);

/**
 * Return a sentence without the times at its head and its end (“Last week, on 20 August, police …” → “Police …”, “… opened the bridge on Monday.” → “… opened the bridge.”), for
 * display beside its date.
 */
export function wordsBesideDate({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }): string {
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
  const from = head === undefined ? 0 : ends[head.length - 1]!;
  const tail = TAIL.exec(masked);
  const rest = (tail === null || tail.index < (head?.length ?? 0) ? text.slice(from) : `${text.slice(from, ends[tail.index - 1])}.`).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Return a text of one sentence without its full stop, as in a headline. “… of J. Smith.” and “… in the U.S.” keep theirs. */
export function withoutFullStop(text: string): string {
  return /[.!?…] ?["”’')\]]* /.test(text) || !/[\p{L}\d]{2}["”’')\]]*\.$/u.test(text) ? text : text.slice(0, -1);
}
