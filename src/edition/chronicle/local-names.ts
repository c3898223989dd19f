/** Return the key of a name that is local to an article without the article, so that it can be compared with that of another article: `place:islay@a` → `place:islay`. */
export function withoutArticle(key: string): string {
  return key.split('@', 1)[0]!;
}
