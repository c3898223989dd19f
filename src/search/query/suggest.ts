import type { Context } from './find.ts';
import { findEntities, recordsOf, scoreName } from './find-entities.ts';
import type { EntityRecord, FrequentEntity } from '../format/index.ts';
import { namedHit } from './hits.ts';
import { parseQuery } from './parse-query.ts';
import { prefetchWord, expandWord } from './term-expansions.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { Suggestion } from './types.ts';

/** Minimum number of letters for searching the whole dictionary and correcting typos. */
const MIN_LETTERS = 3;

/**
 * Return entities to suggest while the reader types, at most `limit`. Frequent entities whose names match the words typed are suggested from the first letter on; other
 * entities, and corrections of typos, follow from the third letter on.
 */
export async function suggest(text: string, limit: number, { files, fetchErrors }: Context): Promise<Suggestion[]> {
  const { words } = parseQuery(text);
  const last = words.at(-1);
  if (!last) return [];
  const typed = words.map((queryWord): TermExpansion => ({ queryWord, terms: new Map([[queryWord.typed, 1]]), entries: [], corrections: [], isPrefix: true }));
  const frequent = await fetchErrors.fallback(files.frequentEntities(), []);
  const known = frequent
    .map((name) => ({ name, score: Math.max(...name.words.map((words) => scoreName(words, typed))) }))
    .filter(({ score }) => score > 0)
    // Exact matches come first; the others keep the order of the list, most frequent first.
    .sort((a, b) => Number(b.score === 1) - Number(a.score === 1))
    .slice(0, limit)
    .map(({ name }) => suggestionOf(name, typed));
  if (last.typed.length < MIN_LETTERS) return known;
  // The files of the last word will be needed for any search. An error is ignored, because the search fetches the files again.
  prefetchWord(last.typed, files, fetchErrors).catch(() => undefined);
  if (known.length >= limit || (frequent.length >= files.root.entities && known.length > 0)) return known;
  const expansions = await Promise.all(
    words.map((word, i) => expandWord(word, i === words.length - 1, { typing: true, correctKnownWords: false }, files, fetchErrors)),
  );
  const found = (await findEntities(expansions, files, fetchErrors)).slice(0, limit);
  const further = (await recordsOf(found, files, fetchErrors)).map((card) => suggestionOf(card, expansions));
  return [...known, ...further.filter(({ href }) => !known.some((suggestion) => suggestion.href === href))].slice(0, limit);
}

function suggestionOf({ names, href, type, articles }: FrequentEntity | EntityRecord, expansions: readonly TermExpansion[]): Suggestion {
  return { ...namedHit({ names }, expansions), href, type, articleCount: articles };
}
