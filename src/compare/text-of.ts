import type { ComparedArticle } from './types.ts';

const texts = new WeakMap<ComparedArticle, string>();

/** Return the text of an article, one sentence per line; cached. */
export function textOf(article: ComparedArticle): string {
  let text = texts.get(article);
  if (text === undefined) texts.set(article, (text = article.sentences.map((sentence) => sentence.text).join('\n')));
  return text;
}
