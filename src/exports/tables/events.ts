import { compareStrings } from '../../edition/index.ts';
import { createHappeningExporter, type ExportedHappening } from '../happenings.ts';
import { withPages } from '../entities.ts';
import { OVERRIDE_COLUMNS, DATE_COLUMNS } from './event-columns.ts';
import type { Table } from './table.ts';

/** Table with one row per happening, with the sentences that report it, and one per dated sentence that reports no happening. */
export const events: Table<ExportedHappening> = {
  name: 'events',
  title: 'Events',
  description:
    'One row per event, however many articles report it; events dated to a month or year, denied, only possible or unclear have one row per sentence.',
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Id of the first sentence that reports it; it stays the same when others report it too.',
      value: ({ id }) => id,
    },
    {
      name: 'article',
      type: 'string',
      required: true,
      refersTo: 'articles',
      description: 'Article of the sentence shown.',
      value: ({ event }) => event.sentence.article.slug,
    },
    {
      name: 'sentence',
      type: 'string',
      format: 'uri',
      required: true,
      description: 'Address of the sentence shown, or of the event that an editor added.',
      value: ({ event }, { absolute }) => absolute(event.sentence.href),
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: 'That sentence, or the editor’s text.',
      value: ({ event }) => event.sentence.excerpt.text,
    },
    ...DATE_COLUMNS,
    { name: 'reported', type: 'date', required: true, description: 'Day of the first report.', value: ({ event }) => event.reportedOn },
    { name: 'articles', type: 'integer', required: true, description: 'Number of articles that report it.', value: ({ articles }) => articles },
    {
      name: 'same_words',
      type: 'integer',
      required: true,
      description: 'Number of those articles that only repeat the words of an earlier one.',
      value: ({ inSameWords }) => inSameWords,
    },
    {
      name: 'reports',
      type: 'array',
      required: true,
      description: 'Addresses of the sentences that report it, in order of publication.',
      value: ({ reports }, { absolute }) => reports.map(({ sentence }) => absolute(sentence.href)),
    },
    {
      name: 'page',
      type: 'string',
      format: 'uri',
      description: 'Its address on the page of its day, which stays the same when reports are added; empty if its day is not known.',
      value: ({ href }, { absolute }) => (href === null ? null : absolute(href)),
    },
    {
      name: 'entities',
      type: 'array',
      description: 'Keys of the people, places and organizations named in its reports.',
      value: ({ event }) => withPages(event.entities).map(({ key }) => key),
    },
    ...OVERRIDE_COLUMNS,
    { name: 'topics', type: 'array', description: 'Topics of the articles.', value: ({ event }) => event.topics },
  ],
  entries: (edition) =>
    createHappeningExporter(edition)(edition.timeline).sort((a, b) => compareStrings(a.event.reportedOn, b.event.reportedOn) || compareStrings(a.id, b.id)),
};
