import type { AnnotatedArticle, Edition, SentenceRef, TimelineEvent } from '../edition/index.ts';
import { locateWords, sentenceFields } from './locate-words.ts';
import type { AuditItem } from './types.ts';

/** Words for the status of an event. */
const STATUS_LABELS = { reported: 'it happened', planned: 'planned', denied: 'denied', conditional: 'possible', unclear: 'not clear whether it happened' };

/** Return the dated events of the articles, without those that an editor dated. */
export function eventItems({ timeline, annotatedArticles }: Edition): AuditItem[] {
  const bySlug = annotatedBySlug(annotatedArticles);
  return eventsOf(timeline).flatMap(({ sentence, label, status, manualOverride }): AuditItem[] => {
    const annotated = bySlug.get(sentence.article.slug)!;
    const place = annotated.sentences.find(({ id }) => id === fragmentOf(sentence));
    const [start, end] = sentence.excerpt.marks[0] ?? [0, 0];
    if (!place || manualOverride || start === end) return [];
    const words = locateWords({ passage: place.passage, start: place.start + start, end: place.start + end }, place, annotated);
    return [{ ...sentenceFields(place, annotated), ...words, read: `${label}, ${STATUS_LABELS[status]}` }];
  });
}

/** Return the statements that the articles attribute to a source, named or not. */
export function claimItems({ claims, annotatedArticles }: Edition): AuditItem[] {
  const bySlug = annotatedBySlug(annotatedArticles);
  return claims.flatMap(({ id, article, speaker, polarity, quotation, text, excerpt }): AuditItem[] => {
    const claim = bySlug.get(article.slug)!.claims.find((one) => `${article.slug}/${one.id}` === id);
    if (!claim) return [];
    const read = `${speaker.name}: ${polarity}${quotation ? ', partly in quotation marks' : ''}`;
    const at = excerpt.text.indexOf(text);
    return [{ article: article.slug, id: claim.sentence, sentence: excerpt.text, words: text, ...(at >= 0 && { at }), read }];
  });
}

function annotatedBySlug(annotatedArticles: readonly AnnotatedArticle[]): Map<string, AnnotatedArticle> {
  return new Map(annotatedArticles.map((annotated) => [annotated.article.slug, annotated]));
}

function eventsOf(timeline: Edition['timeline']): TimelineEvent[] {
  return timeline.flatMap((year) => [...year.events, ...year.months.flatMap((month) => [...month.events, ...month.days.flatMap(({ events }) => events)])]);
}

/** Return the id of a sentence: the fragment of its address. */
export function fragmentOf({ href }: Pick<SentenceRef, 'href'>): string {
  return href.slice(href.indexOf('#') + 1);
}
