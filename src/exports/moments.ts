/** Turn a day or a moment of the frontmatter into an RFC 3339 date-time, as Atom wants it; a day becomes its midnight in UTC. */
export function rfc3339(moment: string): string {
  if (!moment.includes('T')) return `${moment}T00:00:00Z`;
  return moment.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00');
}

/** When an article was last changed, as the frontmatter says it. */
export function changed({ published, updated }: { published: string; updated?: string }): string {
  return updated ?? published;
}
