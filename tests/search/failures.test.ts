import { describe, expect, test } from 'vitest';
import { buildSearchFiles } from '../../src/search/indexing/build-index.ts';
import { INDEX_FORMAT } from '../../src/search/format/index.ts';
import { createSearch } from '../../src/search/query/create-search.ts';
import { SearchError } from '../../src/search/query/search-error.ts';
import type { SearchSource } from '../../src/search/query/types.ts';
import { borderEdition, editionOf, sourceOver } from './fixture.ts';

/** What replaces the content of a file at its first, second … request: other bytes, an error, or nothing. */
type Replacement = (path: string, time: number) => Uint8Array<ArrayBuffer> | Error | undefined;

/** Create a source that answers requests for some files with something else, and records all requests. */
async function withTrouble(replacement: Replacement): Promise<SearchSource & { asked: string[]; retried: string[] }> {
  const source = sourceOver(borderEdition);
  const times = new Map<string, number>();
  const retried: string[] = [];
  return {
    asked: source.asked,
    retried,
    fetchFile: async (path, isRetry) => {
      if (isRetry) retried.push(path);
      const time = (times.get(path) ?? 0) + 1;
      times.set(path, time);
      const other = replacement(path, time);
      const bytes = await source.fetchFile(path, isRetry);
      if (other instanceof Error) throw other;
      return other ?? bytes;
    },
  };
}

const offline = new Error('offline');
const isRoot = (path: string): boolean => path === 'index.json';
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

describe('the root', () => {
  test('nothing is fetched before the first search, which fetches it once', async () => {
    const source = sourceOver(borderEdition);
    const search = createSearch(source);
    await search.search('');
    expect(source.asked).toEqual([]);
    await Promise.all([search.search('kyiv'), search.search('gladkov')]);
    await search.search('raid');
    expect(source.asked.filter(isRoot)).toHaveLength(1);
    expect(source.asked.length).toBe(new Set(source.asked).size);
  });

  test('prepare fetches the root and, given a text, the files that its last word needs', async () => {
    const source = sourceOver(borderEdition);
    const search = createSearch(source);
    await search.prepare();
    expect(source.asked).toEqual(['index.json']);
    await search.prepare('border gladk');
    expect(source.asked.map((path) => path.split('/').at(-2) ?? path)).toEqual(['index.json', 'words', 'postings']);
  });

  test('one failure is retried', async () => {
    const source = await withTrouble((path, time) => (isRoot(path) && time === 1 ? offline : undefined));
    expect((await createSearch(source).search('gladkov')).people.total).toBe(1);
  });

  test('after two failures there is a SearchError, and the next search tries again', async () => {
    const search = createSearch(await withTrouble((path, time) => (isRoot(path) && time <= 2 ? offline : undefined)));
    const error = await search.search('gladkov').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SearchError);
    expect(error).toMatchObject({
      reason: 'unreachable',
      cause: offline,
      message: 'The search index could not be loaded. Check your connection, then try again.',
    });
    expect((await search.search('gladkov')).people.total).toBe(1);
  });

  test.each<[string, string]>([
    ['a page in its place', '<!doctype html><title>Not found</title>'],
    ['null', 'null'],
    ['another object', '{}'],
    ['truncated', '{"format":2,"edition":"x","i'],
    ['an empty file', ''],
  ])('%s: damaged, after one retry', async (_, body) => {
    const source = await withTrouble((path) => (isRoot(path) ? text(body) : undefined));
    await expect(createSearch(source).search('kyiv')).rejects.toMatchObject({ name: 'SearchError', reason: 'damaged' });
    expect(source.asked).toEqual(['index.json', 'index.json']);
  });

  test('another format: outdated, at once', async () => {
    const source = await withTrouble((path) => (isRoot(path) ? text(`{"format":${INDEX_FORMAT + 1}}`) : undefined));
    await expect(createSearch(source).prepare()).rejects.toMatchObject({
      reason: 'outdated',
      message: 'The site was updated while this page was open. Reload the page to search it.',
    });
    expect(source.asked).toEqual(['index.json']);
  });
});

test('only the retry of a damaged file goes past the cache', async () => {
  const source = await withTrouble((path, time) => (path.includes('/sentences/') && time === 1 ? text('cut') : undefined));
  expect((await createSearch(source).search('weapons')).incomplete).toBe(false);
  // Each of the two files is requested once, and once more past the cache.
  const sentences = source.asked.filter((path) => path.includes('/sentences/'));
  expect(sentences).toHaveLength(4);
  expect(source.retried).toHaveLength(2);
  expect(new Set(source.retried)).toEqual(new Set(sentences));
});

describe('a file other than the root', () => {
  test.each<[string, Replacement]>([
    ['missing', (path) => (path.includes('/sentences/') ? offline : undefined)],
    ['truncated', (path) => (path.includes('/sentences/') ? text('\u001f\u008b') : undefined)],
    ['a page in its place', (path) => (path.includes('/sentences/') ? text('<!doctype html>') : undefined)],
  ])('%s: results without it, marked as incomplete', async (_, replacement) => {
    const results = await createSearch(await withTrouble(replacement)).search('weapons');
    expect(results.incomplete).toBe(true);
    expect(results.articles.hits.map(({ label }) => label.text)).toEqual(['Battalions without weapons', 'A statement from Kyiv']);
    // The summary replaces the sentences.
    expect(results.articles.hits[0]!.sentences[0]!.excerpt.text).toBe('Seven battalions wait for arms.');
  });

  test('each truncated file is fetched again, and the results are marked as incomplete', async () => {
    const files = new Map((await buildSearchFiles(borderEdition)).map(({ path, bytes }) => [path, bytes]));
    const source = sourceOver(borderEdition);
    await createSearch(source).search('gladkof weapons');
    const parts = source.asked.filter((path) => !isRoot(path));
    expect(parts).toHaveLength(7);
    for (const part of parts) {
      const bytes = files.get(part)!;
      const cut = await withTrouble((path) => (path === part ? bytes.slice(0, bytes.length / 2) : undefined));
      const { incomplete } = await createSearch(cut).search('gladkof weapons');
      expect(incomplete, part).toBe(true);
      // Half of the requests for it are retries.
      expect(new Set(cut.retried), part).toEqual(new Set([part]));
      expect(cut.asked.filter((path) => path === part)).toHaveLength(2 * cut.retried.length);
    }
  });

  test('one failure is retried without a report', async () => {
    const results = await createSearch(await withTrouble((path, time) => (isRoot(path) || time > 1 ? undefined : offline))).search('weapons');
    expect(results.incomplete).toBe(false);
    expect(results.articles.total).toBe(2);
  });

  test('a word whose file is missing is not reported as unknown', async () => {
    const search = createSearch(await withTrouble((path) => (isRoot(path) ? undefined : offline)));
    expect(await search.search('weapons')).toMatchObject({ incomplete: true, unknown: [] });
    const undamaged = createSearch(sourceOver(borderEdition));
    expect(await undamaged.search('xylophone ')).toMatchObject({ incomplete: false, unknown: ['xylophone'] });
  });

  test('after a timeout there is no retry', async () => {
    const late = new DOMException('late', 'TimeoutError');
    const source = await withTrouble((path) => (path.includes('postings') ? late : undefined));
    const { incomplete } = await createSearch(source).search('weapons');
    expect(incomplete).toBe(true);
    const postings = source.asked.filter((path) => path.includes('postings'));
    expect(postings.length).toBe(new Set(postings).size);
  });

  test('all parts missing: no results, marked as incomplete', async () => {
    const search = createSearch(await withTrouble((path) => (isRoot(path) ? undefined : offline)));
    const { articles, people, incomplete } = await search.search('gladkov weapons person:x topic:y');
    expect([articles.total, people.total, incomplete]).toEqual([0, 0, true]);
    expect(await search.facets('weapons')).toMatchObject({ total: 0, incomplete: true });
    expect(await search.sentences('weapons')).toMatchObject({ sentences: [], incomplete: true });
    expect(await search.suggest('gladk')).toEqual([]);
  });
});

test('an index replaced while the page is open is opened anew', async () => {
  const newer = editionOf([{ slug: 'new', title: 'New weapons', sentences: ['Weapons came.'] }], []);
  const [before, after] = await Promise.all(
    [borderEdition, newer].map(async (edition) => new Map((await buildSearchFiles(edition)).map(({ path, bytes }) => [path, bytes]))),
  );
  let current = before!;
  const search = createSearch({
    fetchFile: async (path) => {
      const bytes = current.get(path);
      if (!bytes) throw new Error(`404 ${path}`);
      return bytes;
    },
  });
  await search.prepare();
  current = after!;
  const results = await search.search('weapons');
  expect(results.articles.hits.map(({ label }) => label.text)).toEqual(['New weapons']);
  expect(results.incomplete).toBe(false);
});
