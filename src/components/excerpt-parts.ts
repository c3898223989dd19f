import type { Excerpt } from '../edition/index.ts';

/** Split an excerpt into marked and unmarked segments, in order; together they are its text. */
export function excerptParts({ text, marks }: Excerpt): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    if (start > position) parts.push({ text: text.slice(position, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), marked: false });
  return parts;
}
