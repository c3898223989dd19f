import { FACET_LIMIT } from './limits.ts';
import { entityRecord } from './find-entities.ts';
import { quoteValue } from './filter-by-name.ts';
import type { Context, ArticleMatches } from './find.ts';
import { positionOfArticle } from '../format/index.ts';
import { yearsOf } from './article-ranges.ts';
import type { Facets, FacetValue } from './types.ts';

/** Maximum number of facet files read: 65,536 articles, about 600 kB. Beyond that, the reader sees that only the newest were counted. */
const MAX_FILES = 128;
/** Number of entity records that are loaded. Their types are not known before, and among the 48 most frequent entities there are usually eight of each type. */
const MAX_RECORDS = 48;

/** Resolve to the numbers of articles with each of the entities, topics and years of the articles found; if there are too many, of the newest ones. */
export async function countFacets({ list, total }: ArticleMatches, { files, fetchErrors }: Context): Promise<Omit<Facets, 'incomplete'>> {
  const { articles: all } = files.root;
  /** Indexes of the articles in each file of facets. */
  const byFile = new Map<number, number[]>();
  for (const id of list.ids) {
    const { file, at } = positionOfArticle('facets', id, all);
    const positions = byFile.get(file);
    if (positions) positions.push(at);
    else if (byFile.size < MAX_FILES) byFile.set(file, [at]);
    else break;
  }
  const entities = new Map<number, number>();
  const topics = new Map<number, number>();
  let counted = 0;
  await Promise.all(
    Array.from(byFile, async ([file, positions]) => {
      const records = await fetchErrors.fallback(files.part('facets', file), []);
      for (const at of positions) {
        const record = records[at];
        if (!record) continue;
        counted++;
        for (const entity of record.entities) entities.set(entity, (entities.get(entity) ?? 0) + 1);
        for (const topic of record.topics) topics.set(topic, (topics.get(topic) ?? 0) + 1);
      }
    }),
  );
  const countedEntities = await Promise.all(
    mostFrequent(entities, MAX_RECORDS).map(async ([entity, articles]) => ({ articles, record: await entityRecord(entity, files, fetchErrors) })),
  );
  const ofType = (type: string, filter: string): FacetValue[] =>
    countedEntities
      .toSorted((a, b) => b.articles - a.articles || (b.record?.articles ?? 0) - (a.record?.articles ?? 0))
      .flatMap(({ record, articles }) =>
        record?.type === type ? [{ label: record.names[0]!, filter: `${filter}:${quoteValue(record.names[0]!)}`, articles }] : [],
      )
      .slice(0, FACET_LIMIT);
  const labels = topics.size > 0 ? await fetchErrors.fallback(files.labels(), { topics: [], sources: [] }) : { topics: [] };
  return {
    people: ofType('person', 'person'),
    places: ofType('place', 'place'),
    organizations: ofType('organization', 'org'),
    topics: mostFrequent(topics, FACET_LIMIT).flatMap(([topic, articles]) => {
      const label = labels.topics[topic];
      return label ? [{ label: label.name, filter: `topic:${quoteValue(label.id)}`, articles }] : [];
    }),
    years: yearsOf(files.root).flatMap(({ year, first, end }) => {
      const articles = list.ids.reduce((sum, id) => sum + (id >= first && id < end ? 1 : 0), 0);
      return articles > 0 ? [{ label: year, filter: `on:${year}`, articles }] : [];
    }),
    counted,
    total,
  };
}

function mostFrequent(counts: ReadonlyMap<number, number>, limit: number): [number: number, count: number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
}
