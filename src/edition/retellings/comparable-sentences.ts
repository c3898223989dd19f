import { contentWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { speakerOf } from '../claims/claims.ts';
import { closedWords } from '../excerpts/isolates.ts';
import { memoized } from '../memoize.ts';
import type { SentenceRef, Speaker } from '../types.ts';

/** A sentence of an article with the features by which it is compared with others. */
export interface ComparableSentence {
  id: string;
  ref: SentenceRef;
  passage: number;
  /** Its content words, without names and dates. */
  words: ReadonlySet<string>;
  /** Keys of the entities that it names. */
  keys: ReadonlySet<string>;
  /** First and last ISO day of each time that it gives. */
  times: readonly { from: string; to: string }[];
  /** The speakers to whom it, or a part of it, is attributed; empty if the article itself says it. */
  speakers: readonly Speaker[];
}

/** Return the sentences of an article with their features, in text order, without headings. */
export const comparableSentences = memoized(({ article, ref, registry, hrefs }: ArticleView): ComparableSentence[] => {
  const { analysis, passages, kinds } = article;
  const mentions = Map.groupBy(analysis.mentions, ({ passage }) => passage);
  const times = Map.groupBy(analysis.times, ({ passage }) => passage);
  return analysis.sentences.flatMap(({ id, passage, start, end }): ComparableSentence[] => {
    if (kinds[passage] === 'heading') return [];
    const isIn = (span: { start: number; end: number }) => span.start < end && span.end > start;
    const [named, timed] = [(mentions.get(passage) ?? []).filter(isIn), (times.get(passage) ?? []).filter(isIn)];
    const claims = analysis.claims.filter(
      ({ credit, content, sentence }) => !credit && (sentence === id || content.some((span) => span.passage === passage && isIn(span))),
    );
    return [
      {
        id,
        ref: { article: ref, href: hrefs.articleHref(article.slug, id), excerpt: { text: closedWords(passages[passage]!.slice(start, end)), marks: [] } },
        passage,
        words: contentWords(without(passages[passage]!, start, end, [...named, ...timed])),
        keys: new Set(named.map(({ entity }) => registry.get(entity).key)),
        times: timed.flatMap(({ earliest, latest }) =>
          earliest === null || latest === null ? [] : [{ from: earliest.slice(0, 10), to: latest.slice(0, 10) }],
        ),
        speakers: claims.map((claim) => speakerOf(claim, registry)),
      },
    ];
  });
});

/** Return the text between two offsets without the given spans. */
function without(text: string, start: number, end: number, spans: readonly { start: number; end: number }[]): string {
  let remaining = '';
  let position = start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start > position) remaining += `${text.slice(position, span.start)} `;
    position = Math.max(position, span.end);
  }
  return remaining + text.slice(Math.min(position, end), end);
}
