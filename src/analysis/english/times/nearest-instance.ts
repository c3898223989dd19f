/** How near the last and the next instance of something that recurs are to publication. */
import { civilDay } from '../../core/calendar.ts';
import { isMonthly, isWeekly, nearestFuture, nearestPast } from './recurring.ts';
import type { Meaning, Proposal, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Maximum number of days after publication at which a date without year and verb is taken as future. A writer would give a more distant one a year or a verb. */
const MAX_DAYS_AHEAD = 31;

/** Return the day and month without a year that a proposal means (of a range, its last day), or null. */
export function dayOfMonth({ meaning }: Proposal): Recurring | null {
  const day = meaning.kind === 'range' ? meaning.last : meaning;
  return day.kind === 'recurring' && day.day !== undefined && day.month !== undefined && day.which === null && !day.year ? day : null;
}

/** Return whether the next instance of a date without a year is within a month after publication, in the same or a later year. */
export function isWithinNextMonth(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  if (day === null) return false;
  const { first } = nearestFuture(day, published);
  return first > published && first - published <= MAX_DAYS_AHEAD && civilDay(first).year >= civilDay(published).year;
}

/** Return whether the last instance of a date without a year is within a month before publication, so that the next one is almost a year away. */
export function isWithinLastMonth(proposal: Proposal, published: number): boolean {
  const day = dayOfMonth(proposal);
  return day !== null && published - nearestPast(day, published).first <= MAX_DAYS_AHEAD;
}

/** Return the part of a proposal’s meaning that recurs every year (a month, date, season or quarter without a year); null if there is none. */
export function yearlyPart({ meaning }: Proposal): Recurring | null {
  let recurring: Meaning = meaning;
  if (meaning.kind === 'range') recurring = meaning.last;
  else if (meaning.kind === 'part') recurring = meaning.whole;
  else if (meaning.kind === 'counted') recurring = meaning.from;
  if (recurring.kind !== 'recurring' || recurring.which !== null || recurring.year || recurring.week !== undefined || isWeekly(recurring)) return null;
  return recurring;
}

/** Maximum number of days from publication at which an instance of something yearly is soon or recent. The next instance in the other direction is then most of a year away. */
const MAX_DAYS_SOON = 62;

/** Return whether the next instance of something yearly is soon and the last one long ago: “on 20 July” in a text of 10 July. */
export function isNextInstanceSoon(proposal: Proposal, published: number): boolean {
  const recurring = yearlyPart(proposal);
  if (recurring === null) return false;
  const { first } = nearestFuture(recurring, published);
  return first > published && first - published <= MAX_DAYS_SOON && published - nearestPast(recurring, published).first > 365 - MAX_DAYS_SOON;
}

/** Return whether the last instance of something yearly is within two months before publication. */
export function isLastInstanceNear(proposal: Proposal, published: number): boolean {
  const recurring = yearlyPart(proposal);
  return recurring !== null && published - nearestPast(recurring, published).first <= MAX_DAYS_SOON;
}

/** Return whether the last instance of something yearly is near and the next one far away: “it would reopen in August”, in a text of September. */
export function isLastInstanceRecent(proposal: Proposal, published: number): boolean {
  const recurring = yearlyPart(proposal);
  return recurring !== null && isLastInstanceNear(proposal, published) && nearestFuture(recurring, published).first - published > 365 - 2 * MAX_DAYS_SOON;
}

/** Return whether a proposal is a day of a month that the text does not give: “the 21st”. */
export function isDayWithoutMonth({ meaning }: Proposal): boolean {
  return meaning.kind === 'recurring' && meaning.which === null && isMonthly(meaning);
}

/** Return the direction of the instance of something yearly that is nearer to publication. Anything else, such as a weekday, is in the future. */
export function nearerDirection(proposal: Proposal, published: number): TimeDirection {
  const recurring = yearlyPart(proposal);
  if (recurring === null) return 'future';
  return nearestFuture(recurring, published).first - published <= published - nearestPast(recurring, published).first ? 'future' : 'past';
}

/** Return the direction of the instance of something yearly or weekly that is nearest to publication. */
export function nearestDirection(proposal: Proposal, published: number): TimeDirection {
  const { meaning } = proposal;
  if (meaning.kind !== 'recurring' || meaning.which !== null || !isWeekly(meaning)) return nearerDirection(proposal, published);
  return nearestFuture(meaning, published).first - published <= published - nearestPast(meaning, published).first ? 'future' : 'past';
}

/** Return the past for something weekly; of something yearly, the direction of the nearer instance, because a plan for a day of last year would have its year. */
export function nearestDirectionOfPast(proposal: Proposal, published: number): TimeDirection {
  return yearlyPart(proposal) === null ? 'past' : nearerDirection(proposal, published);
}
