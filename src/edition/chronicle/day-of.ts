import { daysBetween } from '../days.ts';
import { DAY_OR_FINER, type TimeExpression } from '../../analysis/core/index.ts';
import { MAX_INTERVAL_DAYS } from './constants.ts';

/** The first and last ISO day of an event, and how exact they are. */
export type EventTime = Pick<TimeExpression, 'earliest' | 'latest' | 'granularity'> & Pick<Partial<TimeExpression>, 'doneBy'>;

/**
 * Return the ISO day of a time: the day itself (“on 5 May”), the first day of a short interval (“from 5 to 7 May”), or the day by which something had been done (“by
 * Sunday”). Null for a coarser time (“in May”), and for one with an end only (“until Sunday”).
 */
export function dayOf({ earliest, latest, granularity, doneBy }: EventTime): string | null {
  if (!DAY_OR_FINER.has(granularity)) return null;
  if (earliest === null) return doneBy ? latest : null;
  if (latest === null) return earliest;
  return daysBetween(earliest, latest) < MAX_INTERVAL_DAYS ? earliest : null;
}
