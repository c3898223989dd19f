/** A piece of the text for a note: one line, not too long, and commands are not shown as characters that nobody sees. */
export function shown(text: string, longest = 100): string {
  const line = text.replace(/\s+/g, ' ').replace('dateline-archive:', '').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
