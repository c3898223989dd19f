import { type Problem, readYaml } from '../../content-files/index.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { frontmatterSchema } from './schema.ts';

/** An article with its former names. */
interface Named {
  slug: string;
  formerly: string[];
}

/** Map the former names of articles to the current ones. */
export function formerNames(articles: readonly Named[]): Map<string, string> {
  return new Map(articles.flatMap(({ slug, formerly }) => formerly.map((old) => [old, slug] as const)));
}

/**
 * Return a problem for each former name that cannot redirect: an article still has that name, or another article claims it too.
 *
 * @param sourceOf returns the path and text of an article's file; called only for problems
 */
export async function contestedNames(articles: readonly Named[], sourceOf: (slug: string) => Promise<{ path: string; text: string }>): Promise<Problem[]> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const claimed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { slug, formerly } of articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    for (const [index, old] of formerly.entries()) {
      const other = claimed.get(old);
      claimed.set(old, slug);
      if (!slugs.has(old) && other === undefined) continue;
      const { path, text } = await sourceOf(slug);
      const { problemAt } = readYaml(splitFrontmatter(text)!.frontmatter, frontmatterSchema, path, 2) as {
        problemAt: (path: PropertyKey[], message: string) => Problem;
      };
      const standing = old === slug ? 'which is the name of this very file' : `but there is an article ${old}.md`;
      const message = slugs.has(old)
        ? `“formerly” names “${old}”, ${standing}: take it out.`
        : `“formerly” names “${old}”, and so does ${other}.md: take it out of one of them.`;
      problems.push(problemAt(['formerly', index], message));
    }
  }
  return problems;
}
