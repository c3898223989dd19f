import { stemOf } from '../../analysis/english/search-terms/index.ts';
import { toCandidate, complete, correctTypos } from './similar-words.ts';
import type { Candidate, Term } from './similar-words.ts';
import { hasDigit, reverse, type Shard, type ShardEntry, shardOf } from '../format/index.ts';
import type { IndexFiles, FrequentEntityWithWords } from './index-files.ts';
import type { FetchErrors } from './fetch-errors.ts';
import type { QueryWord } from './parse-query.ts';
import { blocksAround, blocksFrom } from './separators.ts';

/** Expansion of one query word: the words of the index that it may stand for, with their quality (1 is the same word). */
export interface TermExpansion {
  queryWord: QueryWord;
  terms: Map<string, number>;
  /** Index entries of those terms that occur in articles or names. */
  entries: ShardEntry[];
  /** Typo corrections among the terms, likeliest first. */
  corrections: string[];
  /** Whether the word may be the prefix of a word in a name: it is the last one, and still being typed. */
  isPrefix: boolean;
}

/** Options for expanding the words of a query. */
export interface ExpansionOptions {
  /** Whether the last word is also completed if it is itself a word. */
  typing: boolean;
  /** Whether typos are also corrected in words that exist: “Denis Pushkin” may mean Pushilin even if a Pushkin is known. */
  correctKnownWords: boolean;
}

/** Quality of an inflected form. It is so low that an article with a word as typed ranks above one with more occurrences of other forms. */
const INFLECTED_QUALITY = 0.7;
/** Maximum number of completions and of typo corrections of a word that is not found as typed. */
const MAX_COMPLETIONS = 6;
const MAX_CORRECTIONS = 4;
/** Maximum number of blocks of the dictionary that are read for the words with a prefix: the prefix may be at the end of one. */
const MAX_BLOCKS = 2;
/** Minimum length of a prefix: shorter ones match too many words. */
const MIN_PREFIX_LENGTH = 2;

/**
 * Resolve to the expansion of a query word: the word itself and its inflected forms. If the index has none of them, or the reader is still typing, the last word also stands
 * for the words that begin with it; if there is no term yet, or known words are corrected too, a word also stands for typo corrections.
 */
export async function expandWord(
  queryWord: QueryWord,
  isLast: boolean,
  options: ExpansionOptions,
  files: IndexFiles,
  fetchErrors: FetchErrors,
): Promise<TermExpansion> {
  const isPrefix = isLast && !queryWord.exact && !hasDigit(queryWord.typed);
  const expansion: TermExpansion = { queryWord, terms: new Map(), entries: [], corrections: [], isPrefix };
  const mayComplete = isPrefix && queryWord.typed.length >= MIN_PREFIX_LENGTH;
  // The dictionary block is fetched in parallel with the shard, because it is needed at once if the word is missing.
  const beginning = mayComplete ? wordsFrom(queryWord.typed, files, fetchErrors) : undefined;
  const found = (await Promise.all(queryWord.forms.map((form) => formsOf(form, queryWord.exact, files, fetchErrors)))).flat();
  if (mayComplete && (found.length === 0 || options.typing)) found.push(...complete(queryWord.typed, (await beginning!).flat(), MAX_COMPLETIONS));
  if (!queryWord.exact && (found.length === 0 || options.correctKnownWords)) {
    const corrections = correctTypos(queryWord.typed, await wordsLike(queryWord.typed, files, fetchErrors), MAX_CORRECTIONS);
    expansion.corrections = corrections.map(({ word }) => word);
    found.push(...corrections);
  }
  for (const { word, quality } of found) expansion.terms.set(word, Math.max(quality, expansion.terms.get(word) ?? 0));
  const entries = await Promise.all([...expansion.terms.keys()].map((word) => entryOf(word, files, fetchErrors)));
  expansion.entries = entries.filter((entry) => entry !== undefined);
  return expansion;
}

/** Return the index entry of a key; undefined if the index does not have it. */
export async function entryOf(key: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<ShardEntry | undefined> {
  return (await shardWith(key, files, fetchErrors)).entries.get(key);
}

/** Prefetch the files that a search for a word will need. */
export async function prefetchWord(typed: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<void> {
  await Promise.all([wordsFrom(typed, files, fetchErrors), entryOf(typed, files, fetchErrors)]);
}

/** Return the forms of a word, including the word itself, that the index has. */
export async function formsOf(form: string, exact: boolean, files: IndexFiles, fetchErrors: FetchErrors): Promise<Term[]> {
  const { entries, byStem } = await shardWith(form, files, fetchErrors);
  const itself = entries.has(form) ? [{ word: form, quality: 1 }] : [];
  if (exact || hasDigit(form)) return itself;
  const others = (byStem.get(stemOf(form)) ?? []).filter((word) => word !== form);
  return [...itself, ...others.map((word) => ({ word, quality: INFLECTED_QUALITY }))];
}

const NO_SHARD: Shard = { entries: new Map(), byStem: new Map() };

function shardWith(key: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Shard> {
  return fetchErrors.fallback(files.part('postings', shardOf(key, files.root.shards)), NO_SHARD);
}

/** Load the dictionary blocks that may contain words with a prefix. */
function wordsFrom(typed: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Candidate[][]> {
  const numbers = blocksFrom(files.root.words, typed, MAX_BLOCKS);
  return Promise.all(numbers.map((number) => fetchErrors.fallback(files.part('words', number), [])));
}

/**
 * Return candidates for typo correction. One typo leaves the beginning or the end of a word intact, so the intended word is near the typed one in one
 * of the two sort orders. Words of the names of the most frequent entities are always included.
 */
async function wordsLike(typed: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Candidate[]> {
  const near = async (kind: 'words' | 'reversed', entry: string): Promise<Candidate[]> =>
    (await Promise.all(blocksAround(files.root[kind], entry).map((number) => fetchErrors.fallback(files.part(kind, number), [])))).flat();
  const [forwards, reversed, frequent] = await Promise.all([
    near('words', typed),
    near('reversed', reverse(typed)),
    fetchErrors.fallback(files.frequentEntities(), []),
  ]);
  const words = new Map(candidatesOf(frequent));
  for (const entry of [...reversed, ...forwards]) words.set(entry.word, entry);
  return [...words.values()];
}

/** The words of the most frequent names as candidates, prepared once for each index. */
const preparedCandidates = new WeakMap<readonly FrequentEntityWithWords[], ReadonlyMap<string, Candidate>>();

function candidatesOf(frequent: readonly FrequentEntityWithWords[]): ReadonlyMap<string, Candidate> {
  const known = preparedCandidates.get(frequent);
  if (known) return known;
  const words = new Set(frequent.flatMap((name) => name.words.flat()));
  const prepared = new Map(Array.from(words, (word) => [word, toCandidate({ word, grade: 0, isName: true })]));
  preparedCandidates.set(frequent, prepared);
  return prepared;
}
