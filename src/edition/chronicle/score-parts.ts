import { LAG_WEIGHT, LEAD_WEIGHT, PLANNED_WEIGHT, REPEATED_WEIGHT, UNDATED_WEIGHT } from './constants.ts';
import { daysBetween } from '../days.ts';
import type { HappeningReport, ScorePart } from './types.ts';

/** Factors by which the weight of a report is multiplied, in order, with the words that explain them to readers. */
const FACTORS: readonly { factorOf: (report: HappeningReport) => number; words: (articles: number) => string }[] = [
  {
    factorOf: ({ day, reportedOn }) => 1 + LAG_WEIGHT * Math.log(1 + daysBetween(day, reportedOn)),
    words: (count) => `${articlesReportIt(count)} on other days than its own`,
  },
  {
    factorOf: ({ sameWordsAs }) => (sameWordsAs === null ? 1 : REPEATED_WEIGHT),
    words: (count) => `${articlesReportIt(count)} in words that were counted already`,
  },
  { factorOf: ({ isLead }) => (isLead ? LEAD_WEIGHT : 1), words: (count) => `${articlesReportIt(count)} at ${count === 1 ? 'its' : 'their'} head` },
  { factorOf: ({ isDated }) => (isDated ? 1 : UNDATED_WEIGHT), words: (count) => `${articlesReportIt(count)} without a date of its own` },
  { factorOf: ({ status }) => (status === 'planned' ? PLANNED_WEIGHT : 1), words: (count) => `${articlesReportIt(count)} before it happened` },
];

function articlesReportIt(articles: number): string {
  return articles === 1 ? 'one article reports it' : `${articles} articles report it`;
}

/** Return the weight of a report: 1 if its article was published on the day of the happening, its words and its date are its own, and it is neither a lead nor a plan. */
export function weightOf(report: HappeningReport): number {
  return FACTORS.reduce((weight, { factorOf }) => weight * factorOf(report), 1);
}

/** Return the parts of a score, described for readers: the number of articles, what each factor adds to the sum of their weights, and the relevance to the story: how typical the words of the happening are of all that is reported. */
export function scorePartsOf(reports: readonly HappeningReport[], relevance: number): ScorePart[] {
  const heaviest = new Map<string, HappeningReport>();
  for (const report of reports) if (report.weight > (heaviest.get(report.slug)?.weight ?? 0)) heaviest.set(report.slug, report);
  const counted = [...heaviest.values()];
  const weights = counted.map(() => 1);
  const parts: ScorePart[] = [{ words: articlesReportIt(counted.length), effect: 'adds', amount: counted.length }];
  for (const { factorOf, words } of FACTORS) {
    const factors = counted.map(factorOf);
    const changed = factors.filter((factor) => factor !== 1).length;
    const amount = factors.reduce((sum, factor, index) => sum + weights[index]! * (factor - 1), 0);
    for (const [index, factor] of factors.entries()) weights[index]! *= factor;
    if (changed > 0) parts.push({ words: words(changed), effect: 'adds', amount });
  }
  return [...parts, { words: 'how typical its words are of all that is reported', effect: 'multiplies', amount: relevance }];
}
