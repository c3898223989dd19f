import { compare } from '../../edition/index.ts';
import { createHappeningExporter, type ExportedHappening } from '../happenings.ts';
import { withPages } from '../entities.ts';
import type { Table } from './table.ts';

/** Table with one row per happening, with the sentences that report it, and one per dated sentence that reports no happening. */
export const events: Table<ExportedHappening> = {
  name: 'events',
  title: 'Events',
  description:
    'What happened a row, however many articles report it; what is dated by the month or the year, denied or only possible has a row for each sentence.',
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'That of the first sentence that reports it: it stands when others report it too.',
      value: ({ id }) => id,
    },
    {
      name: 'article',
      type: 'string',
      required: true,
      refersTo: 'articles',
      description: 'The article whose sentence is shown.',
      value: ({ event }) => event.sentence.article.slug,
    },
    {
      name: 'sentence',
      type: 'string',
      format: 'uri',
      required: true,
      description: 'Address of the sentence that is shown for all, or of what the editor added.',
      value: ({ event }, { absolute }) => absolute(event.sentence.href),
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: 'That sentence, or what the editor wrote.',
      value: ({ event }) => event.sentence.excerpt.text,
    },
    { name: 'date', type: 'string', required: true, description: 'When it was, or is to be (EDTF, ISO 8601-2).', value: ({ event }) => event.edtf },
    { name: 'label', type: 'string', required: true, description: 'The same in words.', value: ({ event }) => event.label },
    { name: 'earliest', type: 'date', description: 'First day that is meant; empty where that side is open.', value: ({ event }) => event.earliest },
    { name: 'latest', type: 'date', description: 'Last day that is meant; empty where that side is open.', value: ({ event }) => event.latest },
    { name: 'granularity', type: 'string', required: true, description: 'How fine the date is: day, month, year …', value: ({ event }) => event.granularity },
    {
      name: 'status',
      type: 'string',
      required: true,
      oneOf: ['reported', 'planned', 'denied', 'conditional'],
      description: 'Whether the text says that it was, that it lay ahead, that it was not, or that it is only possible.',
      value: ({ event }) => event.status,
    },
    { name: 'reported', type: 'date', required: true, description: 'Day of the first report.', value: ({ event }) => event.reportedOn },
    { name: 'articles', type: 'integer', required: true, description: 'Number of articles that report it.', value: ({ articles }) => articles },
    {
      name: 'same_words',
      type: 'integer',
      required: true,
      description: 'Number of those that only repeat words of an earlier one.',
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
      description: 'Its place on the page of its day, which stands while reports are added; empty where it is dated to no day.',
      value: ({ href }, { absolute }) => (href === null ? null : absolute(href)),
    },
    {
      name: 'entities',
      type: 'array',
      description: 'Keys of the people, places and organizations that its reports name.',
      value: ({ event }) => withPages(event.entities).map(({ key }) => key),
    },
    {
      name: 'set_by_hand',
      type: 'string',
      oneOf: ['date', 'added'],
      description: 'What an editor of the article did: gave the date, or added the event to what the text gives; empty where the machine read it.',
      value: ({ event: { setByHand } }) => (setByHand === undefined ? null : setByHand.source ? 'added' : 'date'),
    },
    { name: 'reason', type: 'string', description: 'Why, in the editor’s words.', value: ({ event }) => event.setByHand?.reason ?? null },
    { name: 'source', type: 'string', description: 'Where an event that was added is from.', value: ({ event }) => event.setByHand?.source?.name ?? null },
    { name: 'topics', type: 'array', description: 'Topics of the articles.', value: ({ event }) => event.topics },
  ],
  entries: (edition) =>
    createHappeningExporter(edition)(edition.timeline).sort((a, b) => compare(a.event.reportedOn, b.event.reportedOn) || compare(a.id, b.id)),
};
