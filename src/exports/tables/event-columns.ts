import type { TimelineEvent } from '../../edition/index.ts';
import type { Column } from './table.ts';

interface EventRow {
  event: TimelineEvent;
}

/** Columns with the date of an event, and with what the text says of it: that it was, will be, was not, or may be. */
export const DATE_COLUMNS: readonly Column<EventRow>[] = [
  { name: 'date', type: 'string', required: true, description: 'Date of the event (EDTF, ISO 8601-2).', value: ({ event }) => event.edtf },
  { name: 'label', type: 'string', required: true, description: 'The date in words.', value: ({ event }) => event.label },
  { name: 'earliest', type: 'date', description: 'First possible day; empty if open.', value: ({ event }) => event.earliest },
  { name: 'latest', type: 'date', description: 'Last possible day; empty if open.', value: ({ event }) => event.latest },
  { name: 'granularity', type: 'string', required: true, description: 'Precision of the date: day, month, year …', value: ({ event }) => event.granularity },
  {
    name: 'status',
    type: 'string',
    required: true,
    oneOf: ['reported', 'planned', 'denied', 'conditional', 'unclear'],
    description: 'Whether the text reports it as a fact, as planned, as denied or as only possible, or does not say so plainly.',
    value: ({ event }) => event.status,
  },
];

/** Columns with what an editor set. */
export const OVERRIDE_COLUMNS: readonly Column<EventRow>[] = [
  {
    name: 'set_by_hand',
    type: 'string',
    oneOf: ['date', 'added'],
    description: 'What an editor did: set the date, or added the event; empty if found automatically.',
    value: ({ event: { manualOverride } }) => (manualOverride === undefined ? null : manualOverride.source ? 'added' : 'date'),
  },
  { name: 'reason', type: 'string', description: 'The editor’s reason.', value: ({ event }) => event.manualOverride?.reason ?? null },
  { name: 'source', type: 'string', description: 'Source of an event that an editor added.', value: ({ event }) => event.manualOverride?.source?.name ?? null },
];
