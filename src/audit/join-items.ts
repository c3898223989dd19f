import type { Edition, Entity, SentenceRef } from '../edition/index.ts';
import { fragmentOf } from './report-items.ts';
import type { AuditItem } from './types.ts';

/**
 * Return what the software joined across sentences: two articles that report one happening, two numbers in one series, and two spellings with one page. Joins
 * that an editor entered are left out.
 */
export function joinItems({ chronicle, background, figures, people, places, organizations, annotatedArticles }: Edition): AuditItem[] {
  const happenings = [...background, ...chronicle].flatMap(({ happenings: ofDay }) => ofDay);
  const joinedReports = happenings
    .filter(({ notes }) => !notes.some(({ action }) => action === 'join'))
    .flatMap(({ reports, label }) =>
      neighbours(reports.map(({ sentence }) => sentence)).map(([one, other]) => joinItem(one, other, wordsOf(one), `both report one thing, ${label}`)),
    );
  const joinedFigures = figures
    .filter(({ note }) => note?.action !== 'join')
    .flatMap(({ reports, title }) =>
      neighbours(reports).map(([one, other]) => joinItem(one.sentence, other.sentence, one.label, `both numbers are of one thing: ${title}`)),
    );
  return [...joinedReports, ...joinedFigures, ...[...people, ...places, ...organizations].flatMap((entity) => spellings(entity, annotatedArticles))];
}

/** Pair each item of a list with the one before it. */
function neighbours<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((one, index) => [list[index]!, one]);
}

function joinItem(one: SentenceRef, other: SentenceRef, words: string, read: string): AuditItem {
  return { ...fieldsOf(one), words, read, other: fieldsOf(other) };
}

/** Return the words that date a sentence, or the whole sentence if there are none. */
function wordsOf({ excerpt: { text, marks } }: SentenceRef): string {
  const [start, end] = marks[0] ?? [0, text.length];
  return text.slice(start, end);
}

function fieldsOf(sentence: SentenceRef) {
  return { article: sentence.article.slug, id: fragmentOf(sentence), sentence: sentence.excerpt.text };
}

/**
 * Return the spellings of an entity that has no file, each with the oldest sentence that contains it and the oldest sentence that contains the spelling before it.
 * Empty for an entity with a file, because an editor entered its spellings.
 */
function spellings({ key, name, curated }: Entity, annotatedArticles: Edition['annotatedArticles']): AuditItem[] {
  if (curated) return [];
  const first = new Map<string, ReturnType<typeof fieldsOf>>();
  for (const { article, passages, sentences, mentions } of annotatedArticles.toReversed()) {
    for (const { entity, surface, sentence } of mentions) {
      if (entity !== key || first.has(surface)) continue;
      const { passage, start, end } = sentences.find(({ id }) => id === sentence)!;
      first.set(surface, { article: article.slug, id: sentence, sentence: passages[passage]!.slice(start, end) });
    }
  }
  return neighbours([...first]).map(([[before, other], [surface, fields]]) => ({
    ...fields,
    words: surface,
    read: `“${surface}” and “${before}” are one: ${name}`,
    other,
  }));
}
