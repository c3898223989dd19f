import type { Article, Edition, Entity } from '../../edition/index.ts';
import {
  type EntityRecord,
  type FacetRecord,
  type FigureRecord,
  type FrequentName,
  type HappeningRecord,
  gzip,
  INDEX_FORMAT,
  type PartKind,
  PER_FILE,
  readWords,
  type ResultRecord,
  type Root,
  ROOT_PATH,
  type SentencesRecord,
  writeFacets,
  writeJson,
} from '../format/index.ts';
import { dictionaryFiles, nameFiles, postingFiles } from './build-lists.ts';
import { FileGroups } from './file-groups.ts';
import { indexSeries } from './figure-records.ts';
import { indexHappenings } from './happening-records.ts';
import { daysOfSentences } from './sentence-days.ts';
import { InvertedIndex, entitiesByArticle } from './inverted-index.ts';
import type { EntityInArticle } from './inverted-index.ts';

/** Index file: its path in the index folder, and its content. */
export interface SearchFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Input of the index. The articles come newest first and are read once, so that they need not all be in memory. */
export type IndexedEdition = Pick<Edition, 'id' | 'people' | 'places' | 'organizations' | 'topics' | 'figures' | 'timeline' | 'chronicle' | 'background'> & {
  articles: Iterable<Article> & { readonly length: number };
};

/** Index file that is compressed when it is written. */
export interface PlainFile {
  path: string;
  /** Uncompressed content. */
  plain: Uint8Array<ArrayBuffer>;
  /** Returns the content as it is written. */
  content(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Build the files that `createSearch` reads, all in memory. The same edition gives the same bytes.
 *
 * @throws Error when the articles are not newest first
 */
export async function buildSearchFiles(edition: IndexedEdition): Promise<SearchFile[]> {
  const files = await listSearchFiles(edition);
  return Promise.all(files.map(async ({ path, content }) => ({ path, bytes: await content() })));
}

/**
 * Build the same files, not yet compressed, so that files reused from another build need not be compressed again.
 *
 * @throws Error when the articles are not newest first
 */
export async function listSearchFiles(edition: IndexedEdition): Promise<PlainFile[]> {
  const parts: Pick<PlainFile, 'path' | 'plain'>[] = [];
  const root = await emitIndex(edition, (path, plain) => {
    parts.push({ path, plain });
  });
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
  return emitIndex(edition, async (path, plain) => emit({ path, bytes: await gzip(plain) }));
}

/** Pass the files of the index, not compressed, to `emit` one by one, and return the root. */
async function emitIndex(edition: IndexedEdition, emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>): Promise<Root> {
  const groups = new FileGroups(emit);
  const write: FileGroups['write'] = (kind, number, plain) => groups.write(kind, number, plain);
  const entities = [...edition.people, ...edition.places, ...edition.organizations].sort(
    (a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const gathering = new InvertedIndex(edition.topics);
  const days = new DayCounts();
  const namings = entitiesByArticle(entities);
  const happenings = indexHappenings(edition);
  const daysOf = daysOfSentences(edition);
  const results = new Batches<ResultRecord>('results', (records) => writeJson(records), write, edition.articles.length);
  const sentences = new Batches<SentencesRecord>('sentences', (records) => writeJson(records), write, edition.articles.length);
  const facets = new Batches<FacetRecord>('facets', writeFacets, write, edition.articles.length);
  for (const article of edition.articles) {
    const named = namings.get(article.slug) ?? [];
    const dated = article.sentences.map(({ id }) => daysOf.get(`${article.href}#${id}`) ?? []);
    gathering.add(article, named, dated.flat());
    days.add(dayOf(article));
    await results.add(resultRecord(article));
    await sentences.add(sentencesRecord(article, named, dated, happenings.bySentence));
    await facets.add({ entities: [...new Set(named.map(({ entity }) => entity))], topics: gathering.topicsOf(article) });
  }
  for (const batches of [results, sentences, facets]) await batches.finish();
  const inNames = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((text) => readWords(text).map(({ word }) => word))));
  for (const word of inNames) gathering.addWord(word);

  const figures = new Batches<FigureRecord>('figures', (records) => writeJson(records), write);
  for (const { record, words } of indexSeries(edition.figures)) {
    gathering.addSeries(words);
    await figures.add(record);
  }
  await figures.finish();

  const cards = new Batches<EntityRecord>('entities', (records) => writeJson(records), write);
  for (const entity of entities) await cards.add(entityRecord(entity));
  await cards.finish();
  const told = new Batches<HappeningRecord>('happenings', (records) => writeJson(records), write);
  for (const record of happenings.records) await told.add(record);
  await told.finish();
  await write('frequent', 0, writeJson(entities.slice(0, PER_FILE.frequent).map(frequentName)));
  await write('labels', 0, writeJson(gathering.labels));
  const names = await nameFiles(entities, write);
  const dictionary = await dictionaryFiles(gathering, inNames, write);
  const shards = await postingFiles(gathering, inNames, write);
  return {
    format: INDEX_FORMAT,
    edition: edition.id,
    ...(await groups.finish()),
    articles: gathering.lengths.length,
    entities: entities.length,
    shards,
    ...dictionary,
    names,
    ...days.finish(),
  };
}

/** Writer that splits the records of a kind into files of `PER_FILE` records. */
class Batches<T> {
  readonly #kind: Exclude<PartKind, 'postings' | 'tiers'>;
  readonly #encode: (records: T[]) => Uint8Array<ArrayBuffer>;
  readonly #write: FileGroups['write'];
  /** Number of records still to come if they come in descending order; null if they come in ascending order. */
  #left: number | null;
  #records: T[] = [];
  #files = 0;

  /** @param descending number of records, if the last one is added first */
  constructor(
    kind: Exclude<PartKind, 'postings' | 'tiers'>,
    encode: (records: T[]) => Uint8Array<ArrayBuffer>,
    write: FileGroups['write'],
    descending: number | null = null,
  ) {
    this.#kind = kind;
    this.#encode = encode;
    this.#write = write;
    this.#left = descending;
  }

  async add(record: T): Promise<void> {
    this.#records.push(record);
    if (this.#left !== null) this.#left--;
    if ((this.#left ?? this.#records.length) % PER_FILE[this.#kind] === 0) await this.finish();
  }

  async finish(): Promise<void> {
    if (this.#records.length === 0) return;
    const [number, records] = this.#left === null ? [this.#files++, this.#records] : [this.#left / PER_FILE[this.#kind], this.#records.reverse()];
    await this.#write(this.#kind, number, this.#encode(records));
    this.#records = [];
  }
}

const DAY_MS = 86_400_000;

/** Counter of articles by day. */
class DayCounts {
  #newest = '';
  #last = 0;
  #days: number[] = [];

  /**
   * Count an article of an ISO day.
   *
   * @throws Error when an older article was counted before
   */
  add(day: string): void {
    const number = Date.parse(day) / DAY_MS;
    if (this.#newest === '') [this.#newest, this.#last, this.#days] = [day, number, [0, 0]];
    if (number > this.#last) throw new Error(`The articles are not in order: ${day} comes after an older day.`);
    if (number < this.#last) this.#days.push(this.#last - number, 0);
    this.#days[this.#days.length - 1]!++;
    this.#last = number;
  }

  finish(): Pick<Root, 'newest' | 'days'> {
    return { newest: this.#newest, days: this.#days };
  }
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
  bySentence: ReadonlyMap<string, number[]>,
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
    reports: sentences.flatMap(({ id }, sentence) => (bySentence.get(`${href}#${id}`) ?? []).map((happening): [number, number] => [sentence, happening])),
  };
}

function frequentName({ type, name, aliases, href, articles }: Entity): FrequentName {
  return { type, names: [name, ...aliases], href, articles: articles.length };
}

function entityRecord(entity: Entity): EntityRecord {
  const { description, roles, kind, within } = entity;
  const [role] = roles;
  const place = [kind, within[0]?.name ?? ''].filter((text) => text !== '').join(', ');
  const about = description || (role ? [role.title, role.of?.name].filter((text) => text !== undefined).join(', ') : place);
  const [last] = entity.articles;
  return { ...frequentName(entity), description: about, last: last ? [last.title, last.href, last.publishedLabel] : null, said: saidBy(entity) };
}

function saidBy({ said, saidHref }: Entity): EntityRecord['said'] {
  return said.length === 0 ? null : [said.length, saidHref];
}
