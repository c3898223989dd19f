type Thing = Record<string, unknown>;

/** Matches schema.org types of articles, with or without “https://schema.org/”. */
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Return the first article that a page describes in JSON-LD, or null; invalid blocks are ignored, because the publisher cannot fix them. */
export function articleInJsonLd(document: Document): Thing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const article = thingsIn(JSON.parse(script.textContent)).find((thing) => [thing['@type']].flat().some((type) => ARTICLE.test(String(type))));
      if (article) return article;
    } catch {
      continue;
    }
  }
  return null;
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph']), ...thingsIn(thing['mainEntity'])];
}

/** Return the text of a property: a string, the name of an object, or a list of these, joined by commas. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const texts = value.flatMap((each) => textOf(each) ?? []);
    return texts.length > 0 ? texts.join(', ') : undefined;
  }
  if (typeof value === 'object' && value !== null) return textOf((value as Thing)['name'] ?? (value as Thing)['@id']);
  return undefined;
}
