import type { Claim, PassageSpan } from '../../analysis/core/index.ts';
import { speakerOf } from '../claims/claims.ts';
import type { Registry } from '../identity/registry.ts';
import type { Speaker } from '../types.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { HappeningReport } from './types.ts';

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
