import { LAG_WEIGHT, PLANNED_WEIGHT, REPEATED_WEIGHT, UNDATED_WEIGHT } from './constants.ts';
import { daysBetween } from '../days.ts';
import type { HappeningReport, ScorePart } from './types.ts';

/** Factors by which the weight of a report is multiplied, in order, with the words that explain them to readers. */
const FACTORS: readonly { of: (report: HappeningReport) => number; words: (articles: number) => string }[] = [
  {
    of: ({ day, reportedOn }) => 1 + LAG_WEIGHT * Math.log(1 + daysBetween(day, reportedOn)),
    words: (count) => `${reported(count)} on other days than its own`,
  },
  { of: ({ sameWordsAs }) => (sameWordsAs === null ? 1 : REPEATED_WEIGHT), words: (count) => `${reported(count)} in words that were counted already` },
  { of: ({ isDated }) => (isDated ? 1 : UNDATED_WEIGHT), words: (count) => `${reported(count)} without a date of its own` },
  { of: ({ status }) => (status === 'planned' ? PLANNED_WEIGHT : 1), words: (count) => `${reported(count)} before it happened` },
];

function reported(articles: number): string {
  return articles === 1 ? 'one article reports it' : `${articles} articles report it`;
}

/** Return the weight of a report: 1 if it is published on the day of the happening, in its own words, with a date of its own. */
export function weightOf(report: HappeningReport): number {
  return FACTORS.reduce((weight, { of }) => weight * of(report), 1);
}

/** Describe the parts of a score: the number of articles, what each factor adds to the sum of their weights, and the relevance to the story. */
export function scorePartsOf(reports: readonly HappeningReport[], relevance: number): ScorePart[] {
  const heaviest = new Map<string, HappeningReport>();
  for (const report of reports) if (report.weight > (heaviest.get(report.slug)?.weight ?? 0)) heaviest.set(report.slug, report);
  const counted = [...heaviest.values()];
  const weights = counted.map(() => 1);
  const parts: ScorePart[] = [{ words: reported(counted.length), effect: 'adds', amount: counted.length }];
  for (const { of, words } of FACTORS) {
    const factors = counted.map(of);
    const changed = factors.filter((factor) => factor !== 1).length;
    const amount = factors.reduce((sum, factor, index) => sum + weights[index]! * (factor - 1), 0);
    for (const [index, factor] of factors.entries()) weights[index]! *= factor;
    if (changed > 0) parts.push({ words: words(changed), effect: 'adds', amount });
  }
  return [...parts, { words: 'how typical its words are of all that is reported', effect: 'multiplies', amount: relevance }];
}
