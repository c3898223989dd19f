import { labelOf } from '../../analysis/english/times/index.ts';
import type { ReportDating } from '../types.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { HappeningReport } from './types.ts';

/**
 * Return the date of a report as EDTF, with its label, the words of the article that give it, and the reason. `words` is null if no words give the date, so that the report has
 * the day of its article, or if an editor dated the sentence as a whole.
 */
export function datingOf({ id, time, isDated, day, text, reportedOn }: HappeningReport, { times, events, passages }: ArticleLookup): ReportDating {
  const expression = time === null ? undefined : times.get(time);
  if (expression) return { words: expression.surface, edtf: expression.edtf!, label: expression.label, why: expression.why };
  const manualOverride = isDated ? events.get(id.slice(id.lastIndexOf('/') + 1))?.manualOverride : undefined;
  if (manualOverride) {
    const { passage, start, end, edtf, label, why } = manualOverride;
    const words = passages[passage]!.slice(start, end);
    return { words: words === text ? null : words, edtf, label, why };
  }
  const why =
    day === reportedOn
      ? `its article was published on ${labelOf(day)}`
      : `its article, published on ${labelOf(reportedOn)}, reports the news of ${labelOf(day)}`;
  return { words: null, edtf: day, label: labelOf(day), why: `No date of its own: ${why}` };
}
