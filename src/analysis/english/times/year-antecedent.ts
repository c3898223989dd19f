import { civilDay } from '../../core/calendar.ts';
import type { DiscourseContext } from './discourse-context.ts';
import { nearestPast } from './recurring.ts';
import type { Antecedent, Recurring } from './types.ts';
import type { TimeDirection } from '../../core/types.ts';

/** Maximum distance, in code units, at which a date without a year takes its year from an earlier date in the passage. */
const YEAR_REACH = 300;

/** Maximum number of days before publication of a day that belongs to the present story. */
const DAYS_OF_PRESENT = 31;

/** Return whether a day belongs to the present story of a passage, which has given another recent day: “He asked to go on 20 May; he had been there since 2017. She took over on 21 May”. */
function isOfPresentStory(recurring: Recurring, passage: number, { datedMentions, published }: DiscourseContext): boolean {
  const isRecent = (day: number): boolean => day <= published && published - day <= DAYS_OF_PRESENT;
  return (
    recurring.day !== undefined &&
    isRecent(nearestPast(recurring, published).first) &&
    datedMentions.some(({ antecedent }) => antecedent.passage === passage && !antecedent.statedYear && isRecent(antecedent.period.first))
  );
}

/**
 * Return the antecedent from which a month or day takes its year, if the text states the year of a past date shortly before it; else null:
 * “The war began in April 2014. In May …”, “In 2014 he moved. In May …”.
 */
export function yearAntecedentOf(recurring: Recurring, direction: TimeDirection, passage: number, discourse: DiscourseContext): Antecedent | null {
  const year = discourse.year?.opensSentence ? discourse.year : null;
  const antecedent = [discourse.month, year].find(
    (candidate) => candidate?.statedYear && candidate.passage === passage && discourse.at - candidate.at < YEAR_REACH,
  );
  const isMonthOrSeason = (recurring.month !== undefined || recurring.season !== undefined) && recurring.weekday === undefined;
  if (!antecedent || direction !== 'past' || !isMonthOrSeason) return null;
  if (isOfPresentStory(recurring, passage, discourse)) return null;
  // Last year’s months need no stated year: “in May” then means the nearest May.
  return civilDay(antecedent.period.first).year < civilDay(discourse.published).year - 1 ? antecedent : null;
}
