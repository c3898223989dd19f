import { labelOf } from '../../analysis/english/times/index.ts';
import type { CompiledArticle, Html } from '../../collections/articles/index.ts';
import { createKeys, type Digested, withDigest } from '../../keys/index.ts';
import { nameLanguages } from '../identity/name-languages.ts';
import type { RegistryView } from '../identity/registry.ts';
import { addBasePath, fillAddresses, fillLanguages } from './addresses.ts';
import { addLinkCopies, type LinkCopy } from './link-copies.ts';

/**
 * Return the HTML of an article with the addresses of its mentions, the languages of their names, and links to archived copies. Its digest covers all of these and the
 * compiled HTML, so that the HTML need not be made to see that it is unchanged.
 *
 * @param base base path of the site
 */
export function articleHtml({ html, htmlDigest, analysis, frontmatter }: CompiledArticle, registry: RegistryView, base: string): Digested<Html> {
  const addresses = analysis.mentions.map(({ id, entity }) => [id, entity, registry.get(entity).href]);
  const addressOf = new Map(analysis.mentions.map(({ entity }) => [entity, registry.get(entity).href]));
  const languages = [...addressOf.keys()].flatMap((key) => Object.entries(nameLanguages(registry.get(key).curated?.namesIn)));
  const copies = linkCopiesOf(frontmatter);
  return withDigest(createHtml(html, addressOf, new Map(languages), copies, base), createKeys().keyOf([htmlDigest, base, addresses, languages, copies]));
}

/** Return the function that makes the HTML. It is created here so that it keeps only the HTML of the article in memory, not its analysis. */
function createHtml(
  html: Html,
  addressOf: ReadonlyMap<string, string | null>,
  languages: ReadonlyMap<string, string>,
  copies: readonly LinkCopy[],
  base: string,
): Html {
  return () => {
    const withMentions = fillAddresses(addBasePath(html(), base), (key) => addressOf.get(key) ?? null);
    return addLinkCopies(fillLanguages(withMentions, languages), copies);
  };
}

/** Return the archived copies of an article's links, and those of its sources, to which its text may link too. */
function linkCopiesOf({ links, sources }: CompiledArticle['frontmatter']): LinkCopy[] {
  return [...links, ...sources].flatMap(({ url, archived }) =>
    url === undefined || archived === undefined ? [] : [{ url, copy: archived.url, label: labelOf(archived.on) }],
  );
}
