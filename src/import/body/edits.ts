/** A stretch of a text and what is to stand in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with some stretches replaced. */
export interface Edited {
  text: string;
  /** Offset of the text before that an offset of the text after comes from. */
  offsetAt: (offset: number) => number;
  /** Line of the text before, from 1, that it comes from. */
  lineAt: (offset: number) => number;
}

/** Replace stretches of a text. Of two that overlap the one that begins first counts, of two that begin together the longer one. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const ordered = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  /** Where a stretch of the result begins that stands letter by letter in the source, and where it stands there. */
  const anchors: { result: number; source: number }[] = [{ result: 0, source: 0 }];
  let text = '';
  let rest = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < rest) continue;
    text += source.slice(rest, start) + replacement;
    rest = end;
    anchors.push({ result: text.length, source: end });
  }
  text += source.slice(rest);
  const results = anchors.map(({ result }) => result);
  const starts = lineStarts(source);
  const offsetAt = (offset: number) => {
    const anchor = anchors[countUpTo(results, offset) - 1]!;
    return Math.min(anchor.source + offset - anchor.result, source.length);
  };
  return { text, offsetAt, lineAt: (offset) => countUpTo(starts, offsetAt(offset)) };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are not larger than a number. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
