import { civilDay } from '../../../core/calendar.ts';
import { inYear } from '../recurring.ts';
import type { Meaning, Proposal, Recurring, Refiner } from '../types.ts';

/** Words between coordinated dates (marked `|` in examples): “30 November| and |2 December 2014”. */
const joins = /^(?:,|,? and| or)\s(?:(?:in|on)\s)?(?:the\s)?$/i;

/** Return whether a meaning is a month, or a day of a month, without a year. */
function isMonthWithoutYear(meaning: Meaning): meaning is Recurring & { month: number } {
  return meaning.kind === 'recurring' && meaning.month !== undefined && meaning.which === null && meaning.year === undefined;
}

/** Apply the year of the last date in a coordination to all of its dates: “30 November and 2 December 2014”, “May and June last year”. */
export const shareYear: Refiner = (proposals, { passage: { text } }) => {
  const shared = [...proposals];
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const [first, last] = [shared[index - 1] as Proposal, shared[index] as Proposal];
    if (!isMonthWithoutYear(first.meaning) || last.start - first.end > 16 || !joins.test(text.slice(first.end, last.start))) continue;
    const { meaning } = last;
    if (meaning.kind === 'recurring' && meaning.year && meaning.month !== undefined && first.meaning.month <= meaning.month) {
      shared[index - 1] = { ...first, meaning: { ...first.meaning, year: meaning.year } };
    }
    if (meaning.kind !== 'fixed' || (meaning.period.unit !== 'day' && meaning.period.unit !== 'month')) continue;
    const { year, month } = civilDay(meaning.period.first);
    const period = first.meaning.month <= month ? inYear(first.meaning, year) : null;
    if (period) shared[index - 1] = { ...first, meaning: { kind: 'fixed', period }, sharesYear: true };
  }
  return shared;
};
