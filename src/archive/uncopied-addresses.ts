import { type CompiledArticle, externalLinks } from '../collections/articles/index.ts';
import type { UncopiedAddress } from './types.ts';

/** Return the addresses of an article's sources and links that have no copy, in the order of the file. */
export function uncopiedAddresses({ slug, frontmatter, html }: CompiledArticle): UncopiedAddress[] {
  const { sources, links, published } = frontmatter;
  const ofSources = sources.flatMap(({ url, archived, published: day }, source): UncopiedAddress[] =>
    url === undefined || archived ? [] : [{ slug, url, nearDay: day ?? published.slice(0, 10), place: { source } }],
  );
  const listed = new Set([...links.map(({ url }) => url), ...sources.flatMap(({ url }) => url ?? [])]);
  const linked = externalLinks(html()).filter((url) => !listed.has(url));
  return [...ofSources, ...linked.map((url): UncopiedAddress => ({ slug, url, nearDay: published.slice(0, 10), place: 'link' }))];
}

/** Return the addresses of an article's sources and links that are on other sites, each once. */
export function allAddresses({ frontmatter: { sources }, html }: CompiledArticle): string[] {
  return [...new Set([...sources.flatMap(({ url }) => url ?? []), ...externalLinks(html())])];
}
