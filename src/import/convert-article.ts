import { findParserLimit } from '../markdown/index.ts';
import type { ArticleIndex } from './article-index.ts';
import { convertBody, type ConvertedBody } from './body/convert-body.ts';
import type { Candidate } from './make-candidate.ts';
import type { ImportContext } from './import-context.ts';
import { resolveLeadPicture } from './resolve-lead-picture.ts';
import { resolveLink } from './resolve-link.ts';
import type { Note } from './types.ts';

/** An article whose text has its new pictures and links. */
export interface ConvertedArticle {
  fields: Candidate['fields'];
  body: string;
  notes: Note[];
  /** Returns the line of the article's file for a line of the converted body; null if the format has no lines. */
  lineAt: (line: number) => number | null;
  /** Slugs of the imported articles that it links to. */
  linked: Set<string>;
  /** Fragments of articles it links to: `bridge-closes#overview`. */
  fragments: Set<string>;
  /** Paths under `public/` of the files it needs. */
  needs: Set<string>;
}

/** Return an article with new addresses of its pictures and links; a reason if its text cannot be parsed. */
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
  // With --source the article's own address may be another one, or unknown; its file still says where its pictures are.
  const oldAddress = article.fields.source?.value.url ?? ownAddress;
  const place = { path: article.path, slug, site: context.site ?? (oldAddress === null ? null : new URL(oldAddress)), pictures: article.pictures };
  const linked = new Set<string>();
  const needs = new Set<string>();
  const fragments = new Set<string>();
  const need = (href: string) => needs.add(decodeURI(href).slice(1));
  const limit = findParserLimit(article.body);
  if (limit) return { reason: `its text could not be published. ${limit.message.replace(/\.$/, '')}` };
  const lead = resolveLeadPicture(article, files, place, title);
  if (lead.image) {
    fields = { ...fields, image: lead.image };
    need(lead.image.value.src);
  }
  const bodyLine = article.bodyLine === null ? null : article.bodyLine - lead.linesBefore;
  const converted = convertSafely(() =>
    convertBody(
      lead.body,
      {
        resolvePicture: (picture) => {
          const resolved = files.resolvePicture(picture, place, title);
          if ('src' in resolved) need(resolved.src);
          return resolved;
        },
        resolveLink: (address) => {
          const resolved = resolveLink(address, { ...place, index, files, missing, address: ownAddress });
          if (resolved === null || !('href' in resolved)) return resolved;
          const [, target, fragment] = /^\/articles\/([^/]+)\/(?:#(.*))?$/.exec(resolved.href) ?? [];
          if (target !== undefined) linked.add(decodeURIComponent(target));
          else if (resolved.href.startsWith('/')) need(resolved.href);
          if (target !== undefined && fragment !== undefined) fragments.add(decodeURIComponent(`${target}#${fragment}`));
          return resolved;
        },
      },
      article.dialect ?? null,
    ),
  );
  if (converted === null) return { reason: 'its text could not be published: something in it is nested too deep' };
  const lineAt = (line: number) => (bodyLine === null ? null : Math.max(1, converted.lineAt(line) + bodyLine - 1));
  const notes = converted.notes.map((note) => ({ ...note, line: bodyLine === null || note.line === null ? null : Math.max(1, note.line + bodyLine - 1) }));
  return {
    fields,
    body: `${converted.body.trim()}\n`,
    notes: [...candidate.notes, ...article.notes, ...lead.notes, ...notes],
    lineAt,
    linked,
    fragments,
    needs,
  };
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
