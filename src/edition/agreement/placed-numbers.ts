import { withoutQualifier } from '../../analysis/english/disputes/index.ts';
import { isSuperseded } from '../../analysis/english/figures/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { SentenceRef } from '../types.ts';
import { type Figure, type GivenNumber, speakerAt } from './given-number.ts';

/** A number with the words of its sentence before and after it, and the index of its sentence in the article. */
export interface PlacedNumber extends GivenNumber {
  before: string;
  after: string;
  index: number;
}

/** Return the numbers of an article in running text that count all of something, in text order. */
export const numbersIn = memoized((view: ArticleView): PlacedNumber[] => {
  const { passages, analysis } = view.article;
  const sentences = comparableSentences(view);
  const order = new Map(sentences.map(({ id }, index) => [id, index]));
  const spans = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
  return analysis.figures.flatMap((figure): PlacedNumber[] => {
    const index = order.get(figure.sentence);
    const sentence = sentences[index ?? -1];
    if (index === undefined || sentence === undefined || figure.row !== null || !isOfWhole(figure)) return [];
    const [text, span] = [passages[figure.passage]!, spans.get(figure.sentence)!];
    const [before, after] = [text.slice(span.start, figure.start), text.slice(figure.end, span.end)];
    if (isSuperseded(before, after)) return [];
    return [{ figure, sentence, speaker: speakerAt(figure, sentence, view), index, before: withoutQualifier(before), after }];
  });
});

/** Whether a figure counts all of a thing, not a part of it: “120 jobs”, “14,200 each weekday”, “2.1 milligrams per litre”. */
function isOfWhole({ scope }: Figure): boolean {
  return scope === 'all' || scope === 'planned' || scope === 'each';
}

/** Return the sentence of a number with the number marked. */
export function markedSentence({ figure, sentence: { id, ref } }: GivenNumber, { article }: ArticleView): SentenceRef {
  const { start } = article.analysis.sentences.find((each) => each.id === id)!;
  const mark: [number, number] = [figure.start - start, figure.end - start];
  const isInExcerpt = ref.excerpt.text.slice(...mark) === article.passages[figure.passage]!.slice(figure.start, figure.end);
  return isInExcerpt ? { ...ref, excerpt: { ...ref.excerpt, marks: [mark] } } : ref;
}
