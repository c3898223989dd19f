import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Copy, UncopiedAddress } from './types.ts';

/** A copy that was found, with the address that it belongs to. */
export interface FoundCopy extends Pick<UncopiedAddress, 'url' | 'place'> {
  copy: Copy;
}

/** Text to insert into another at an offset. */
interface Insertion {
  at: number;
  text: string;
}

/**
 * Return the text of an article with the copies inserted into its frontmatter; every other character is unchanged. Null if the frontmatter is written in a way that
 * this function cannot edit safely: if the edited frontmatter, parsed again, does not have exactly the expected fields.
 */
export function insertCopies(text: string, found: readonly FoundCopy[]): string | null {
  const opening = /^\uFEFF?---[ \t]*(\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const begin = opening[0].length;
  const length = text.slice(begin).search(/^(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/m);
  if (length < 0) return null;
  const yaml = text.slice(begin, begin + length);
  const newline = opening[1]!;
  const insertions = insertionsFor(yaml, found, newline);
  if (!insertions) return null;
  let edited = yaml;
  for (const { at, text: added } of insertions.toSorted((a, b) => b.at - a.at)) edited = edited.slice(0, at) + added + edited.slice(at);
  return isAsExpected(yaml, edited, found) ? text.slice(0, begin) + edited + text.slice(begin + length) : null;
}

function insertionsFor(yaml: string, found: readonly FoundCopy[], newline: string): Insertion[] | null {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents)) return null;
  const sources: unknown = contents.get('sources', true);
  const insertions: Insertion[] = [];
  for (const { place, copy } of found) {
    if (place === 'link') continue;
    const item: unknown = isSeq(sources) ? sources.items[place.source] : null;
    const insertion = isMap(item) ? fieldAfter(yaml, item, `archived: ${flowCopy(copy)}`, newline) : null;
    if (!insertion) return null;
    insertions.push(insertion);
  }
  const lines = found.flatMap(({ url, place, copy }) => (place === 'link' ? [`{ url: ${JSON.stringify(url)}, archived: ${flowCopy(copy)} }`] : []));
  if (lines.length === 0) return insertions;
  const links: unknown = contents.get('links', true);
  if (links === undefined) {
    const added = `links:${newline}${lines.map((line) => `  - ${line}${newline}`).join('')}`;
    return [...insertions, { at: yaml.length, text: /(?:^|[\r\n])$/.test(yaml) ? added : newline + added }];
  }
  const insertion = isSeq(links) ? entriesAfter(yaml, links, lines, newline) : null;
  return insertion && [...insertions, insertion];
}

function flowCopy({ url, on }: Copy): string {
  return `{ url: ${JSON.stringify(url)}, on: ${on} }`;
}

/** Return the insertion of a field after the last one of a map. */
function fieldAfter(yaml: string, map: YAMLMap, field: string, newline: string): Insertion | null {
  const last = map.items.at(-1);
  const end = endOf((last?.value ?? last?.key) as Node | null | undefined);
  if (end === null) return null;
  if (map.flow === true) return { at: end, text: `, ${field}` };
  const start = (map.items[0]!.key as Node).range![0];
  return lineAfter(yaml, end, ' '.repeat(start - lineStart(yaml, start)) + field, newline);
}

/** Return the insertion of entries after the last one of a list. */
function entriesAfter(yaml: string, list: YAMLSeq, lines: readonly string[], newline: string): Insertion | null {
  const last = list.items.at(-1) as Node | undefined;
  const end = endOf(last);
  if (end === null) return null;
  if (list.flow === true) return { at: end, text: lines.map((line) => `, ${line}`).join('') };
  const indent = ' '.repeat(list.range![0] - lineStart(yaml, list.range![0]));
  return lineAfter(yaml, end, lines.map((line) => `${indent}- ${line}`).join(newline), newline);
}

/** Return the insertion of a line after the one in which a value ends, and after a comment on that line. */
function lineAfter(yaml: string, end: number, line: string, newline: string): Insertion {
  const last = /[\r\n]/.test(yaml[end - 1] ?? '') ? end - 1 : end;
  const rest = /\r\n|\n|\r/.exec(yaml.slice(last));
  return rest ? { at: last + rest.index + rest[0].length, text: line + newline } : { at: yaml.length, text: newline + line };
}

function endOf(node: Node | null | undefined): number | null {
  return node?.range?.[1] ?? null;
}

function lineStart(yaml: string, at: number): number {
  return Math.max(yaml.lastIndexOf('\n', at - 1), yaml.lastIndexOf('\r', at - 1)) + 1;
}

/** Return whether the new frontmatter contains what the old one did, plus the copies, and nothing else. */
function isAsExpected(before: string, after: string, found: readonly FoundCopy[]): boolean {
  const parsed = parseDocument(after);
  if (parsed.errors.length > 0) return false;
  const expected = parseDocument(before).toJS() as { sources?: Record<string, unknown>[]; links?: unknown[] };
  for (const { url, place, copy } of found) {
    const archived = { url: copy.url, on: copy.on };
    if (place === 'link') (expected.links ??= []).push({ url, archived });
    else if (expected.sources?.[place.source]) expected.sources[place.source]!['archived'] = archived;
  }
  return isDeepStrictEqual(parsed.toJS(), expected);
}
