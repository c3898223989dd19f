import { escapeAttribute, unescapeAttribute } from './attributes.ts';

// The text of an article cannot contain this pattern, because `renderHtml` escapes `"` in attributes and `<` in text.
const marker = /<a class="mention" data-entity="([^"]*)"/g;

/**
 * Return the HTML of an article in which mentions link to the pages of their entities. If an entity has no page (`addressOf` returns null), its mentions stay `<a>`
 * elements without `href`.
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
 * Return the HTML of an article with other entity keys in its mentions.
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
 * Return the HTML of an article in which addresses of links and images that begin with `/` have the base path before them, for a site in a folder of its host.
 *
 * @param html written by `renderHtml`
 * @param basePath `/` or `/news/`
 */
export function addBasePath(html: string, basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  return base === '' ? html : html.replace(/<(a href|img src)="\/(?!\/)/g, (_, attribute: string) => `<${attribute}="${escapeAttribute(base)}/`);
}

/**
 * Return the HTML of an article in which the language of a name in another script, which the analysis marks as unknown (`und-Cyrl`), is the one that an editor gave for
 * the name (`ru`).
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
