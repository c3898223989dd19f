import { describe, expect, test } from 'vitest';
import { buildSearchFiles } from '../../src/search/build-index.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { FIELD, FIELD_SPAN, type IndexFile } from '../../src/search/index-file.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { SearchError } from '../../src/search/search-error.ts';
import { borderEdition } from './fixture.ts';

const [file] = buildSearchFiles(borderEdition);
const bodyOf = (changes: Partial<IndexFile>): string => JSON.stringify({ ...(JSON.parse(file!.body) as IndexFile), ...changes });

describe('the index file', () => {
  test('one file, which carries the id of the edition and is the same each time', () => {
    expect(buildSearchFiles(borderEdition)).toEqual([{ path: 'index.json', body: file!.body }]);
    expect(JSON.parse(file!.body)).toMatchObject({ format: 1, edition: 'edition-1' });
    expect(buildSearchFiles(structuredClone(borderEdition))[0]!.body).toBe(file!.body);
  });

  test('words are sorted, each once', () => {
    const words = (JSON.parse(file!.body) as IndexFile).words.split(' ');
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toContain('гладков');
  });

  test('a posting is the gap to the article before and the fields', () => {
    const { words, postings } = JSON.parse(file!.body) as IndexFile;
    // In the title of article 0 and a sentence of article 3.
    expect(postings[words.split(' ').indexOf('weapons')]).toEqual([FIELD.title, 3 * FIELD_SPAN + FIELD.sentence]);
  });

  test('what is written is read back', async () => {
    const index = await openIndex({ fetchFile: async () => file!.body });
    expect(index.articles.map(({ title }) => title)).toEqual(borderEdition.articles.map(({ title }) => title));
    expect(index.articles.map(({ sentences, ids }) => sentences.map((text, i) => ({ id: ids[i], text })))).toEqual(
      borderEdition.articles.map(({ sentences }) => sentences),
    );
    expect(index.entities.map(({ name }) => name)).toEqual(
      [...borderEdition.people, ...borderEdition.places, ...borderEdition.organizations].map(({ name }) => name),
    );
    expect(index.postings('weapons')).toEqual([
      { article: 0, fields: FIELD.title },
      { article: 3, fields: FIELD.sentence },
    ]);
    expect(index.postings('nowhere')).toEqual([]);
    // Gladkov: sentence 0 of article 0, its characters 0 to 7; sentence 1 of article 2, its characters 41 to 59.
    expect(index.entities[index.named('гладков')[0]!]!.articles).toEqual([
      [0, 0, 0, 7],
      [2, 1, 41, 59],
    ]);
  });

  test('an entity whose article is not in the edition is an error', () => {
    const edition = { ...borderEdition, articles: borderEdition.articles.slice(1) };
    expect(() => buildSearchFiles(edition)).toThrow('The entity “Vyacheslav Gladkov” lists an article that the edition does not have: weapons');
  });
});

/** A source that gives one answer after the other, the last one for ever, and counts. */
function answering(...answers: (string | ArrayBuffer | Error)[]): { fetchFile: (path: string) => Promise<string | ArrayBuffer>; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetchFile: async (path) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push(path);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

describe('fetching', () => {
  const offline = new Error('offline');

  test('nothing before the first search, then once', async () => {
    const source = answering(file!.body);
    const search = createSearch(source);
    await search.search('');
    expect(source.asked).toEqual([]);
    await Promise.all([search.search('kyiv'), search.search('gladkov')]);
    await search.search('raid');
    expect(source.asked).toEqual(['index.json']);
  });

  test('prepare fetches ahead', async () => {
    const source = answering(file!.body);
    const search = createSearch(source);
    await search.prepare();
    await search.search('kyiv');
    expect(source.asked).toHaveLength(1);
  });

  test('bytes do as well as text', async () => {
    const { buffer } = new TextEncoder().encode(file!.body);
    expect((await createSearch(answering(buffer)).search('гладков')).people.total).toBe(1);
  });

  test('one failure is made good', async () => {
    const source = answering(offline, file!.body);
    expect((await createSearch(source).search('gladkov')).people.total).toBe(1);
    expect(source.asked).toHaveLength(2);
  });

  test('after two failures a SearchError for the reader, and the next search tries again', async () => {
    const source = answering(offline, offline, file!.body);
    const search = createSearch(source);
    const error = await search.search('gladkov').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SearchError);
    expect(error).toMatchObject({
      reason: 'unreachable',
      cause: offline,
      message: 'The search index could not be loaded. Check your connection, then try again.',
    });
    expect(source.asked).toHaveLength(2);
    expect((await search.search('gladkov')).people.total).toBe(1);
  });

  test.each<[string, string]>([
    ['cut short', file!.body.slice(0, 500)],
    ['a page in its place', '<!doctype html><title>Not found</title>'],
    ['null', 'null'],
    ['another object', '{}'],
    ['words without postings', bodyOf({ postings: [] })],
    ['nothing', ''],
  ])('%s: damaged, after one retry', async (_, body) => {
    const source = answering(body);
    await expect(createSearch(source).search('kyiv')).rejects.toMatchObject({ name: 'SearchError', reason: 'damaged' });
    expect(source.asked).toHaveLength(2);
  });

  test('another format: outdated, at once', async () => {
    const source = answering(bodyOf({ format: 2 as 1 }));
    await expect(createSearch(source).prepare()).rejects.toMatchObject({
      reason: 'outdated',
      message: 'The site was updated while this page was open. Reload the page to search it.',
    });
    expect(source.asked).toHaveLength(1);
  });
});
