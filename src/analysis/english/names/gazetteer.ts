import type { GazetteerEntry } from '../../core/types.ts';
import { foldText } from '../../core/names/folded-text.ts';
import { otherNames } from './known-names.ts';
import { createNameIndex, type NameIndex } from '../../core/names/name-index.ts';

/** An editor's entities, ready to be found in texts. */
export interface Gazetteer {
  entries: GazetteerEntry[];
  /** By the ids that they go by, and those that they went by. */
  byId: Map<string, GazetteerEntry>;
  /** Names and aliases → the entries that bear them. */
  names: NameIndex<GazetteerEntry>;
  /** Words that are never an entry, by the editor's word → those entries. */
  never: NameIndex<GazetteerEntry>;
  /** First part of each surface → the surface's parts and its entry. */
  surfaces: Map<string, { parts: string[]; entry: number }[]>;
}

/** Entries → a gazetteer. Entries may share a name; which one is meant is then decided by the article. */
export function createGazetteer(entries: GazetteerEntry[]): Gazetteer {
  const named = withCommonNames(entries);
  const surfaces: Gazetteer['surfaces'] = new Map();
  named.forEach(([, names], entry) => {
    for (const surface of names) {
      const parts = partsOf(surface);
      const first = parts[0];
      if (first === undefined) continue;
      const known = surfaces.get(first);
      if (known) known.push({ parts, entry });
      else surfaces.set(first, [{ parts, entry }]);
    }
  });
  return {
    entries,
    byId: new Map([...entries.flatMap(formerly), ...entries.map((entry) => [entry.id, entry] as const)]),
    names: createNameIndex(named.flatMap(([entry, names]) => names.map((name) => [withoutArticle(name), entry] as const))),
    never: createNameIndex(entries.flatMap((entry) => (entry.not ?? []).map((phrase) => [phrase, entry] as const))),
    surfaces,
  };
}

/** Entries with all names that they are found by: the editor's, and common ones of the word lists that no editor gave to another entry. */
function withCommonNames(entries: GazetteerEntry[]): [GazetteerEntry, string[]][] {
  const given = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
  return entries.map((entry) => {
    const own = [entry.name, ...entry.aliases];
    const common = own.flatMap((name) => otherNames(withoutArticle(name), entry.type)).filter((name) => !given.has(name));
    return [entry, [...new Set([...own, ...common])]];
  });
}

/** An entry by each of the ids that it went by. */
function formerly(entry: GazetteerEntry): [string, GazetteerEntry][] {
  return (entry.formerly ?? []).map((page) => [page.slice(page.indexOf('/') + 1), entry]);
}

/** “The Kyiv Independent” is found as “Kyiv Independent”: the article is no part of a mention. */
function withoutArticle(name: string): string {
  return name.replace(/^the\s+(?=\S)/i, '');
}

const PART = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /[*_~`\\]/g;
const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi;
const TAG = /<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi;

function partsOf(text: string): string[] {
  return foldText(withoutArticle(text)).text.toLowerCase().match(PART) ?? [];
}

/**
 * The entries, in their order, that an article with this Markdown source could name: a superset, for a digest of what the article depends on.
 * Follow-ups such as a surname need no look of their own, because they count only where the article gives the full name too.
 */
export function entriesNamedIn(gazetteer: Gazetteer, source: string): GazetteerEntry[] {
  if (/&[a-z0-9#]+;/i.test(source)) return gazetteer.entries;
  const folded = foldText(source).text.toLowerCase();
  const unmarked = folded.replace(MARKS, '');
  const parts = new Set(folded.match(PART));
  if (unmarked !== folded) for (const part of unmarked.match(PART) ?? []) parts.add(part);
  if (folded.includes('<')) for (const part of unmarked.replace(BLOCK_TAG, ' ').replace(TAG, '').match(PART) ?? []) parts.add(part);
  const named = new Set<number>();
  for (const part of parts) {
    for (const surface of gazetteer.surfaces.get(part) ?? []) {
      if (!named.has(surface.entry) && surface.parts.every((word) => occurs(parts, word))) named.add(surface.entry);
    }
  }
  return [...named].sort((a, b) => a - b).flatMap((entry) => gazetteer.entries[entry] ?? []);
}

/** Plurals count: “Belgorod and Kursk oblasts” names Belgorod Oblast. */
function occurs(parts: Set<string>, word: string): boolean {
  return parts.has(word) || parts.has(`${word}s`) || (word.endsWith('y') && parts.has(`${word.slice(0, -1)}ies`));
}
