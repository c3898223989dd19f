import { hashOf } from './digest.ts';
import { KEY } from './format.ts';

/** Inflectional endings, longest first, each with the minimum number of letters before it and its replacement: “sing” keeps its “ing”, “shelling” loses it. */
const ENDINGS: [ending: string, left: number, instead: string][] = [
  ['ies', 3, 'y'],
  ['ing', 5, ''],
  ['es', 4, ''],
  ['ed', 5, ''],
  ['s', 3, ''],
  ['e', 4, ''],
];

/** “News” is not a plural of “new”. */
const NOT_INFLECTED = new Set(['news']);

/**
 * Return the stem that a word shares with its inflected forms, which are stored in one shard: “drone” and “drones”, “shelled” and “shelling”.
 * It is never shown, so it need not be a word.
 */
export function stemOf(word: string): string {
  if (NOT_INFLECTED.has(word)) return word;
  for (const [ending, left, instead] of ENDINGS) {
    // “Press” is not a plural.
    if (word.length < ending.length + left || !word.endsWith(ending) || word.endsWith('ss')) continue;
    const stem = word.slice(0, -ending.length);
    // “Drones” without “es” has lost its e, so “drone” drops it too.
    return instead === '' && ending === 's' ? stemOf(stem) : stem + instead;
  }
  return word;
}

/** Return the number of the shard that holds a key: for a word of figures, that of the word. */
export function shardOf(key: string, shards: number): number {
  return hashOf(stemOf(key.startsWith(KEY.figure) ? key.slice(KEY.figure.length) : key)) % shards;
}
