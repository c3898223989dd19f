import { candidate, complete, forgive } from './dictionary.ts';
import type { Candidate, Term } from './dictionary.ts';
import { hasDigit, reverse, type Shard, type ShardEntry, shardOf, stemOf } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { Losses } from './losses.ts';
import type { QueryWord } from './query.ts';
import { blocksAround, blocksFrom } from './separators.ts';

/** What one word of the query may stand for: words of the index and how near each is (1 is the very word). */
export interface TermExpansion {
  asked: QueryWord;
  terms: Map<string, number>;
  /** The entries of those words that stand in articles or names. */
  entries: ShardEntry[];
  /** Words that a slip had to be forgiven for, likeliest first. */
  forgiven: string[];
  /** Whether a name may go on where the word ends: it is the last one, and still being typed. */
  open: boolean;
}

/** How freely the words of a query are read. */
export interface Freedom {
  /** The last word may be the beginning of another even where it is a word. */
  typing: boolean;
  /** Slips are also forgiven in words that exist: “Denis Pushkin” may be Pushilin even where a Pushkin is known. */
  doubtAll: boolean;
}

/** Another form of a word is nearly the word; where an article holds each as typed, it comes before one that holds other forms oftener. */
const SISTER_QUALITY = 0.7;
/** So many words are looked up for one that is not found as typed. */
const MOST_COMPLETIONS = 6;
const MOST_FORGIVEN = 4;
/** Words of fewer letters begin too many others. */
const SHORTEST_BEGINNING = 2;

/**
 * A word of the query → what it may stand for: the word itself and its inflected forms; where there is none of these and it is
 * the last one, words that begin with it; and where there are none, words that a slip parts from it.
 */
export async function readWord(asked: QueryWord, isLast: boolean, freedom: Freedom, files: IndexFiles, losses: Losses): Promise<TermExpansion> {
  const open = isLast && !asked.exact && !hasDigit(asked.typed);
  const reading: TermExpansion = { asked, terms: new Map(), entries: [], forgiven: [], open };
  const mayComplete = open && asked.typed.length >= SHORTEST_BEGINNING;
  // The block is fetched beside the shard: where the word is not there it is wanted at once.
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

/** The entry of a key; undefined where the index does not have it. */
export async function entryOf(key: string, files: IndexFiles, losses: Losses): Promise<ShardEntry | undefined> {
  return (await shardWith(key, files, losses)).entries.get(key);
}

/** Load what a word needs that may be asked for next. */
export async function prefetchWord(typed: string, files: IndexFiles, losses: Losses): Promise<void> {
  await Promise.all([wordsFrom(typed, files, losses), entryOf(typed, files, losses)]);
}

/** A word and its inflected forms, as far as the index has them. */
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

/** Blocks of the dictionary in which words begin so, among others. */
function wordsFrom(typed: string, files: IndexFiles, losses: Losses): Promise<Candidate[][]> {
  const numbers = blocksFrom(files.root.words, typed, 2);
  return Promise.all(numbers.map((number) => losses.spare(files.part('words', number), [])));
}

/**
 * Words that are alike: one slip leaves the beginning or the end of a word as it is, so that it stands near the word typed in one
 * of the two orders. Words of the names that are named most are always among them.
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
