import { escapeAttribute, unescapeAttribute } from './attributes.ts';

// A `"` in the text's own attributes is escaped, and a `<` in its text: so authors cannot write this pattern (see render.ts).
const marker = /<a class="mention" data-entity="([^"]*)"/g;

/**
 * Fill the page paths of mentions into the HTML of an article. A mention whose entity has no page (`addressOf` returns null) stays an `<a>` without `href`, a
 * placeholder.
 *
 * @param html written by `renderHtml`
 * @param addressOf maps the key of an entity to the path of its page
 */
export function fillAddresses(html: string, addressOf: (entityKey: string) => string | null): string {
  return html.replace(marker, (mention, key: string) => {
    const address = addressOf(unescapeAttribute(key));
    return address === null ? mention : `${mention} href="${escapeAttribute(address)}"`;
  });
}

/**
 * Replace the entity keys of the mentions in the HTML of an article.
 *
 * @param html written by `renderHtml`
 * @param keyOf maps the key of an entity to the key that replaces it
 */
export function rekeyMentions(html: string, keyOf: (entityKey: string) => string): string {
  return html.replace(/(<(?:a|span) class="mention" data-entity=")([^"]*)"/g, (_, start: string, key: string) => {
    return `${start}${escapeAttribute(keyOf(unescapeAttribute(key)))}"`;
  });
}

/**
 * Prefix the links and images in the HTML of an article that begin with `/` with the base path, for a site in a folder of its host.
 *
 * @param html written by `renderHtml`
 * @param basePath `/` or `/news/`
 */
export function addBasePath(html: string, basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  return base === '' ? html : html.replace(/<(a href|img src)="\/(?!\/)/g, (_, attribute: string) => `<${attribute}="${escapeAttribute(base)}/`);
}

/**
 * In the HTML of an article, replace the undetermined language of words in another script by the language that an editor gave for the name.
 *
 * @param html written by `renderHtml`
 * @param languages maps a name to its language (BCP 47)
 */
export function fillLanguages(html: string, languages: ReadonlyMap<string, string>): string {
  return html.replace(/<span lang="und-[A-Z][a-z]{3}">([^<]*)</g, (span, words: string) => {
    const language = languages.get(words);
    return language === undefined ? span : `<span lang="${escapeAttribute(language)}">${words}<`;
  });
}
