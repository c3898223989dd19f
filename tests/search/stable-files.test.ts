import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/types.ts';
import { filesInGroup } from '../../src/search/format/groups.ts';
import { type IndexedEdition, listSearchFiles } from '../../src/search/indexing/build-index.ts';
import { makeCorpus } from '../bench/search/corpus.ts';

// A new article changes few files of the index: readers keep the files that they have, and a publisher uploads little.

const COUNT = 400;
/** The files of an index by path, before and after an article was added. */
let before: Map<string, string>;
let after: Map<string, string>;

const filesOf = async (edition: IndexedEdition) =>
  new Map((await listSearchFiles(edition)).map(({ path, plain }) => [path, Buffer.from(plain).toString('base64')]));
const ofKind = (files: Map<string, string>, kind: string) => [...files.keys()].filter((path) => path.includes(`/${kind}/`));
/** Return the paths of files of a kind that are new or have another content. */
const changed = (kind: string) => ofKind(after, kind).filter((path) => before.get(path) !== after.get(path));

beforeAll(async () => {
  const corpus = makeCorpus(COUNT);
  const articles = [...corpus.articles];
  const [newest] = articles;
  // The newest article names entities of other articles, and one that no other names.
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
  expect(changed(kind).length).toBeLessThanOrEqual(group);
});

test('entities: at most 32 files change, most of them for entities that the new article names', () => {
  expect(ofKind(after, 'entities').length).toBeGreaterThan(100);
  expect(changed('entities').length).toBeLessThanOrEqual(32);
});

test('at least 66 % of all files keep their address and content', () => {
  const kept = [...after].filter(([path, content]) => before.get(path) === content).length;
  expect(kept / after.size).toBeGreaterThanOrEqual(0.66);
});
