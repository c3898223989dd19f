/** A span of a text with its replacement. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after edits. */
export interface Edited {
  text: string;
  /** Returns the offset in the original for an offset in the result. */
  offsetAt: (offset: number) => number;
  /** Returns the line in the original, from 1, for an offset in the result. */
  lineAt: (offset: number) => number;
}

/** Return a text with spans replaced. Of two overlapping edits, the one that begins first is applied; if both begin at the same offset, the longer one. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const ordered = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  /** Start of each unchanged span in the result and in the source. */
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

/** Return the offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Count the ascending numbers that are not greater than a limit. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
