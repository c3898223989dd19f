/**
 * Return a text on one line for a note, without the scheme `dateline-archive:`, which publishers do not know. If it has more than `longest` characters, it is cut after these,
 * and “…” follows. A hundred characters fit on one line of most terminals beside the name of the file.
 */
export function shortenForNote(text: string, longest = 100): string {
  const line = text.replace(/\s+/g, ' ').replace('dateline-archive:', '').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
