import { terminalLine } from '../text/index.ts';

/** Number of files with the same reasons from which they share one message. */
const SHARED = 4;
/** Number of files that a shared message names. */
const MAX_NAMED = 3;

/** A file, or an article in it, that was not imported. */
interface Refusal {
  origin: string;
  /** Clauses without a full stop. */
  reasons: readonly string[];
}

/** Return a line for each refused file; with `isShort`, files with the same reasons share one line, which names the first of them. */
export function refusalLines(refused: readonly Refusal[], isShort: boolean): string[] {
  const byReason = Map.groupBy(refused, ({ reasons }) => reasons.join('; '));
  return [...byReason].flatMap(([reason, files]) => {
    if (!isShort || files.length < SHARED) return files.map(({ origin }) => terminalLine(`Not imported: ${origin}: ${reason}.`));
    const named = files.slice(0, MAX_NAMED).map(({ origin }) => origin);
    return [terminalLine(`Not imported: ${files.length} files (${named.join(', ')} and ${files.length - MAX_NAMED} more): ${reason}.`)];
  });
}
