import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/types.ts';
import { filesInGroup } from '../../src/search/format/groups.ts';
import { type IndexedEdition, listSearchFiles } from '../../src/search/indexing/build-index.ts';
import { makeCorpus } from '../bench/search/corpus.ts';

/*
 * A new article changes few files of the index, so that readers keep what they have and a publisher sends little.
 */

const COUNT = 400;
/** The files of two indexes, by path: with an article more and without. */
let before: Map<string, string>;
let after: Map<string, string>;

const filesOf = async (edition: IndexedEdition) =>
  new Map((await listSearchFiles(edition)).map(({ path, plain }) => [path, Buffer.from(plain).toString('base64')]));
const ofKind = (files: Map<string, string>, kind: string) => [...files.keys()].filter((path) => path.includes(`/${kind}/`));
const moved = (kind: string) => ofKind(after, kind).filter((path) => before.get(path) !== after.get(path));

beforeAll(async () => {
  const corpus = makeCorpus(COUNT);
  const articles = [...corpus.articles];
  const [newest] = articles;
  // The newest article names entities of others, and brings one of its own, which is in fewer articles than they are.
  const without = <Named extends { articles: readonly { slug: string }[] }>(entities: readonly Named[]): Named[] =>
    entities
      .map((entity) => ({ ...entity, articles: entity.articles.filter(({ slug }) => slug !== newest!.slug) }))
      .filter((entity) => entity.articles.length > 0);
  const { people, places, organizations } = corpus;
  const indexOf = (own: Edition['articles'], entities: Pick<IndexedEdition, 'people' | 'places' | 'organizations'>) =>
    filesOf({ ...corpus, ...entities, articles: own });
  before = await indexOf(articles.slice(1), { people: without(people), places: without(places), organizations: without(organizations) });
  after = await indexOf(articles, { people, places, organizations });
}, 120_000);

test.each(['results', 'sentences'] as const)('%s: only files of the newest group get other addresses', (kind) => {
  const paths = ofKind(after, kind);
  const group = filesInGroup(kind, paths.length);
  expect(paths.length).toBeGreaterThan(2 * group);
  expect(moved(kind).length).toBeLessThanOrEqual(group);
});

test('entities: files of those that are named in it, and hardly another', () => {
  expect(ofKind(after, 'entities').length).toBeGreaterThan(100);
  expect(moved('entities').length).toBeLessThanOrEqual(32);
});

test('of all files at least two thirds keep address and bytes', () => {
  const kept = [...after].filter(([path, content]) => before.get(path) === content).length;
  expect(kept / after.size).toBeGreaterThanOrEqual(0.66);
});
