/** Convert a day or moment of the frontmatter to an RFC 3339 date-time, as Atom requires; a day becomes midnight UTC. */
export function rfc3339(moment: string): string {
  if (!moment.includes('T')) return `${moment}T00:00:00Z`;
  return moment.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00');
}

/** Return the time of an article's last change, as in the frontmatter. */
export function lastChangeOf({ published, updated }: { published: string; updated?: string }): string {
  return updated ?? published;
}
