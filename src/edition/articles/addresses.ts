// A `"` in the text's own attributes is escaped, and a `<` in its text: so no author can write this (see render.ts).
const marker = /<a class="mention" data-entity="([^"]*)"/g;

/**
 * Turn the HTML of an article into the same HTML with the addresses of its mentions filled in. A mention of an entity without a
 * page (`addressOf` answers null) stays an `<a>` without `href`, a placeholder.
 *
 * @param html as `renderHtml` wrote it
 * @param addressOf the key of an entity → the path of its page
 */
export function fillAddresses(html: string, addressOf: (entityKey: string) => string | null): string {
  return html.replace(marker, (mention, key: string) => {
    const address = addressOf(unescapeAttribute(key));
    return address === null ? mention : `${mention} href="${escapeAttribute(address)}"`;
  });
}

/**
 * Turn the HTML of an article into the same HTML with other keys for the entities of its mentions.
 *
 * @param html as `renderHtml` wrote it
 * @param keyOf the key of an entity → the key to put there
 */
export function rekeyMentions(html: string, keyOf: (entityKey: string) => string): string {
  return html.replace(/(<(?:a|span) class="mention" data-entity=")([^"]*)"/g, (_, start: string, key: string) => {
    return `${start}${escapeAttribute(keyOf(unescapeAttribute(key)))}"`;
  });
}

/**
 * Turn the HTML of an article into the same HTML for a site that does not stand at the root of its host: links and images that
 * begin with `/` get the base path before it.
 *
 * @param html as `renderHtml` wrote it
 * @param basePath `/` or `/news/`
 */
export function addBasePath(html: string, basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  return base === '' ? html : html.replace(/<(a href|img src)="\/(?!\/)/g, (_, attribute: string) => `<${attribute}="${escapeAttribute(base)}/`);
}

/** Undo what the serializer does to the value of an attribute. */
function unescapeAttribute(value: string): string {
  return value.replace(/&#x([0-9A-F]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
