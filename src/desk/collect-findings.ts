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
  const offered = new Set<string>();
  return findingKinds
    .map(({ id, title, advice, find }) => ({
      id,
      title,
      advice,
      findings: find({ ...content, articles })
        .sort((one, other) => other.weight - one.weight || (one.about < other.about ? -1 : 1))
        .map((finding) => withRepeatSaid(finding, offered)),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** Return a finding that says so if one before it offers a new file with the same path, so that nobody writes over the first. Adds its own file to those offered. */
function withRepeatSaid(finding: Finding, offered: Set<string>): Finding {
  const { remedy } = finding;
  if (!remedy?.isNew) return finding;
  const isRepeated = offered.has(remedy.file);
  offered.add(remedy.file);
  return isRepeated ? { ...finding, remedy: { ...remedy, where: 'or, if a finding above has made it, only what it lacks' } } : finding;
}
