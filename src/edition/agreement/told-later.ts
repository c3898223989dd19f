import type { CompiledArticle } from '../../collections/articles/index.ts';
import { containment, contentWords, countShared, wordsOf } from '../../compare/index.ts';
import type { SentenceRef } from '../types.ts';

/** Returns whether the title or a rare name of an article published on or after an ISO day shows that it reports what a sentence announces. */
export type ToldLater = (sentence: SentenceRef, from: string) => boolean;

/** Minimum number and share of the words of a title that an announcement contains if the title reports on it. */
const MIN_TITLE_WORDS = 3;
const MIN_TITLE_SHARE = 0.5;
/** Number of consecutive capitalized words that make up a name (“Chop Shop”), and maximum number of articles in which a rare name occurs. */
const NAME_WORDS = 2;
const RARE = 5;
/** Minimum number of other content words that a paragraph shares with the announcement if the name has only two words: these may name many things. */
const WORDS_WITH_NAME = 2;

/** Create the function that looks for later articles, for the given sentences only. */
export function createToldLater(articles: readonly CompiledArticle[], sentences: readonly SentenceRef[]): ToldLater {
  const asked = new Set(sentences.flatMap(({ excerpt }) => namesIn(excerpt.text)));
  const naming = new Map<string, Map<CompiledArticle, string[]>>();
  for (const article of asked.size === 0 ? [] : articles) {
    for (const passage of article.passages) {
      for (const name of new Set(namesIn(passage).filter((each) => asked.has(each)))) {
        const known = naming.get(name) ?? new Map<CompiledArticle, string[]>();
        known.set(article, [...(known.get(article) ?? []), passage]);
        naming.set(name, known);
      }
    }
  }
  const titles = articles.map((article) => ({ article, words: wordsOf(article.frontmatter.title) }));
  return (sentence, from) => {
    const isLater = ({ slug, frontmatter }: CompiledArticle) => slug !== sentence.article.slug && frontmatter.published.slice(0, 10) >= from;
    const words = wordsOf(sentence.excerpt.text);
    const reportsIt = (title: ReadonlySet<string>) => containment(title, words) >= Math.max(MIN_TITLE_SHARE, MIN_TITLE_WORDS / title.size);
    if (titles.some(({ article, words: title }) => isLater(article) && reportsIt(title))) return true;
    return namesIn(sentence.excerpt.text).some((name) => {
      const own = naming.get(name) ?? new Map<CompiledArticle, string[]>();
      const inName = contentWords(name);
      const said = new Set([...contentWords(sentence.excerpt.text)].filter((word) => !inName.has(word)));
      const sharesWords = (passage: string) => countShared(said, contentWords(passage)) >= Math.min(WORDS_WITH_NAME, said.size);
      const isLong = name.split(' ').length > NAME_WORDS;
      return own.size <= RARE && [...own].some(([article, passages]) => isLater(article) && (isLong || passages.some(sharesWords)));
    });
  };
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

const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}'’-]*)+/gu;
