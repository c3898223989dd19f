import type { Figure, PassageSpan, Span } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { closeIsolates } from './isolates.ts';
import type { Excerpt } from '../types.ts';

/** A sentence of an article with its annotations, in text order. */
export interface AnnotatedSentence {
  id: string;
  /** Its offset in its passage. */
  start: number;
  text: string;
  mentions: CompiledArticle['analysis']['mentions'];
  times: CompiledArticle['analysis']['times'];
  events: CompiledArticle['analysis']['events'];
}

/** Return the sentences of an article with their annotations, in text order. */
export function annotatedSentences({ passages, analysis }: CompiledArticle): AnnotatedSentence[] {
  const sentences = analysis.sentences.map((sentence) => ({
    id: sentence.id,
    start: sentence.start,
    text: passages[sentence.passage]!.slice(sentence.start, sentence.end),
    mentions: [] as AnnotatedSentence['mentions'],
    times: [] as AnnotatedSentence['times'],
    events: [] as AnnotatedSentence['events'],
  }));
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  for (const mention of analysis.mentions) byId.get(mention.sentence)?.mentions.push(mention);
  for (const time of analysis.times) byId.get(time.sentence)?.times.push(time);
  for (const event of analysis.events) byId.get(event.sentence)?.events.push(event);
  return sentences;
}

/** Return the text of a sentence with some of its spans marked. */
export function excerptOf(sentence: AnnotatedSentence, spans: readonly Span[]): Excerpt {
  return closeIsolates({ text: sentence.text, marks: spans.map(({ start, end }) => [start - sentence.start, end - sentence.start]) });
}

/** Cells of a table row, each with the heading of its column. */
export type Row = NonNullable<Figure['row']>;

/** Return a table row as one line without its empty cells, with a span of one cell marked: “Source: Ana Reyes; Injured: 12”. */
export function excerptOfRow(row: Row, { passage: marked, start, end }: PassageSpan, passages: readonly string[]): Excerpt {
  let text = '';
  const marks: Excerpt['marks'] = [];
  for (const { head, passage } of row) {
    if (!/[\p{L}\p{N}]/u.test(passages[passage]!)) continue;
    text += `${text === '' ? '' : '; '}${head === '' ? '' : `${head}: `}`;
    if (passage === marked) marks.push([text.length + start, text.length + end]);
    text += passages[passage]!;
  }
  return { text, marks };
}
