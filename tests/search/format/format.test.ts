import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchFiles } from '../../../src/search/indexing/build-index.ts';
import { ByteReader, ByteWriter } from '../../../src/search/format/bytes.ts';
import { TIER, TYPES } from '../../../src/search/format/format.ts';
import type { PostingList, Root, ShardEntry } from '../../../src/search/format/format.ts';
import { gunzip, gzip } from '../../../src/search/format/gzip.ts';
import { readFacets, readJson, readList, readNames, readShard, readWordBlock } from '../../../src/search/format/read-format.ts';
import { writeFacets, writeList, writeNames, writeShard, writeWordBlock } from '../../../src/search/format/write-format.ts';
import { borderEdition, editionOf } from '../fixture.ts';

const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll('\n', '') || 'a');
const ascending = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 60 }).map((numbers) => numbers.sort((a, b) => a - b));
const list: fc.Arbitrary<PostingList> = ascending(2 ** 20).chain((ids) =>
  fc
    .tuple(fc.array(fc.nat(15), { minLength: ids.length, maxLength: ids.length }), fc.array(fc.nat(255), { minLength: ids.length, maxLength: ids.length }))
    .map(([impacts, sentenceBits]): PostingList => ({
      ids: Uint32Array.from(ids),
      impacts: Uint8Array.from(impacts),
      sentenceBits: Uint8Array.from(sentenceBits),
    })),
);
const plain = ({ ids, impacts, sentenceBits }: PostingList) => ({ ids: [...ids], impacts: [...impacts], sentenceBits: [...sentenceBits] });

describe('what is written is read back', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.atEnd).toBe(true);
      }),
    );
  });

  test('words', () => {
    const words = fc.array(fc.record({ word, grade: fc.nat(15), isName: fc.boolean() }));
    fc.assert(
      fc.property(words, (block) => {
        expect(readWordBlock(writeWordBlock(block))).toEqual(block);
      }),
    );
  });

  test('names', () => {
    const names = fc.array(fc.record({ words: word, entity: fc.nat(1e6), type: fc.constantFrom(...TYPES), rank: fc.nat(15) }));
    fc.assert(
      fc.property(names, (block) => {
        expect(readNames(writeNames(block))).toEqual(block);
      }),
    );
  });

  test('lists', () => {
    fc.assert(
      fc.property(list, (postings) => {
        const articles = (postings.ids.at(-1) ?? 0) + 1;
        expect(plain(readList(writeList(postings, articles), articles))).toEqual(plain(postings));
      }),
    );
  });

  test('shards', () => {
    const entry = fc.record({ key: word, list, isName: fc.boolean(), tier: fc.nat(5000), more: fc.nat(2000) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 8 }), (drafts) => {
        const entries = drafts.map(({ key, list: postings, isName, tier, more }): ShardEntry => {
          const df = postings.ids.length + more;
          return { key, df, isName, list: postings, tier: df > TIER ? tier : null };
        });
        const articles = Math.max(0, ...entries.map((each) => each.list.ids.at(-1) ?? 0)) + 1;
        const read = readShard(writeShard(entries, articles), articles);
        expect([...read.entries.values()].map((found) => ({ ...found, list: plain(found.list) }))).toEqual(
          entries.map((written) => ({ ...written, list: plain(written.list) })),
        );
      }),
    );
  });

  test('facets', () => {
    const records = fc.array(fc.record({ entities: ascending(5000), topics: ascending(50) }));
    fc.assert(
      fc.property(records, (written) => {
        expect(readFacets(writeFacets(written))).toEqual(written);
      }),
    );
  });

  test('an impact is half a byte, a gap of less than 128 one, and so are the sentence bits', () => {
    const bytes = writeList({ ids: Uint32Array.from([3, 5, 200]), impacts: Uint8Array.from([15, 1, 7]), sentenceBits: Uint8Array.from([1, 2, 255]) }, 204);
    // Numbered from the oldest of 204 articles: 3, 198, 200.
    expect([...bytes]).toEqual([10, 3, 3, 195, 1, 2, 0x71, 0xf0, 255, 2, 1]);
  });
});

describe('compressed files', () => {
  test('are decompressed completely, and truncated or changed ones are refused', async () => {
    const bytes = writeNames([{ words: 'gladkov vyacheslav', entity: 4, type: 'person', rank: 3 }]);
    const compressed = await gzip(bytes);
    expect(await gunzip(compressed)).toEqual(bytes);
    for (let length = 0; length < compressed.length; length++) await expect(gunzip(compressed.slice(0, length)), String(length)).rejects.toThrow();
    const changed = compressed.slice();
    changed[15]! ^= 1;
    await expect(gunzip(changed)).rejects.toThrow();
  });
});

describe('the files of an edition', () => {
  const rootOf = async (edition: typeof borderEdition): Promise<Root> => readJson<Root>((await buildSearchFiles(edition))[0]!.bytes);

  test('are the same each time; each kind is in a folder that is named after its content', async () => {
    const files = await buildSearchFiles(borderEdition);
    expect(await buildSearchFiles({ ...borderEdition })).toEqual(files);
    const root = await rootOf(borderEdition);
    expect(root).toMatchObject({ format: 8, edition: 'edition-1', articles: 4, entities: 13, newest: '2024-01-28', days: [0, 1, 1, 1, 1, 1, 1, 1] });
    expect(root.id).toMatch(/^[0-9a-f]{16}$/);
    const folders = Object.values(root.groups).flatMap((group) => group.folders.match(/.{1,10}/g) ?? []);
    expect(folders.every((folder) => /^[0-9a-f]{10}$/.test(folder))).toBe(true);
    expect(files.map(({ path }) => path).filter((path) => !folders.includes(path.split('/')[0]!))).toEqual(['index.json']);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('a changed word changes the digest', async () => {
    const [first, ...others] = borderEdition.articles;
    const changed = { ...borderEdition, articles: [{ ...first!, title: 'Battalions with weapons' }, ...others] };
    expect((await rootOf(changed)).id).not.toBe((await rootOf(borderEdition)).id);
  });

  test('articles not sorted by day are refused', async () => {
    const edition = editionOf(
      [
        { slug: 'a', title: 'A', sentences: [] },
        { slug: 'b', title: 'B', sentences: [] },
      ],
      [],
    );
    await expect(buildSearchFiles({ ...edition, articles: edition.articles.toReversed() })).rejects.toThrow(
      'The articles are not in order: 2024-01-28 comes after an older day.',
    );
  });
});
