import { localDay } from '../../collections/articles/index.ts';
import type { Article } from '../../edition/index.ts';
import { lastChangeOf } from '../moments.ts';
import { momentOf } from './dates.ts';
import type { Table } from './table.ts';

interface ArticleRow {
  article: Article;
  timeZone: string;
}

/** Table with one row per article. */
export const articles: Table<ArticleRow> = {
  name: 'articles',
  title: 'Articles',
  description: 'One row per article.',
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Last segment of its address.', value: ({ article }) => article.slug },
    { name: 'url', type: 'string', format: 'uri', required: true, description: 'Its page.', value: ({ article }, { absolute }) => absolute(article.href) },
    { name: 'title', type: 'string', required: true, description: 'Its headline.', value: ({ article }) => article.title },
    { name: 'summary', type: 'string', required: true, description: 'What it says in a sentence or two.', value: ({ article }) => article.summary },
    {
      name: 'published',
      type: 'date',
      required: true,
      description: 'Day of publication, in the newsroom’s time zone.',
      value: ({ article, timeZone }) => localDay(article.published, timeZone),
    },
    {
      name: 'published_at',
      type: 'datetime',
      description: 'Date and time of publication in UTC, if known.',
      value: ({ article }) => momentOf(article.published),
    },
    {
      name: 'changed',
      type: 'date',
      required: true,
      description: 'Day of the last substantial change, or of publication.',
      value: ({ article, timeZone }) => localDay(lastChangeOf(article), timeZone),
    },
    { name: 'author', type: 'string', description: 'Author.', value: ({ article }) => article.author ?? null },
    { name: 'language', type: 'string', required: true, description: 'Language of the text (BCP 47).', value: ({ article }) => article.lang },
    { name: 'dateline', type: 'string', description: 'Place the report is from.', value: ({ article }) => article.dateline?.name ?? null },
    { name: 'topics', type: 'array', description: 'Its topics.', value: ({ article }) => article.topics.map(({ id }) => id) },
    { name: 'words', type: 'integer', required: true, description: 'Number of words in the text.', value: ({ article }) => article.words },
    {
      name: 'covers',
      type: 'string',
      description: 'Period that its events span (EDTF, ISO 8601-2).',
      value: ({ article }) => article.temporalCoverage,
    },
    {
      name: 'sources',
      type: 'array',
      required: true,
      description: 'Its sources.',
      value: ({ article }) => article.sources.map(({ name }) => name),
    },
    {
      name: 'source_urls',
      type: 'array',
      description: 'Addresses of its sources, as far as known.',
      value: ({ article }) => article.sources.flatMap(({ url }) => url ?? []),
    },
  ],
  entries: (edition, { timeZone }) => edition.articles.toReversed().map((article) => ({ article, timeZone })),
};
