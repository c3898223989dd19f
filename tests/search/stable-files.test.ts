import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/types.ts';
import { FILES_IN_GROUP } from '../../src/search/format/format.ts';
import { listSearchFiles } from '../../src/search/indexing/build-index.ts';
import { makeCorpus } from '../bench/search/corpus.ts';

/*
 * A new article changes few files of the index, so that readers keep what they have and a publisher sends little.
 */

const COUNT = 400;
/** The files of two indexes, by path: with an article more and without. */
let before: Map<string, string>;
let after: Map<string, string>;

beforeAll(async () => {
  const corpus = makeCorpus(COUNT);
  const articles = [...corpus.articles];
  const [newest] = articles;
  const filesOf = async (own: Edition['articles']) =>
    new Map((await listSearchFiles({ ...corpus, articles: own })).map(({ path, plain }) => [path, Buffer.from(plain).toString('base64')]));
  before = await filesOf(articles.slice(1));
  after = await filesOf([newest!, ...articles.slice(1)]);
}, 120_000);

test.each(['results', 'sentences'])('%s: only files of the newest group get other addresses', (kind) => {
  const paths = [...after.keys()].filter((path) => path.includes(`/${kind}/`));
  expect(paths.length).toBeGreaterThan(FILES_IN_GROUP);
  expect(paths.filter((path) => before.get(path) !== after.get(path)).length).toBeLessThanOrEqual(FILES_IN_GROUP);
});

test('of all files most have the same bytes, whatever their folder is called', () => {
  const withoutGroup = (files: Map<string, string>) => new Map([...files].map(([path, content]) => [path.replace(/^[^/]+\//, ''), content]));
  const [some, others] = [withoutGroup(before), withoutGroup(after)];
  const kept = [...others].filter(([path, content]) => some.get(path) === content).length;
  expect(kept / others.size).toBeGreaterThanOrEqual(0.6);
});
