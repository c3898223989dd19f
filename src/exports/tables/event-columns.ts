import type { TimelineEvent } from '../../edition/index.ts';
import type { Column } from './table.ts';

interface EventRow {
  event: TimelineEvent;
}

/** Columns with the date of an event, and with what the text says of it: that it was, will be, was not, or may be. */
export const DATE_COLUMNS: readonly Column<EventRow>[] = [
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
];

/** Columns with what an editor set by hand. */
export const BY_HAND_COLUMNS: readonly Column<EventRow>[] = [
  {
    name: 'set_by_hand',
    type: 'string',
    oneOf: ['date', 'added'],
    description: 'What an editor of the article did: gave the date, or added the event to what the text gives; empty where the machine read it.',
    value: ({ event: { setByHand } }) => (setByHand === undefined ? null : setByHand.source ? 'added' : 'date'),
  },
  { name: 'reason', type: 'string', description: 'Why, in the editor’s words.', value: ({ event }) => event.setByHand?.reason ?? null },
  { name: 'source', type: 'string', description: 'Where an event that was added is from.', value: ({ event }) => event.setByHand?.source?.name ?? null },
];
