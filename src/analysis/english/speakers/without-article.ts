/** Return the name or description of a speaker in lower case and without its article: “The union” → “union”. */
export function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /u, '');
}
