import { findQuote } from '../collections/articles/index.ts';
import type { AnnotatedArticle } from '../edition/index.ts';
import type { AuditItem } from './types.ts';

interface Span {
  passage: number;
  start: number;
  end: number;
}

/** Return the words of a span, their offset in the sentence and, if the article contains them several times, which occurrence they are. */
export function locateWords(span: Span, sentence: Span, { passages, kinds }: AnnotatedArticle): Pick<AuditItem, 'words' | 'at' | 'occurrence'> {
  const words = passages[span.passage]!.slice(span.start, span.end);
  const places = findQuote(
    words,
    passages.map((text, index) => ({ kind: kinds[index]!, text, opaque: [] })),
  );
  const index = places.findIndex(({ passage, start }) => passage === span.passage && start === span.start);
  return { words, at: span.start - sentence.start, ...(places.length > 1 && index >= 0 && { occurrence: index + 1 }) };
}

/** Return the sentence of an article that contains a position; undefined for a position between sentences. */
export function sentenceAt({ passage, start }: Omit<Span, 'end'>, annotated: AnnotatedArticle): (Span & { id: string }) | undefined {
  return annotated.sentences.find((sentence) => sentence.passage === passage && sentence.start <= start && start < sentence.end);
}

/** Return the fields of an item that identify its sentence. */
export function sentenceFields({ id, passage, start, end }: Span & { id: string }, { article, passages }: AnnotatedArticle) {
  return { article: article.slug, id, sentence: passages[passage]!.slice(start, end) };
}
