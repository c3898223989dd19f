import { comparePublished, compareStrings, identify } from '../edition/index.ts';
import { findingKinds } from './findings/finding-kinds.ts';
import type { DeskContent, Finding, FindingKind } from './types.ts';

/** Findings of a kind, the most important first. */
export interface Section extends Pick<FindingKind, 'id' | 'title' | 'advice'> {
  findings: Finding[];
}

/** Return what an editor should check: the kinds of findings, the most serious first, without empty ones. */
export function collectFindings(content: DeskContent): Section[] {
  // These articles have the keys of the edition, so that names identified as one entity are one entity here, too.
  const articles = identify(content.articles, content.entities).sort(
    (one, other) => comparePublished(other.frontmatter.published, one.frontmatter.published) || compareStrings(one.slug, other.slug),
  );
  return findingKinds
    .map(({ id, title, advice, find }) => ({
      id,
      title,
      advice,
      findings: find({ ...content, articles }).sort((one, other) => other.weight - one.weight || (one.about < other.about ? -1 : 1)),
    }))
    .filter(({ findings }) => findings.length > 0);
}
