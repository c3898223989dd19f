import { candidate, complete, forgive } from './dictionary.ts';
import type { Candidate, Term } from './dictionary.ts';
import { hasDigit, reverse, type Shard, type ShardEntry, shardOf, stemOf } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { Losses } from './losses.ts';
import type { QueryWord } from './query.ts';
import { blocksAround, blocksFrom } from './separators.ts';

/** Expansion of one query word: the words of the index that it may stand for, with their quality (1 is the same word). */
export interface TermExpansion {
  asked: QueryWord;
  terms: Map<string, number>;
  /** Index entries of those terms that occur in articles or names. */
  entries: ShardEntry[];
  /** Typo corrections among the terms, likeliest first. */
  forgiven: string[];
  /** Whether the word may be the prefix of a word in a name: it is the last one, and still being typed. */
  open: boolean;
}

/** Options for expanding the words of a query. */
export interface Freedom {
  /** Whether the last word is also completed if it is itself a word. */
  typing: boolean;
  /** Whether typos are also corrected in words that exist: “Denis Pushkin” may be Pushilin even if a Pushkin is known. */
  doubtAll: boolean;
}

/** Quality of an inflected form. An article with each word as typed ranks above one with more occurrences of other forms. */
const SISTER_QUALITY = 0.7;
/** Maximum number of completions and of typo corrections of a word that is not found as typed. */
const MOST_COMPLETIONS = 6;
const MOST_FORGIVEN = 4;
/** Minimum length of a prefix: shorter ones match too many words. */
const SHORTEST_BEGINNING = 2;

/**
 * Expand a query word into terms: the word itself and its inflected forms; if there are none and it is
 * the last word, words that begin with it; if there are none either, typo corrections.
 */
export async function readWord(asked: QueryWord, isLast: boolean, freedom: Freedom, files: IndexFiles, losses: Losses): Promise<TermExpansion> {
  const open = isLast && !asked.exact && !hasDigit(asked.typed);
  const reading: TermExpansion = { asked, terms: new Map(), entries: [], forgiven: [], open };
  const mayComplete = open && asked.typed.length >= SHORTEST_BEGINNING;
  // The dictionary block is fetched in parallel with the shard, because it is needed at once if the word is missing.
  const beginning = mayComplete ? wordsFrom(asked.typed, files, losses) : undefined;
  const found = (await Promise.all(asked.forms.map((form) => formsOf(form, asked.exact, files, losses)))).flat();
  if (mayComplete && (found.length === 0 || freedom.typing)) found.push(...complete(asked.typed, (await beginning!).flat(), MOST_COMPLETIONS));
  if (!asked.exact && (found.length === 0 || freedom.doubtAll)) {
    const forgiven = forgive(asked.typed, await wordsLike(asked.typed, files, losses), MOST_FORGIVEN);
    reading.forgiven = forgiven.map(({ word }) => word);
    found.push(...forgiven);
  }
  for (const { word, quality } of found) reading.terms.set(word, Math.max(quality, reading.terms.get(word) ?? 0));
  const entries = await Promise.all([...reading.terms.keys()].map((word) => entryOf(word, files, losses)));
  reading.entries = entries.filter((entry) => entry !== undefined);
  return reading;
}

/** Return the index entry of a key; undefined if the index does not have it. */
export async function entryOf(key: string, files: IndexFiles, losses: Losses): Promise<ShardEntry | undefined> {
  return (await shardWith(key, files, losses)).entries.get(key);
}

/** Prefetch the files that a search for a word will need. */
export async function prefetchWord(typed: string, files: IndexFiles, losses: Losses): Promise<void> {
  await Promise.all([wordsFrom(typed, files, losses), entryOf(typed, files, losses)]);
}

/** Return those of a word and its inflected forms that the index has. */
export async function formsOf(form: string, exact: boolean, files: IndexFiles, losses: Losses): Promise<Term[]> {
  const { entries, sisters } = await shardWith(form, files, losses);
  const itself = entries.has(form) ? [{ word: form, quality: 1 }] : [];
  if (exact || hasDigit(form)) return itself;
  const others = (sisters.get(stemOf(form)) ?? []).filter((word) => word !== form);
  return [...itself, ...others.map((word) => ({ word, quality: SISTER_QUALITY }))];
}

const NO_SHARD: Shard = { entries: new Map(), sisters: new Map() };

function shardWith(key: string, files: IndexFiles, losses: Losses): Promise<Shard> {
  return losses.spare(files.part('postings', shardOf(key, files.root.shards)), NO_SHARD);
}

/** Load the dictionary blocks that may contain words with a prefix. */
function wordsFrom(typed: string, files: IndexFiles, losses: Losses): Promise<Candidate[][]> {
  const numbers = blocksFrom(files.root.words, typed, 2);
  return Promise.all(numbers.map((number) => losses.spare(files.part('words', number), [])));
}

/**
 * Return candidates for typo correction. One typo leaves the beginning or the end of a word intact, so the intended word is near the typed one in one
 * of the two sort orders. Words of the names of the most frequent entities are always included.
 */
async function wordsLike(typed: string, files: IndexFiles, losses: Losses): Promise<Candidate[]> {
  const near = async (kind: 'words' | 'reversed', entry: string): Promise<Candidate[]> =>
    (await Promise.all(blocksAround(files.root[kind], entry).map((number) => losses.spare(files.part(kind, number), [])))).flat();
  const [forwards, reversed, frequent] = await Promise.all([near('words', typed), near('reversed', reverse(typed)), losses.spare(files.frequentNames(), [])]);
  const words = new Map<string, Candidate>();
  for (const word of frequent.flatMap((name) => name.words.flat())) words.set(word, candidate({ word, grade: 0, isName: true }));
  for (const entry of [...reversed, ...forwards]) words.set(entry.word, entry);
  return [...words.values()];
}
