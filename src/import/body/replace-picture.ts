import type { Conversion } from './conversion.ts';
import { OPEN } from './placeholders.ts';
import type { PictureReference } from './reference-resolver.ts';
import { shortenForNote } from './shorten-for-note.ts';
import { figureHtml, imageHtml, markdownImage } from './write-markdown.ts';

/** Number of characters on either side of a picture that are searched for the end of its line. */
const WINDOW = 50;

/** Where a picture is: in HTML or in Markdown, and the address that it links to. */
interface PictureContext {
  inHtml: boolean;
  href?: string | null;
}

/** Replace a span by a picture with its new address, or remove it with a note if the picture cannot be included. Returns whether it is included. */
export function replacePicture(
  conversion: Conversion,
  { start, end }: { start: number; end: number },
  picture: PictureReference,
  { inHtml, href = null }: PictureContext,
): boolean {
  const { source, resolver } = conversion;
  const resolved = resolver.resolvePicture(picture);
  if ('reason' in resolved) {
    const texts = [
      ['it shows', picture.alt],
      ['its caption', picture.caption === picture.alt ? '' : picture.caption],
    ].flatMap(([what, text]) => (text!.trim() === '' ? [] : `${what}: ${shortenForNote(text!, 200)}`));
    const shows = texts.length === 0 ? '' : ` (${texts.join('; ')})`;
    conversion.note('left out', start, `picture ${shortenForNote(picture.src)}: ${resolved.reason}${shows}`);
    conversion.replace(start, end, '');
    return false;
  }
  const { src, alt, changed } = resolved;
  if (changed !== undefined) conversion.note('changed', start, changed);
  const link = href === null ? null : resolver.resolveLink(href);
  const target = href === null || (link !== null && 'reason' in link) ? null : (link?.href ?? href);
  const { caption } = picture;
  const isAlone = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, start - WINDOW), start)) && /^[ \t]*(?:\n|$)/.test(source.slice(end, end + WINDOW));
  const isCaption = caption !== '' && caption !== alt;
  // The title of a Markdown picture is kept.
  if (isCaption && isAlone && !inHtml && source[start] === OPEN) conversion.replace(start, end, figureHtml(src, alt, caption, target));
  else if (inHtml) conversion.replace(start, end, imageHtml(src, alt, target));
  else conversion.replace(start, end, markdownImage(src, alt, isCaption ? caption : '', target));
  return true;
}
