import type { Article, Edition, ResultCache } from '../../edition/index.ts';
import {
  type FacetRecord,
  gzip,
  INDEX_FORMAT,
  KEY,
  PER_FILE,
  rankOfCount,
  splitWords,
  type ResultRecord,
  type Root,
  ROOT_PATH,
  type SentencesRecord,
  writeFacets,
  writeJson,
} from '../format/index.ts';
import { ArticleBatches, writeRecords } from './record-writers.ts';
import { writeDictionary, writeNameBlocks, writePostings } from './write-lists.ts';
import { DayCounts } from './day-counts.ts';
import { entityRecord, mostFrequent, numberEntities } from './entity-records.ts';
import { FileGroups } from './file-groups.ts';
import { indexSeries } from './figure-records.ts';
import { type IndexedHappenings, indexHappenings } from './happening-records.ts';
import { roleWords } from './role-words.ts';
import { daysOfSentences } from './sentence-days.ts';
import { InvertedIndex, entitiesByArticle } from './inverted-index.ts';
import type { EntityInArticle } from './inverted-index.ts';

/** Index file: its path in the index folder, and its content. */
export interface SearchFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A cache that keeps nothing. */
const NO_CACHE: ResultCache = { get: (_, make) => make() };

/** Input of the index. The articles come newest first and are read once, so that they need not all be in memory. */
export type IndexedEdition = Pick<Edition, 'id' | 'people' | 'places' | 'organizations' | 'topics' | 'figures' | 'timeline' | 'chronicle' | 'background'> & {
  articles: Iterable<Article> & { readonly length: number };
};

/** Index file that is compressed when it is written. */
export interface PlainFile {
  path: string;
  /** Uncompressed content. */
  plain: Uint8Array<ArrayBuffer>;
  /** Returns the content to be written: compressed, except for the root. */
  content(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Return the files that `createSearch` reads, all in memory. The same edition gives the same bytes.
 *
 * @throws Error when the articles are not newest first
 */
export async function buildSearchFiles(edition: IndexedEdition): Promise<SearchFile[]> {
  const files = await listSearchFiles(edition);
  return Promise.all(files.map(async ({ path, content }) => ({ path, bytes: await content() })));
}

/**
 * Return the same files, not yet compressed, so that files which are reused from an earlier build need not be compressed again.
 *
 * @param cache keeps the counts of the words of articles
 * @throws Error when the articles are not newest first
 */
export async function listSearchFiles(edition: IndexedEdition, cache: ResultCache = NO_CACHE): Promise<PlainFile[]> {
  const parts: Pick<PlainFile, 'path' | 'plain'>[] = [];
  const emit = (path: string, plain: Uint8Array<ArrayBuffer>) => void parts.push({ path, plain });
  const root = await emitIndex(edition, emit, cache);
  const rootBytes = writeJson(root);
  return [
    { path: ROOT_PATH, plain: rootBytes, content: () => Promise.resolve(rootBytes) },
    ...parts.map(({ path, plain }) => ({ path, plain, content: () => gzip(plain) })),
  ];
}

/**
 * Write the index of an edition file by file. Returns its root, to be written last, because it holds the digests of the others.
 *
 * @param emit writes a file; its path is relative to the index folder
 * @throws Error when the articles are not newest first
 */
export async function writeIndex(edition: IndexedEdition, emit: (file: SearchFile) => void | Promise<void>): Promise<Root> {
  return emitIndex(edition, async (path, plain) => emit({ path, bytes: await gzip(plain) }), NO_CACHE);
}

/** Pass the files of the index, not compressed, to `emit` one by one, and return the root. */
async function emitIndex(
  edition: IndexedEdition,
  emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  cache: ResultCache,
): Promise<Root> {
  const groups = new FileGroups(emit);
  const write: FileGroups['write'] = (kind, number, plain, files) => groups.write(kind, number, plain, files);
  const { entities, files: entityFiles } = numberEntities(edition);
  const inverted = new InvertedIndex(edition.topics, cache);
  const days = new DayCounts();
  const namings = entitiesByArticle(entities);
  const happenings = indexHappenings(edition);
  const daysOf = daysOfSentences(edition);
  const results = new ArticleBatches<ResultRecord>('results', (records) => writeJson(records), write, edition.articles.length);
  const sentences = new ArticleBatches<SentencesRecord>('sentences', (records) => writeJson(records), write, edition.articles.length);
  const facets = new ArticleBatches<FacetRecord>('facets', writeFacets, write, edition.articles.length);
  for (const article of edition.articles) {
    const named = namings.get(article.slug) ?? [];
    const dated = article.sentences.map(({ id }) => daysOf.get(`${article.href}#${id}`) ?? []);
    inverted.add(article, named, dated.flat());
    days.add(dayOf(article));
    await results.add(resultRecord(article));
    await sentences.add(sentencesRecord(article, named, dated, happenings.bySentence));
    await facets.add({ entities: [...new Set(named.map(({ entity }) => entity))], topics: inverted.topicsOf(article) });
  }
  const inNames = new Set(entities.flatMap(({ entity: { name, aliases } }) => [name, ...aliases].flatMap((text) => splitWords(text).map(({ word }) => word))));
  for (const word of inNames) inverted.addWord(word);

  const { series, files: figureFiles } = indexSeries(edition.figures);
  for (const { number, rank, words } of series) inverted.addRecord(KEY.figure, number, rank, words);
  for (const { number, entity } of entities) inverted.addRecord(KEY.role, number, rankOfCount(entity.articles.length), roleWords(entity));
  await writeRecords('figures', series, figureFiles, write);
  const records = entities.values().map(({ number, entity }) => ({ number, record: entityRecord(entity) }));
  await writeRecords('entities', records, entityFiles, write);
  await writeRecords('happenings', happenings.records, happenings.files, write);
  await write('frequent', 0, writeJson(mostFrequent(entities, PER_FILE.frequent)), 1);
  await write('labels', 0, writeJson(inverted.labels), 1);
  const names = await writeNameBlocks(entities, write);
  const dictionary = await writeDictionary(inverted, inNames, write);
  const shards = await writePostings(inverted, inNames, write);
  return {
    format: INDEX_FORMAT,
    edition: edition.id,
    ...(await groups.finish()),
    articles: inverted.lengths.length,
    entities: entities.length,
    shards,
    ...dictionary,
    names,
    ...days.finish(),
  };
}

/** Return the day of publication as written; the articles are sorted by it. */
function dayOf({ published }: Pick<Article, 'published'>): string {
  return published.slice(0, 10);
}

function resultRecord(article: Article): ResultRecord {
  const { title, href, publishedLabel, summary } = article;
  return { title, href, day: dayOf(article), published: publishedLabel, summary };
}

function sentencesRecord(
  { href, sentences }: Article,
  namings: readonly EntityInArticle[],
  dated: readonly (readonly string[])[],
  bySentence: IndexedHappenings['bySentence'],
): SentencesRecord {
  const numbers = new Map(sentences.map(({ id }, number) => [id, number]));
  return {
    ids: sentences.map(({ id }) => id),
    texts: sentences.map(({ text }) => text),
    named: namings.flatMap(({ words, fragment, marks }): SentencesRecord['named'] => {
      const number = numbers.get(fragment);
      return number === undefined ? [] : [[words.join(' '), number, ...marks.flat()]];
    }),
    days: dated.flatMap((days, sentence) => days.map((day): [number, string] => [sentence, day])),
    reports: sentences.flatMap(({ id }, sentence) =>
      (bySentence.get(`${href}#${id}`) ?? []).map(([happening, rank]): [number, number, number] => [sentence, happening, rank]),
    ),
  };
}
