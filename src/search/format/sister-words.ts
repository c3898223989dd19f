import { hashOf } from './digest.ts';

/** Endings of inflection, longest first, each with the letters that must be left before it: “sing” has none, “shelling” has one. */
const ENDINGS: [ending: string, left: number, instead: string][] = [
  ['ies', 3, 'y'],
  ['ing', 5, ''],
  ['es', 4, ''],
  ['ed', 5, ''],
  ['s', 3, ''],
  ['e', 4, ''],
];

/** The news is not several new. */
const NOT_INFLECTED = new Set(['news']);

/**
 * A word → the key that it shares with its inflected forms, which lie in one shard: “drone” and “drones”, “shelled” and “shelling”.
 * It is never shown, so that it need not be a word.
 */
export function stemOf(word: string): string {
  if (NOT_INFLECTED.has(word)) return word;
  for (const [ending, left, instead] of ENDINGS) {
    // “Press” is no plural.
    if (word.length < ending.length + left || !word.endsWith(ending) || word.endsWith('ss')) continue;
    const stem = word.slice(0, -ending.length);
    // The e that “drones” has lost with its s is dropped from “drone”, too.
    return instead === '' && ending === 's' ? stemOf(stem) : stem + instead;
  }
  return word;
}

/** The number of the shard that a key lies in. */
export function shardOf(key: string, shards: number): number {
  return hashOf(stemOf(key)) % shards;
}
