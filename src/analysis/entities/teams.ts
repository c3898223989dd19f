import { isCapitalised, type Word } from './words.ts';

/** How far to either side of a name a table is looked for. */
const AROUND = 8;
/** A score, not a date. */
const SCORE = /^\d{1,3}$/;
/** Small words that stand in tables of results. */
const BETWEEN = new Set(['at', 'v', 'vs', 'and', 'games', 'innings']);

/** Whether a name stands in a table of results or standings, where a city is its team: “Oakland 7 Boston 3”, “Seattle at Boston”. */
export function isInResults(words: Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  let [numbers, small, at] = [0, 0, false];
  for (let i = first - AROUND; i <= last + AROUND; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence) continue;
    if (word.shape === 'number') numbers++;
    else if (word.shape === 'lower' && !BETWEEN.has(word.lower)) small++;
    else if (word.lower === 'at') at = true;
  }
  if (small > 0) return false;
  const before = words[first - 1];
  const begins = before?.sentence !== sentence || before?.shape === 'number' || before?.text === '-' || before?.lower === 'at';
  const after = words[last + 1];
  const scored = after !== undefined && after.sentence === sentence && SCORE.test(after.text);
  return begins && (scored || (at && !isCapitalised(after)) || numbers > AROUND / 2);
}
