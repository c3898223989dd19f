import type { Gazetteer } from '../analysis/index.ts';
import { stemsOfSentences } from '../collections/articles/index.ts';
import { chronicleOfArticles, decideIdentities } from '../edition/index.ts';
import { analyzeDocument, readDocuments } from './analyze-documents.ts';

/**
 * Return the chronicle of a list of documents, with one JSON object `{id, text, dct}` per line, as one line of JSON per day, the most important day first.
 *
 * @param top maximum number of days
 * @throws Error with the line of a document that is invalid or has no day of publication
 */
export function chronicleOfDocuments(list: string, gazetteer: Gazetteer, file: string, top: number): string[] {
  const documents = readDocuments(list, file).map((document) => {
    if (document.dct === undefined) throw new Error(`${document.position}  A document needs "dct", its day of publication: dates are counted from there.`);
    return analyzeDocument(document, gazetteer);
  });
  const identities = decideIdentities(
    documents.map((document) => ({ ...document, passages: document.passages.map(({ text }) => text) })),
    gazetteer.entries,
  );
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const sources = documents.map(({ slug, published, passages, analysis }) => {
    const texts = passages.map(({ text }) => text);
    return { slug, published, passages: texts, kinds: passages.map(({ kind }) => kind), analysis, stems: stemsOfSentences(texts, analysis) };
  });
  const { days } = chronicleOfArticles(sources, (slug, key) => identities.get(slug)?.get(key)?.key ?? key);
  return days.slice(0, top).map(({ day, score, happenings }) => {
    const reported = happenings
      .toSorted((a, b) => rank(b) - rank(a))
      .map(({ best, score: own, reports }) => ({
        text: best.text,
        score: roundScore(own),
        reports: reports.map(({ slug, passage, start, end, status }) => {
          const { id, passages } = bySlug.get(slug)!;
          const { offset } = passages[passage]!;
          return { doc: id, start: start + offset, end: end + offset, status };
        }),
      }));
    return `${JSON.stringify({ day, score: roundScore(score), happenings: reported })}\n`;
  });
}

/** Return the score by which happenings are sorted. A happening whose sentence cannot be understood alone comes first only if it has twice the score of one that can. */
function rank({ score, isSelectable }: { score: number; isSelectable: boolean }): number {
  return isSelectable ? score : score / 2;
}

function roundScore(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
