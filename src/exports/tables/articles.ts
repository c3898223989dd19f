import type { Article } from '../../edition/index.ts';
import { changed } from '../moments.ts';
import { dayOf, momentOf } from './dates.ts';
import type { Table } from './table.ts';

interface ArticleRow {
  article: Article;
  timeZone: string;
}

/** Table with one row per article. */
export const articles: Table<ArticleRow> = {
  name: 'articles',
  title: 'Articles',
  description: 'An article a row.',
  columns: [
    { name: 'id', type: 'string', required: true, description: 'Last part of its address.', value: ({ article }) => article.slug },
    { name: 'url', type: 'string', format: 'uri', required: true, description: 'Its page.', value: ({ article }, { absolute }) => absolute(article.href) },
    { name: 'title', type: 'string', required: true, description: 'Its headline.', value: ({ article }) => article.title },
    { name: 'summary', type: 'string', required: true, description: 'What it says in a sentence or two.', value: ({ article }) => article.summary },
    {
      name: 'published',
      type: 'date',
      required: true,
      description: 'Day on which it was published, in the newsroom’s time zone.',
      value: ({ article, timeZone }) => dayOf(article.published, timeZone),
    },
    {
      name: 'published_at',
      type: 'datetime',
      description: 'Moment at which it was published, in UTC, where it is known.',
      value: ({ article }) => momentOf(article.published),
    },
    {
      name: 'changed',
      type: 'date',
      required: true,
      description: 'Day of the last change of substance, or of publication.',
      value: ({ article, timeZone }) => dayOf(changed(article), timeZone),
    },
    { name: 'author', type: 'string', description: 'Who wrote it.', value: ({ article }) => article.author ?? null },
    { name: 'language', type: 'string', required: true, description: 'Language of the text (BCP 47).', value: ({ article }) => article.lang },
    { name: 'dateline', type: 'string', description: 'The place that it is from.', value: ({ article }) => article.dateline?.name ?? null },
    { name: 'topics', type: 'array', description: 'Topics that it is filed under.', value: ({ article }) => article.topics.map(({ id }) => id) },
    { name: 'words', type: 'integer', required: true, description: 'Words of the text.', value: ({ article }) => article.words },
    {
      name: 'covers',
      type: 'string',
      description: 'The time that its events span (EDTF, ISO 8601-2).',
      value: ({ article }) => article.temporalCoverage,
    },
    {
      name: 'sources',
      type: 'array',
      required: true,
      description: 'Where its facts were published.',
      value: ({ article }) => article.sources.map(({ name }) => name),
    },
    {
      name: 'source_urls',
      type: 'array',
      description: 'Addresses of those of them that have one.',
      value: ({ article }) => article.sources.flatMap(({ url }) => url ?? []),
    },
  ],
  entries: (edition, { timeZone }) => edition.articles.toReversed().map((article) => ({ article, timeZone })),
};
