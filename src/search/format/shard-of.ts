import { stemOf } from '../../analysis/english/search-terms/index.ts';
import { hashOf } from './digest.ts';
import { KEY } from './format.ts';

/** Return the number of the shard that holds a key. A key for series of figures is in the shard of its word. */
export function shardOf(key: string, shards: number): number {
  return hashOf(stemOf(key.startsWith(KEY.figure) ? key.slice(KEY.figure.length) : key)) % shards;
}
