import { type Problem, readYaml } from '../../content-files/index.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { frontmatterSchema } from './schema.ts';

/** An article with its former names. */
interface FormerlyNamed {
  slug: string;
  formerly: string[];
}

/** Return a map from the former names of articles to their current names. */
export function formerNames(articles: readonly FormerlyNamed[]): Map<string, string> {
  return new Map(articles.flatMap(({ slug, formerly }) => formerly.map((formerName) => [formerName, slug] as const)));
}

/**
 * Return a problem for each former name that cannot redirect, because an article still has this name, or it is listed before.
 *
 * @param sourceOf returns the path and text of an article's file; called only for problems
 */
export async function contestedNames(
  articles: readonly FormerlyNamed[],
  sourceOf: (slug: string) => Promise<{ path: string; text: string }>,
): Promise<Problem[]> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const claimedBy = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { slug, formerly } of articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    for (const [index, formerName] of formerly.entries()) {
      const other = claimedBy.get(formerName);
      claimedBy.set(formerName, slug);
      if (!slugs.has(formerName) && other === undefined) continue;
      const { path, text } = await sourceOf(slug);
      const { problemAt } = readYaml(splitFrontmatter(text)!.frontmatter, frontmatterSchema, path, 2) as {
        problemAt: (path: PropertyKey[], message: string) => Problem;
      };
      const conflict = formerName === slug ? 'which is the name of this very file' : `but there is an article ${formerName}.md`;
      const repeated = other === slug ? 'twice: keep one of them.' : `and so does ${other}.md: take it out of one of them.`;
      const message = slugs.has(formerName)
        ? `“formerly” names “${formerName}”, ${conflict}: take it out.`
        : `“formerly” names “${formerName}”${other === slug ? ' ' : ', '}${repeated}`;
      problems.push(problemAt(['formerly', index], message));
    }
  }
  return problems;
}
