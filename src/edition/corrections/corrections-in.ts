import { type Correction, correctionIn, isCorrectionTitle } from '../../analysis/english/retractions/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import type { SentenceRef, Speaker } from '../types.ts';

/** A sentence that corrects or withdraws what was reported before. */
export interface FoundCorrection {
  correction: Correction;
  sentence: SentenceRef;
  /** ISO day on which it was published. */
  day: string;
  view: ArticleView;
  /** Id of its sentence; null if it is in the frontmatter of its article. */
  id: string | null;
  /** Number of its passage; null as well. */
  passage: number | null;
  speakers: readonly Speaker[];
  /** Keys of the entities that it and the sentence before it name. */
  keys: ReadonlySet<string>;
  /** Text of the sentence and of the one before it. */
  context: string;
}

/** Return the corrections that an article makes, in its text and in its frontmatter. */
export const correctionsIn = memoized((view: ArticleView): FoundCorrection[] => {
  const { article, ref, day, hrefs } = view;
  const sentences = comparableSentences(view);
  const isTitled = isCorrectionTitle(article.frontmatter.title);
  const inText = sentences.flatMap((sentence, index): FoundCorrection[] => {
    const { text } = sentence.ref.excerpt;
    const [before, after] = [sentences[index - 1], sentences[index + 1]].map((each) => (each?.passage === sentence.passage ? each : undefined));
    const isUnderCorrection = isTitled || isUnderHeading(sentence, view);
    const correction = correctionIn({ text, before: textOf(before), after: textOf(after), isUnderCorrection });
    if (correction === null) return [];
    const keys = new Set([...sentence.keys, ...(before?.keys ?? [])]);
    const context = `${textOf(before)} ${text}`;
    return [{ correction, sentence: sentence.ref, day, view, id: sentence.id, passage: sentence.passage, speakers: sentence.speakers, keys, context }];
  });
  const inFrontmatter = article.frontmatter.corrections.flatMap(({ date, text }): FoundCorrection[] => {
    const correction = correctionIn({ text, before: '', after: '', isUnderCorrection: true });
    const sentence = { article: ref, href: hrefs.articleHref(article.slug), excerpt: { text, marks: [] } };
    return correction === null ? [] : [{ correction, sentence, day: date, view, id: null, passage: null, speakers: [], keys: new Set(), context: text }];
  });
  return [...inText, ...inFrontmatter];
});

function textOf(sentence: ComparableSentence | undefined): string {
  return sentence?.ref.excerpt.text ?? '';
}

/** Whether the nearest heading above a sentence announces corrections. */
function isUnderHeading({ passage }: ComparableSentence, { article: { kinds, passages } }: ArticleView): boolean {
  const heading = passages[kinds.lastIndexOf('heading', passage)];
  return heading !== undefined && isCorrectionTitle(heading);
}
