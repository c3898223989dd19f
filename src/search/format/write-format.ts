import { ByteWriter } from './bytes.ts';
import { renumber } from './article-numbers.ts';
import { KEY, TIER, TYPES } from './format.ts';
import type { DictionaryWord, FacetRecord, PostingList, RotatedName, ShardEntry } from './format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Encode a value as JSON in UTF-8. */
export function writeJson(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Encode sorted words as a block of the dictionary. */
export function writeWordBlock(words: readonly DictionaryWord[]): Bytes {
  const out = new ByteWriter();
  out.varint(words.length);
  for (const { grade, isName } of words) out.byte(grade * 2 + (isName ? 1 : 0));
  out.text(words.map(({ word }) => word).join('\n'));
  return out.finish();
}

/** Encode sorted names as a block of names. */
export function writeNames(names: readonly RotatedName[]): Bytes {
  const out = new ByteWriter();
  out.varint(names.length);
  for (const { entity, type, rank } of names) {
    out.varint(entity * TYPES.length + TYPES.indexOf(type));
    out.byte(rank);
  }
  out.text(names.map(({ words }) => words).join('\n'));
  return out.finish();
}

/** Encode entries, sorted by key, as a shard of postings. `articles` is the number of articles in the index. */
export function writeShard(entries: readonly ShardEntry[], articles: number): Bytes {
  const out = new ByteWriter();
  out.varint(entries.length);
  out.text(entries.map(({ key }) => key).join('\n'));
  for (const { key, df, isName, tier, list } of entries) {
    out.varint(df * 2 + (isName ? 1 : 0));
    if (df > TIER) out.varint(tier!);
    out.bytes(key.startsWith(KEY.figure) ? writeNumbers(list) : writeList(list, articles));
  }
  return out.finish();
}

/** Encode a list of articles, numbered from the newest, preceded by its length in bytes. `articles` is the number of articles in the index. */
export function writeList(list: PostingList, articles: number): Bytes {
  return writeNumbers(renumber(list, articles));
}

function writeNumbers({ ids, impacts, sentenceBits }: PostingList): Bytes {
  const body = new ByteWriter();
  body.varint(ids.length);
  let before = 0;
  for (const id of ids) {
    body.varint(id - before);
    before = id;
  }
  for (let i = 0; i < ids.length; i += 2) body.byte((impacts[i]! << 4) | (impacts[i + 1] ?? 0));
  body.bytes(sentenceBits);
  const out = new ByteWriter();
  out.varint(body.length);
  out.bytes(body.finish());
  return out.finish();
}

/** Encode the facets of articles, in order of their numbers, as a facets file. */
export function writeFacets(records: readonly FacetRecord[]): Bytes {
  const out = new ByteWriter();
  for (const { entities, topics } of records) {
    for (const numbers of [entities, topics]) {
      out.varint(numbers.length);
      numbers.forEach((number, i) => out.varint(number - (numbers[i - 1] ?? 0)));
    }
  }
  return out.finish();
}
