import { basename } from 'node:path';
import { markdownImage } from './body/write-markdown.ts';
import type { FileContext, ReferencedFiles } from './referenced-files.ts';
import type { FoundArticle, FoundValue, Note } from './types.ts';

/** The body of an article and its field `image` after its lead picture was put into one of them. */
export interface LeadPicture {
  /** The field `image`; absent if the picture is in the text, or there is none. */
  image?: FoundValue<{ src: string; alt: string; credit: string }>;
  body: string;
  /** Number of lines inserted before the text. */
  linesBefore: number;
  notes: Note[];
}

/**
 * Return where the lead picture of an article goes: into the field `image` if its credit is known, which the field requires, else before the text. A picture that is also
 * in the text is not repeated; a missing file is noted.
 */
export function resolveLeadPicture(article: FoundArticle, files: ReferencedFiles, place: FileContext, title: string): LeadPicture {
  const { body, fields } = article;
  const asItIs: LeadPicture = { body, linesBefore: 0, notes: [] };
  if (!fields.image) return asItIs;
  const { src, alt, caption, credit } = fields.image.value;
  if (body.includes(src) || body.includes(`/${basename(src)}`)) return asItIs;
  const resolved = files.resolvePicture({ src, alt, caption }, place, title);
  if ('reason' in resolved) {
    const shows = alt === '' ? '' : ` (it shows: ${alt})`;
    return { ...asItIs, notes: [{ kind: 'left out', line: null, text: `picture ${src} (${fields.image.from}): ${resolved.reason}${shows}` }] };
  }
  if (credit === '') return { body: `${markdownImage(src, alt, caption, null)}\n\n${body}`, linesBefore: 2, notes: [] };
  const notes: Note[] = resolved.changed === undefined ? [] : [{ kind: 'changed', line: null, text: resolved.changed }];
  return { ...asItIs, image: { value: { src: resolved.src, alt: resolved.alt, credit }, from: fields.image.from }, notes };
}
