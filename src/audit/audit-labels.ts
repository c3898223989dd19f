import type { AuditError, AuditKind } from '../collections/audits/index.ts';

/** The noun for findings of each kind, and the question that decides whether one is right. */
export const AUDIT_KIND_LABELS: Record<AuditKind, { one: string; many: string; asks: string }> = {
  names: { one: 'name', many: 'names', asks: 'Do these words name this person, place or organization, and no more and no fewer words?' },
  dates: { one: 'date', many: 'dates', asks: 'Do these words mean this date here?' },
  events: { one: 'dated event', many: 'dated events', asks: 'Does the sentence report something of this date, with this status?' },
  claims: { one: 'statement', many: 'statements', asks: 'Are these words a statement of this source, made in this manner?' },
  figures: { one: 'figure', many: 'figures', asks: 'Is this the number, of this thing, for this day, from this source?' },
  joins: { one: 'join', many: 'joins', asks: 'Are both sentences about the same thing?' },
};

/** Name of each kind of error, for readers. */
export const AUDIT_ERROR_LABELS: Record<AuditError, string> = {
  'no-name': 'not a name',
  'wrong-type': 'a name of another type',
  'wrong-entity': 'somebody or something else of this name',
  'wrong-words': 'too many words or too few',
  'no-date': 'not a date',
  'wrong-date': 'another date',
  'no-event': 'nothing that happened or was to happen then',
  'wrong-status': 'another status',
  'no-statement': 'not a statement',
  'wrong-speaker': 'another source',
  'wrong-manner': 'said in another manner',
  'no-figure': 'not a figure',
  'wrong-number': 'another number',
  'wrong-thing': 'a number of something else',
  'wrong-source': 'from another source',
  'not-the-same': 'not the same thing',
};
