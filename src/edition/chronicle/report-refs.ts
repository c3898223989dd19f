import type { Claim, PassageSpan } from '../../analysis/core/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { speakerOf } from '../claims/claims.ts';
import type { Registry } from '../identity/registry.ts';
import type { ReportDating, Speaker } from '../types.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { HappeningReport } from './types.ts';

/** Return how a report got its date: from words of its article, from an editor, or from the day of publication. */
export function datingOf({ id, time, isDated, day, text, reportedOn }: HappeningReport, { times, events, passages }: ArticleLookup): ReportDating {
  const expression = time === null ? undefined : times.get(time);
  if (expression) return { words: expression.surface, edtf: expression.edtf!, label: expression.label, why: expression.why };
  const byHand = isDated ? events.get(id.slice(id.lastIndexOf('/') + 1))?.byHand : undefined;
  if (byHand) {
    const { passage, start, end, edtf, label, why } = byHand;
    const words = passages[passage]!.slice(start, end);
    return { words: words === text ? null : words, edtf, label, why };
  }
  const why =
    day === reportedOn ? `its article was published on ${labelOf(day)}` : `the news of its article, published on ${labelOf(reportedOn)}, is of ${labelOf(day)}`;
  return { words: null, edtf: day, label: labelOf(day), why: `No date of its own: ${why}` };
}

/** Return the speaker of a report: the source of the claim whose content or cue contains the report's verb; null if the article itself reports it. */
export function speakerOfReport({ passage, start, end, trigger }: HappeningReport, { claims }: ArticleLookup, registry: Registry): Speaker | null {
  const reported: PassageSpan = { passage, start: trigger?.start ?? start, end: trigger?.end ?? end };
  const claim = (claims.get(passage) ?? []).find((each) => spansOf(each).some((span) => overlap(span, reported)));
  return claim ? speakerOf(claim, registry) : null;
}

function spansOf({ content, cue }: Claim): PassageSpan[] {
  return cue ? [...content, cue] : content;
}

function overlap(a: PassageSpan, b: PassageSpan): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
