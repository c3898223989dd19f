import { hashOf } from '../format/index.ts';

/**
 * Return the indexes at which blocks of sorted keys begin. Once a block has half the usual size, it ends after the first key whose digest is divisible by that half, and
 * at the latest when it has twice the usual size. A new key therefore moves only the beginnings of the blocks next to it. There is always a first block, even if it is empty.
 */
export function blockStarts(keys: readonly string[], usual: number): number[] {
  const half = usual / 2;
  const starts = [0];
  for (let at = 1; at < keys.length; at++) {
    const size = at - starts.at(-1)!;
    if (size >= 2 * usual || (size >= half && hashOf(keys[at - 1]!) % half === 0)) starts.push(at);
  }
  return starts;
}
