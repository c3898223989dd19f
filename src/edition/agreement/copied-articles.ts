import { contentWords, countShared } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';

/** Returns whether two articles, given by their slugs, have passages in nearly the same words, so that one depends on the other or both on a third. */
export type AreCopies = (a: string, b: string) => boolean;

/** Two sentences have nearly the same words if they share this part of the shorter one's content words, and at least this number. */
const MIN_SHARE = 0.6;
const MIN_WORDS = 4;
/** Minimum number of content words of a sentence that is compared: shorter ones are alike by chance. */
const MIN_LENGTH = 5;
/**
 * Articles are copies if this many sentences have nearly the same words, and at least this share of the sentences of the shorter one. In two invented stories of twelve
 * articles, adapted agency reports shared 33 to 80 percent of their sentences, and no independent pair shared two.
 */
const MIN_SENTENCES = 2;
const MIN_SHARE_OF_ARTICLE = 0.3;
/** Maximum number of days between an agency report and its copies. */
const MAX_DAYS = 7;

/**
 * Create the function that says whether two articles are copies in part. Sentences with a speaker are not compared: two newsrooms that heard one speech also have its
 * words.
 */
export function createAreCopies(views: readonly ArticleView[]): AreCopies {
  const bySlug = new Map(views.map((view) => [view.ref.slug, view]));
  const known = new Map<string, boolean>();
  return (a, b) => {
    const [one, other] = [bySlug.get(a), bySlug.get(b)];
    if (one === undefined || other === undefined || a === b || daysBetween(one.day, other.day) > MAX_DAYS) return false;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let areCopies = known.get(key);
    if (areCopies === undefined) known.set(key, (areCopies = haveCopies(comparedWords(one), comparedWords(other))));
    return areCopies;
  };
}

/** Return the content words of each sentence of an article that is compared. */
const comparedWords = memoized((view: ArticleView) => comparableSentences(view).filter(isNarrated).map(contentOf).filter(isLong));

function isNarrated({ speakers }: ComparableSentence): boolean {
  return speakers.length === 0;
}

/** Return the content words of a sentence, with its names and numbers: copies have these too. */
function contentOf({ ref }: ComparableSentence): ReadonlySet<string> {
  return contentWords(ref.excerpt.text);
}

function isLong({ size }: ReadonlySet<string>): boolean {
  return size >= MIN_LENGTH;
}

/** Whether enough sentences of the shorter article are in the other one in nearly the same words. */
function haveCopies(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const copied = shorter.filter((sentence) => longer.some((other) => areNearlyEqual(sentence, other))).length;
  return copied >= Math.max(MIN_SENTENCES, shorter.length * MIN_SHARE_OF_ARTICLE);
}

function areNearlyEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return countShared(a, b) >= Math.max(MIN_WORDS, Math.min(a.size, b.size) * MIN_SHARE);
}
