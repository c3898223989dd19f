/** Return a text shortened to one line of at most `longest` characters for a note, without the scheme `dateline-archive:`, which publishers do not know. */
export function shortenForNote(text: string, longest = 100): string {
  const line = text.replace(/\s+/g, ' ').replace('dateline-archive:', '').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
