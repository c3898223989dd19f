import { daysBetween } from '../days.ts';
import { DAY_OR_FINER, type TimeExpression } from '../../analysis/core/index.ts';
import { MAX_INTERVAL_DAYS } from './constants.ts';

/** The time of an event, as far as the chronicle needs it. */
export type DatedPlace = Pick<TimeExpression, 'earliest' | 'latest' | 'granularity'>;

/**
 * Return the ISO day of a time that is a day or finer, or the first day of a short interval; null for a coarser time or one that has only an end (“until
 * Sunday”).
 */
export function dayOf({ earliest, latest, granularity }: DatedPlace): string | null {
  if (!DAY_OR_FINER.has(granularity) || earliest === null) return null;
  if (latest === null) return earliest;
  return daysBetween(earliest, latest) < MAX_INTERVAL_DAYS ? earliest : null;
}
