import { findParserLimit } from '../markdown/index.ts';
import type { ArticleIndex } from './article-index.ts';
import { convertBody, type ConvertedBody } from './body/convert-body.ts';
import type { Candidate } from './candidate.ts';
import type { ImportContext } from './context.ts';
import { placeLeadPicture } from './lead-picture.ts';
import { placeLink } from './links.ts';
import type { Note } from './types.ts';

/** An article whose text has its new pictures and links. */
export interface ConvertedArticle {
  fields: Candidate['fields'];
  body: string;
  notes: Note[];
  /** Returns the line of the article's file for a line of the converted body; null if the format has no lines. */
  lineAt: (line: number) => number | null;
  /** File names here of the articles it links to. */
  linked: Set<string>;
  /** Fragments of articles it links to: `bridge-closes#overview`. */
  fragments: Set<string>;
  /** Paths under `public/` of the files it needs. */
  needs: Set<string>;
}

/** Replace the pictures and links of an article by the new ones. Returns a reason if its text cannot be parsed. */
export function convertArticle(
  candidate: Candidate,
  index: ArticleIndex,
  missing: ReadonlySet<string>,
  context: ImportContext,
): ConvertedArticle | { reason: string } {
  const { article, slug } = candidate;
  let { fields } = candidate;
  const { files } = context;
  const title = String(fields['title']!.value);
  const ownAddress = (fields['sources']!.value as { url?: string }[])[0]?.url ?? null;
  const place = { path: article.path, slug, site: context.site ?? (ownAddress === null ? null : new URL(ownAddress)), pictures: article.pictures };
  const linked = new Set<string>();
  const needs = new Set<string>();
  const fragments = new Set<string>();
  const need = (href: string) => needs.add(decodeURI(href).slice(1));
  const crowd = findParserLimit(article.body);
  if (crowd) return { reason: `its text could not be published. ${crowd.message.replace(/\.$/, '')}` };
  const lead = placeLeadPicture(article, files, place, title);
  if (lead.image) {
    fields = { ...fields, image: lead.image };
    need(lead.image.value.src);
  }
  const bodyLine = article.bodyLine === null ? null : article.bodyLine - lead.linesBefore;
  const converted = convertSafely(() =>
    convertBody(
      lead.body,
      {
        placePicture: (picture) => {
          const placed = files.placePicture(picture, place, title);
          if ('src' in placed) need(placed.src);
          return placed;
        },
        placeLink: (address) => {
          const placed = placeLink(address, { ...place, index, files, missing, address: ownAddress });
          if (placed === null || !('href' in placed)) return placed;
          const [, target, fragment] = /^\/articles\/([^/]+)\/(?:#(.*))?$/.exec(placed.href) ?? [];
          if (target !== undefined) linked.add(decodeURIComponent(target));
          else if (placed.href.startsWith('/')) need(placed.href);
          if (target !== undefined && fragment !== undefined) fragments.add(decodeURIComponent(`${target}#${fragment}`));
          return placed;
        },
      },
      article.dialect ?? null,
    ),
  );
  if (converted === null) return { reason: 'its text could not be published: something in it is nested too deep' };
  const lineAt = (line: number) => (bodyLine === null ? null : Math.max(1, converted.lineAt(line) + bodyLine - 1));
  const notes = converted.notes.map((note) => ({ ...note, line: bodyLine === null || note.line === null ? null : Math.max(1, note.line + bodyLine - 1) }));
  return { fields, body: `${converted.body.trim()}\n`, notes: [...article.notes, ...lead.notes, ...notes], lineAt, linked, fragments, needs };
}

/** Return the result of `convert`; null if the text is nested too deeply for the recursive parser. */
function convertSafely(convert: () => ConvertedBody): ConvertedBody | null {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
