import { daysBetween } from '../days.ts';
import type { HappeningReport } from './types.ts';

/** Return an explanation for readers of the rank of a happening: “reported by 14 articles over 54 days, in 15 wordings”. */
export function whyRanked(reports: readonly HappeningReport[], articles: number): string {
  const first = reports[0]!.reportedOn;
  const last = reports.at(-1)!.reportedOn;
  const days = daysBetween(first, last) + 1;
  const wordings = reports.filter(({ sameWordsAs }) => sameWordsAs === null).length;
  const over = days > 1 ? ` over ${days} days` : '';
  const worded = reports.length === 1 ? '' : wordings === 1 ? ', in the same words' : `, in ${wordings} wordings`;
  return `reported by ${articles} ${articles === 1 ? 'article' : 'articles'}${over}${worded}`;
}
