import type { AnnotatedMention } from '../../edition/index.ts';
import { ANNOTATION_COLUMNS, annotationRows, type AnnotationRow, URL_COLUMN } from './annotation-rows.ts';
import type { Table } from './table.ts';

/** Table with one row per mention of an entity. */
export const mentions: Table<AnnotationRow<AnnotatedMention>> = {
  name: 'mentions',
  title: 'Mentions',
  description: 'Words that name a person, place or organization a row.',
  columns: [
    ...ANNOTATION_COLUMNS,
    URL_COLUMN,
    {
      name: 'entity',
      type: 'string',
      required: true,
      refersTo: 'entities',
      description: 'Whom or what they name.',
      value: ({ annotation }) => annotation.entity,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      oneOf: ['person', 'place', 'organization'],
      description: 'What it is here: a state that acts is an organization.',
      value: ({ annotation }) => annotation.type,
    },
    { name: 'text', type: 'string', required: true, description: 'The words as written.', value: ({ annotation }) => annotation.surface },
    {
      name: 'by_hand',
      type: 'boolean',
      required: true,
      description: 'Whether an editor of the article said so.',
      value: ({ annotation }) => annotation.byHand !== undefined,
    },
  ],
  entries: (edition) => annotationRows(edition, ({ mentions: all }) => all).filter(({ annotation, shown }) => shown.has(annotation.entity)),
};
