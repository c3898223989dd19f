import type { AnnotatedMention } from '../../edition/index.ts';
import { ANNOTATION_COLUMNS, annotationRows, type AnnotationRow, URL_COLUMN } from './annotation-rows.ts';
import type { Table } from './table.ts';

/** Table with one row per mention of an entity. */
export const mentions: Table<AnnotationRow<AnnotatedMention>> = {
  name: 'mentions',
  title: 'Mentions',
  description: 'One row per mention of a person, place or organization.',
  columns: [
    ...ANNOTATION_COLUMNS,
    URL_COLUMN,
    {
      name: 'entity',
      type: 'string',
      required: true,
      refersTo: 'entities',
      description: 'The entity that is mentioned.',
      value: ({ annotation }) => annotation.entity,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      oneOf: ['person', 'place', 'organization'],
      description: 'Its type in this mention: a state that acts is an organization.',
      value: ({ annotation }) => annotation.type,
    },
    { name: 'text', type: 'string', required: true, description: 'The words as written.', value: ({ annotation }) => annotation.surface },
    {
      name: 'by_hand',
      type: 'boolean',
      required: true,
      description: 'Whether an editor of the article set it.',
      value: ({ annotation }) => annotation.manualOverride !== undefined,
    },
  ],
  entries: (edition) => annotationRows(edition, ({ mentions: all }) => all).filter(({ annotation, shown }) => shown.has(annotation.entity)),
};
