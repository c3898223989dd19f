/** Day numbers: days counted from 1 January 1970, so that they can be compared and subtracted. Used by the build and by browsers. */
export { DAY, daysOfPeriod, isoDay, parseIsoDay, yearOf } from './day-number.ts';
