import type { CompiledArticle } from '../../collections/articles/index.ts';
import { containment, wordsOf } from '../../compare/index.ts';
import type { SentenceRef } from '../types.ts';

/**
 * Whether an article published on or after an ISO day reports what a sentence announces: its title or a rare name shows this, although it does not date the
 * event.
 */
export type ToldLater = (sentence: SentenceRef, from: string) => boolean;

/** A title reports on an announcement if at least this many of its words, and this share of them, are in the sentence. */
const TITLE_WORDS = 3;
const TITLE_SHARE = 0.5;
/** Number of consecutive capitalized words that make up a name (“Chop Shop”), and maximum number of articles in which a rare name occurs. */
const NAME_WORDS = 2;
const RARE = 5;

/** Create the function that looks for later articles. It only looks for names that occur in the given sentences. */
export function createToldLater(articles: readonly CompiledArticle[], sentences: readonly SentenceRef[]): ToldLater {
  const asked = new Set(sentences.flatMap(({ excerpt }) => namesIn(excerpt.text)));
  const naming = new Map<string, CompiledArticle[]>();
  for (const article of asked.size === 0 ? [] : articles) {
    const named = new Set(article.passages.flatMap(namesIn).filter((name) => asked.has(name)));
    for (const name of named) {
      const known = naming.get(name);
      if (known) known.push(article);
      else naming.set(name, [article]);
    }
  }
  const titles = articles.map((article) => ({ article, words: wordsOf(article.frontmatter.title) }));
  return (sentence, from) => {
    const isLater = ({ slug, frontmatter }: CompiledArticle) => slug !== sentence.article.slug && frontmatter.published.slice(0, 10) >= from;
    const words = wordsOf(sentence.excerpt.text);
    const tells = (title: ReadonlySet<string>) => containment(title, words) >= Math.max(TITLE_SHARE, TITLE_WORDS / title.size);
    if (titles.some(({ article, words: title }) => isLater(article) && tells(title))) return true;
    return namesIn(sentence.excerpt.text).some((name) => {
      const own = naming.get(name) ?? [];
      return own.length <= RARE && own.some(isLater);
    });
  };
}

/** Return each sequence of capitalized words that is as long as a name: “Mobile Chop Shops” → “Mobile Chop”, “Chop Shop”. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([run]) => {
    const words = run.split(/\s+/);
    return words.slice(0, Math.max(0, words.length - NAME_WORDS + 1)).map((_, start) =>
      words
        .slice(start, start + NAME_WORDS)
        .join(' ')
        .replace(/s$/, ''),
    );
  });
}

const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}'’-]*)+/gu;
