import type { Conversion } from './conversion.ts';
import { shortenForNote } from './shorten-for-note.ts';

/** Remove a span with the caption of a picture that is left out, with a note that gives its words. */
export function leaveOutCaption(conversion: Conversion, start: number, end: number): void {
  const words = conversion.source
    .slice(start, end)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_\\\s]+/g, ' ')
    .trim();
  conversion.replace(start, end, '');
  if (words !== '') conversion.note('left out', start, `caption of a picture that is left out: ${shortenForNote(words, 200)}`);
}
