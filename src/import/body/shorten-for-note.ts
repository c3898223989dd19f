/** Shorten a text to one line for a note, without our internal scheme. */
export function shortenForNote(text: string, longest = 100): string {
  const line = text.replace(/\s+/g, ' ').replace('dateline-archive:', '').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
