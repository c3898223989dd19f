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
      const parts = wordsOf(surface);
      const first = parts[0];
      if (first === undefined) continue;
      const known = surfaces.get(first);
      if (known) known.push({ parts, entry });
      else surfaces.set(first, [{ parts, entry }]);
    }
  });
  return {
    entries,
    byId: new Map([...entries.flatMap(formerIds), ...entries.map((entry) => [entry.id, entry] as const)]),
    names: createNameIndex(named.flatMap(([entry, names]) => names.map((name) => [withoutArticle(name), entry] as const))),
    excludedPhrases: createNameIndex(entries.flatMap((entry) => (entry.not ?? []).map((phrase) => [phrase, entry] as const))),
    surfaces,
  };
}

/** Return the entries with all their names: the names that editors entered, and names from the built-in lists that no entry has (“US” for “United States”). */
function withCommonNames(entries: GazetteerEntry[]): [GazetteerEntry, string[]][] {
  const editorNames = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]));
  return entries.map((entry) => {
    const entryNames = [entry.name, ...entry.aliases];
    const listedNames = entryNames.flatMap((name) => otherNames(withoutArticle(name), entry.type)).filter((name) => !editorNames.has(name));
    return [entry, [...new Set([...entryNames, ...listedNames])]];
  });
}

/** Return the former ids of an entry, each with the entry. */
function formerIds(entry: GazetteerEntry): [string, GazetteerEntry][] {
  return (entry.formerly ?? []).map((page) => [page.slice(page.indexOf('/') + 1), entry]);
}

/** Return a name without “the”, because mentions do not include it: “The Kyiv Independent” → “Kyiv Independent”. */
function withoutArticle(name: string): string {
  return name.replace(/^the\s+(?=\S)/i, '');
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKDOWN_MARKS = /[*_~`\\]/g;
/** HTML tag that separates words: “one<br>two”. */
const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi;
/** HTML comment, or tag that may stand inside a word: “Bel<b>go</b>rod”. */
const TAG = /<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi;

/** Return the words of a name in lower case, without “the”. */
function wordsOf(text: string): string[] {
  return foldText(withoutArticle(text)).text.toLowerCase().match(WORD) ?? [];
}

/**
 * Return the entries that an article with this Markdown source may mention, in gazetteer order. If one of them changes, the article is analyzed again. So
 * there may be too many entries, but never too few. Short forms such as surnames are not searched: they refer to an entity only in articles with its full name.
 */
export function entriesNamedIn(gazetteer: Gazetteer, source: string): GazetteerEntry[] {
  // A character reference (“&eacute;”) may hide any name.
  if (/&[a-z0-9#]+;/i.test(source)) return gazetteer.entries;
  const folded = foldText(source).text.toLowerCase();
  const withoutMarks = folded.replace(MARKDOWN_MARKS, '');
  const parts = new Set(folded.match(WORD));
  if (withoutMarks !== folded) for (const part of withoutMarks.match(WORD) ?? []) parts.add(part);
  if (folded.includes('<')) for (const part of withoutMarks.replace(BLOCK_TAG, ' ').replace(TAG, '').match(WORD) ?? []) parts.add(part);
  const named = new Set<number>();
  for (const part of parts) {
    for (const surface of gazetteer.surfaces.get(part) ?? []) {
      if (!named.has(surface.entry) && surface.parts.every((word) => occursIn(parts, word))) named.add(surface.entry);
    }
  }
  return [...named].sort((a, b) => a - b).flatMap((entry) => gazetteer.entries[entry] ?? []);
}

/** Return whether the text has a word of a name, in the singular or plural: “Belgorod and Kursk oblasts” mentions Belgorod Oblast. */
function occursIn(parts: Set<string>, word: string): boolean {
  return parts.has(word) || parts.has(`${word}s`) || (word.endsWith('y') && parts.has(`${word.slice(0, -1)}ies`));
}
