import type { GazetteerEntry } from '../../core/types.ts';
import { foldText } from '../../core/names/folded-text.ts';
import { otherNames } from './known-names.ts';
import { createNameIndex, type NameIndex } from '../../core/names/name-index.ts';

/** Entities entered by editors, indexed for finding them in texts. */
export interface Gazetteer {
  entries: GazetteerEntry[];
  /** Entries by current and former ids. */
  byId: Map<string, GazetteerEntry>;
  /** Entries by name and alias. */
  names: NameIndex<GazetteerEntry>;
  /** Entries by the phrases that editors excluded: these never refer to the entry. */
  excludedPhrases: NameIndex<GazetteerEntry>;
  /** For `entriesNamedIn`: each name as a list of words, with the index of its entry, by first word. */
  surfaces: Map<string, { parts: string[]; entry: number }[]>;
}

/** Return a gazetteer of the entries. Several entries may have the same name; the context then decides which one is meant. */
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
    excludedPhrases: createNameIndex(entries.flatMap((entry) => (entry.not ?? []).map((phrase) => [phrase, entry] as const))),
    surfaces,
  };
}

/** Return the entries with all their names: those entered by editors, and those of the built-in lists that no other entry has. */
function withCommonNames(entries: GazetteerEntry[]): [GazetteerEntry, string[]][] {
  const given = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
  return entries.map((entry) => {
    const own = [entry.name, ...entry.aliases];
    const common = own.flatMap((name) => otherNames(withoutArticle(name), entry.type)).filter((name) => !given.has(name));
    return [entry, [...new Set([...own, ...common])]];
  });
}

/** Return the former ids of an entry, each with the entry. */
function formerly(entry: GazetteerEntry): [string, GazetteerEntry][] {
  return (entry.formerly ?? []).map((page) => [page.slice(page.indexOf('/') + 1), entry]);
}

/** Remove the article from a name, because it is not part of a mention: “The Kyiv Independent” becomes “Kyiv Independent”. */
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
 * Return the entries that an article with this Markdown source may mention, in gazetteer order. The digest of an article covers them, so an entry may be
 * included needlessly, but never left out. Short forms such as surnames are not searched, because they are only resolved in articles with the full name.
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

/** Return whether a word occurs, in the singular or plural: “Belgorod and Kursk oblasts” mentions Belgorod Oblast. */
function occurs(parts: Set<string>, word: string): boolean {
  return parts.has(word) || parts.has(`${word}s`) || (word.endsWith('y') && parts.has(`${word.slice(0, -1)}ies`));
}
