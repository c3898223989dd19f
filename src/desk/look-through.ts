import { findingKinds } from './findings/index.ts';
import type { DeskContent, Finding, FindingKind } from './types.ts';

/** The findings of a kind, the weightiest first. */
export interface Section extends Pick<FindingKind, 'id' | 'title' | 'advice'> {
  findings: Finding[];
}

/** Turn the content into what an editor should look at: kinds from the worst to the mildest, those without a finding left out. */
export function lookThrough(content: DeskContent): Section[] {
  return findingKinds
    .map(({ id, title, advice, find }) => ({
      id,
      title,
      advice,
      findings: find(content).sort((one, other) => other.weight - one.weight || (one.about < other.about ? -1 : 1)),
    }))
    .filter(({ findings }) => findings.length > 0);
}
