import type { Context } from './find.ts';
import { findEntities, recordsOf, scoreName } from './find-entities.ts';
import type { EntityRecord, FrequentName } from '../format/index.ts';
import { namedHit } from './hits.ts';
import { readQuery } from './query.ts';
import { prefetchWord, expandWord } from './term-expansions.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { Suggestion } from './types.ts';

/** Minimum number of letters for searching the whole dictionary and correcting typos. */
const MIN_LETTERS = 3;

/** Suggest entities while the reader types. From the first letter on, frequent entities whose names begin with the words typed. */
export async function suggest(text: string, limit: number, { files, fetchErrors }: Context): Promise<Suggestion[]> {
  const { words } = readQuery(text);
  const last = words.at(-1);
  if (!last) return [];
  const typed = words.map((asked): TermExpansion => ({ asked, terms: new Map([[asked.typed, 1]]), entries: [], corrections: [], open: true }));
  const frequent = await fetchErrors.fallback(files.frequentNames(), []);
  const known = frequent
    .map((name) => ({ name, score: Math.max(...name.words.map((words) => scoreName(words, typed))) }))
    .filter(({ score }) => score > 0)
    // Exact matches come first; the others keep the order of the list, most frequent first.
    .sort((a, b) => Number(b.score === 1) - Number(a.score === 1))
    .slice(0, limit)
    .map(({ name }) => suggestionOf(name, typed));
  if (last.typed.length < MIN_LETTERS) return known;
  // The files of the last word will be needed for any search.
  // Nothing is said of an error: the search that needs the files fetches them again.
  prefetchWord(last.typed, files, fetchErrors).catch(() => undefined);
  if (known.length >= limit || (frequent.length >= files.root.entities && known.length > 0)) return known;
  const expansions = await Promise.all(
    words.map((word, i) => expandWord(word, i === words.length - 1, { typing: true, correctKnownWords: false }, files, fetchErrors)),
  );
  const found = (await findEntities(expansions, files, fetchErrors)).slice(0, limit);
  const further = (await recordsOf(found, files, fetchErrors)).map((card) => suggestionOf(card, expansions));
  return [...known, ...further.filter(({ href }) => !known.some((suggestion) => suggestion.href === href))].slice(0, limit);
}

function suggestionOf({ names, href, type, articles }: FrequentName | EntityRecord, expansions: readonly TermExpansion[]): Suggestion {
  return { ...namedHit({ names }, expansions), href, type, articleCount: articles };
}
