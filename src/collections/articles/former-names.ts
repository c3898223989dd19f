import { type Problem, readYaml } from '../../content-files/index.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { frontmatterSchema } from './schema.ts';

/** An article, and the names that it had. */
interface Named {
  slug: string;
  formerly: string[];
}

/** Names that articles had → those that they have. */
export function formerNames(articles: readonly Named[]): Map<string, string> {
  return new Map(articles.flatMap(({ slug, formerly }) => formerly.map((old) => [old, slug] as const)));
}

/**
 * Names that articles had and cannot have had: an article bears it still, or another one claims it too.
 *
 * @param sourceOf the path and the text of an article's file, asked only where something is wrong
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
