const REFERENCES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** Turn text into XML character data or an attribute's value; what XML 1.0 allows nowhere, such as control characters, is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<>&"']/g, (sign) => REFERENCES[sign]!);
}

/** Turn a day or a moment of the frontmatter into an RFC 3339 date-time, as Atom wants it; a day becomes its midnight in UTC. */
export function rfc3339(moment: string): string {
  if (!moment.includes('T')) return `${moment}T00:00:00Z`;
  return moment.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00');
}
