import { identify } from '../edition/index.ts';
import { findingKinds } from './findings/finding-kinds.ts';
import type { DeskContent, Finding, FindingKind } from './types.ts';

/** The findings of a kind, the weightiest first. */
export interface Section extends Pick<FindingKind, 'id' | 'title' | 'advice'> {
  findings: Finding[];
}

/** Turn the content into what an editor should look at: kinds from the worst to the mildest, those without a finding left out. */
export function collectFindings(content: DeskContent): Section[] {
  // Under the keys of the edition: names that it brought together are one here, too.
  const articles = identify(content.articles, content.entities).sort((one, other) => (one.frontmatter.published > other.frontmatter.published ? -1 : 1));
  return findingKinds
    .map(({ id, title, advice, find }) => ({
      id,
      title,
      advice,
      findings: find({ ...content, articles }).sort((one, other) => other.weight - one.weight || (one.about < other.about ? -1 : 1)),
    }))
    .filter(({ findings }) => findings.length > 0);
}
