import type { CompiledArticle } from '../../collections/articles/index.ts';
import { contentWords, countShared, wordsOf } from '../../compare/index.ts';
import { groupByEach } from '../group-by-each.ts';
import type { SentenceRef } from '../types.ts';

/**
 * Returns whether an article published on or after an ISO day reports what a sentence announces. An article is judged by its title, or by a rare name that it shares
 * with the sentence, while `later-reports.ts` compares dated events and `told-elsewhere.ts` sentences.
 */
export type ReportedLater = (sentence: SentenceRef, from: string) => boolean;

/** A title reports on an announcement if the announcement contains at least this number and this share of its words. */
const MIN_TITLE_WORDS = 3;
const MIN_TITLE_SHARE = 0.5;
/** Minimum number of words of a name (“Chop Shop”), and maximum number of articles in which a rare name occurs. */
const NAME_WORDS = 2;
const RARE = 5;
/** Minimum number of other content words that a paragraph shares with the announcement if the name has two words, because such a name may mean many things. */
const WORDS_WITH_NAME = 2;

/** Create the function that looks for later articles, for the given sentences only. */
export function createReportedLater(articles: readonly CompiledArticle[], sentences: readonly SentenceRef[]): ReportedLater {
  const wantedNames = new Set(sentences.flatMap(({ excerpt }) => namesIn(excerpt.text)));
  const passagesByName = new Map<string, Map<CompiledArticle, string[]>>();
  for (const article of wantedNames.size === 0 ? [] : articles) {
    for (const passage of article.passages) {
      for (const name of new Set(namesIn(passage).filter((each) => wantedNames.has(each)))) {
        const byArticle = passagesByName.get(name) ?? new Map<CompiledArticle, string[]>();
        byArticle.set(article, [...(byArticle.get(article) ?? []), passage]);
        passagesByName.set(name, byArticle);
      }
    }
  }
  const titlesWith = createTitleIndex(articles);
  return (sentence, from) => {
    const isLater = ({ slug, frontmatter }: CompiledArticle) => slug !== sentence.article.slug && frontmatter.published.slice(0, 10) >= from;
    const words = wordsOf(sentence.excerpt.text);
    const isTitleOfIt = ({ article, words: title }: Title) => isLater(article) && countShared(title, words) >= sharedWordsNeeded(title);
    if ([...words].some((word) => titlesWith(word).some(isTitleOfIt))) return true;
    return namesIn(sentence.excerpt.text).some((name) => {
      const byArticle = passagesByName.get(name) ?? new Map<CompiledArticle, string[]>();
      const inName = contentWords(name);
      const otherWords = new Set([...contentWords(sentence.excerpt.text)].filter((word) => !inName.has(word)));
      const sharesWords = (passage: string) => countShared(otherWords, contentWords(passage)) >= Math.min(WORDS_WITH_NAME, otherWords.size);
      const isLong = name.split(' ').length > NAME_WORDS;
      return byArticle.size <= RARE && [...byArticle].some(([article, passages]) => isLater(article) && (isLong || passages.some(sharesWords)));
    });
  };
}

/** A title with its words. */
interface Title {
  article: CompiledArticle;
  words: ReadonlySet<string>;
}

/** Return the number of its words that a title must share with an announcement on which it reports; more than it has if it is too short. */
function sharedWordsNeeded({ size }: ReadonlySet<string>): number {
  return Math.max(MIN_TITLE_WORDS, Math.ceil(size * MIN_TITLE_SHARE));
}

/**
 * Return a function that returns the titles with a word as one of their rarest. Whatever shares enough words with a title shares one of these, and few titles
 * have the same: to compare each announcement with each title takes too long in a large edition.
 */
function createTitleIndex(articles: readonly CompiledArticle[]): (word: string) => readonly Title[] {
  const titles = articles.map((article): Title => ({ article, words: wordsOf(article.frontmatter.title) }));
  const counts = new Map<string, number>();
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = groupByEach(titles, ({ words }) =>
    [...words].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, Math.max(0, words.size - sharedWordsNeeded(words) + 1)),
  );
  return (word) => byWord.get(word) ?? [];
}

/** Return each sequence of two or three capitalized words, without a final “s”: “Mobile Chop Shops” → “Mobile Chop”, “Chop Shop”, “Mobile Chop Shop”. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([run]) => {
    const words = run.split(/\s+/);
    return [NAME_WORDS, NAME_WORDS + 1].flatMap((length) =>
      words.slice(0, Math.max(0, words.length - length + 1)).map((_, start) =>
        words
          .slice(start, start + length)
          .join(' ')
          .replace(/s$/, ''),
      ),
    );
  });
}

/** A sequence of capitalized words: “Mobile Chop Shops”. */
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}'’-]*)+/gu;
