import type { Meaning } from '../types.ts';

/** Return whether a meaning is one day: a weekday, a day of a month, a full date, “yesterday”. Feasts do not count. */
export function isOneDay(meaning: Meaning): boolean {
  if (meaning.kind === 'recurring') return meaning.weekday !== undefined || meaning.day !== undefined;
  if (meaning.kind === 'fixed') return meaning.period.unit === 'day';
  return meaning.kind === 'offset' && meaning.unit === 'day';
}
