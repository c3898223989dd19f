import { compareStrings } from '../../edition/index.ts';
import { exportedEvents, type ExportedEvent } from '../events.ts';
import { createHappeningExporter } from '../happenings.ts';
import { withPages } from '../entities.ts';
import { OVERRIDE_COLUMNS, DATE_COLUMNS } from './event-columns.ts';
import type { Table } from './table.ts';

/** Dated sentence, with the id of the event that it reports. */
interface DatedSentence extends ExportedEvent {
  happening: string;
}

/** Table with one row per dated sentence; a sentence with two dates has two. */
export const sentences: Table<DatedSentence> = {
  name: 'sentences',
  title: 'Dated sentences',
  description: 'One row per date of a sentence; a sentence with two dates has two.',
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Unique within the table; it stays the same as long as the sentence does.',
      value: ({ id }) => id,
    },
    { name: 'event', type: 'string', required: true, refersTo: 'events', description: 'The event it reports.', value: ({ happening }) => happening },
    {
      name: 'article',
      type: 'string',
      required: true,
      refersTo: 'articles',
      description: 'The article it is from.',
      value: ({ event }) => event.sentence.article.slug,
    },
    {
      name: 'sentence',
      type: 'string',
      format: 'uri',
      required: true,
      description: 'Address of the sentence, or of the event that an editor added.',
      value: ({ event }, { absolute }) => absolute(event.sentence.href),
    },
    { name: 'text', type: 'string', required: true, description: 'The sentence, or the editor’s text.', value: ({ event }) => event.sentence.excerpt.text },
    ...DATE_COLUMNS,
    { name: 'reported', type: 'date', required: true, description: 'Day of the report.', value: ({ event }) => event.reportedOn },
    {
      name: 'entities',
      type: 'array',
      description: 'Keys of the people, places and organizations named in the sentence.',
      value: ({ event }) => withPages(event.entities).map(({ key }) => key),
    },
    ...OVERRIDE_COLUMNS,
    { name: 'topics', type: 'array', description: 'Topics of the article.', value: ({ event }) => event.topics },
  ],
  entries(edition) {
    const events = createHappeningExporter(edition)(edition.timeline);
    const happeningOf = new Map(events.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const)));
    return exportedEvents(edition.timeline)
      .map((exported) => ({ ...exported, happening: happeningOf.get(exported.id)! }))
      .sort((a, b) => compareStrings(a.event.reportedOn, b.event.reportedOn) || compareStrings(a.id, b.id));
  },
};
