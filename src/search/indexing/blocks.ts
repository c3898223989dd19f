import { hashOf } from '../format/index.ts';

/**
 * Return where blocks of sorted keys begin. A block of half the usual size ends with the next key whose digest is divisible by that half, at the latest when it has twice the
 * usual size: with a new key, the blocks begin where they began, but for those next to it. There is always a first block, even if it is empty.
 */
export function startsOfBlocks(keys: readonly string[], usual: number): number[] {
  const half = usual / 2;
  const starts = [0];
  for (let at = 1; at < keys.length; at++) {
    const size = at - starts.at(-1)!;
    if (size >= 2 * usual || (size >= half && hashOf(keys[at - 1]!) % half === 0)) starts.push(at);
  }
  return starts;
}
