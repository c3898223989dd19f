import { idForComparison } from '../content-files/index.ts';
import { ArticleIndex } from './article-index.ts';
import { type Candidate, makeCandidate } from './make-candidate.ts';
import { checkArticle, type CheckedArticle } from './check-article.ts';
import type { ImportContext, Outcome } from './import-context.ts';
import type { FoundArticle, Note } from './types.ts';
import { writeArticle } from './write-article.ts';

/**
 * Write each article to its own file. The articles are checked with the build's own functions, so that a build can publish them. Existing files are never
 * overwritten, and no text is written twice.
 *
 * @returns the result for each article, in the same order
 */
export async function importArticles(articles: readonly FoundArticle[], context: ImportContext): Promise<Outcome[]> {
  const outcomes = new Map<FoundArticle, Outcome>();
  const refuse = (article: FoundArticle, reasons: string[], notes: Note[] = []) =>
    outcomes.set(article, { kind: 'refused', origin: article.origin, reasons, notes });
  const index = new ArticleIndex();
  for (const slug of context.existing.names) index.addExisting(slug);
  let waiting: Candidate[] = [];
  const taken = new Set(context.existing.taken);
  for (const article of articles) {
    const candidate = await makeCandidate(article, context, taken);
    if (Array.isArray(candidate)) refuse(article, candidate);
    else {
      waiting.push(candidate);
      taken.add(idForComparison(candidate.slug));
      index.add(candidate.indexed, article);
    }
  }
  const ready = new Map<string, CheckedArticle>();
  const refused = new Set<string>();
  const missing = new Set<string>();
  // A link to a refused article or a missing fragment needs another target, so articles with such links are converted again.
  for (let round = 0; waiting.length > 0; round++) {
    for (const [number, candidate] of waiting.entries()) {
      if (round === 0) context.onProgress?.(number + 1, waiting.length);
      const checked = checkArticle(candidate, index, missing, context);
      if ('reasons' in checked) {
        refuse(candidate.article, checked.reasons, checked.notes);
        candidate.indexed.isPublic = false;
        refused.add(candidate.slug);
        ready.delete(candidate.slug);
      } else ready.set(candidate.slug, checked);
    }
    waiting = [...ready.values()].filter(({ linked, fragments }) => {
      const gone = [...fragments].filter((fragment) => !missing.has(fragment) && !fragmentExists(fragment, ready));
      for (const fragment of gone) missing.add(fragment);
      return gone.length > 0 || [...linked].some((slug) => refused.has(slug));
    });
    refused.clear();
  }
  for (const article of ready.values()) outcomes.set(article.article, await writeArticle(article, context));
  return articles.map((article) => outcomes.get(article)!);
}

/** Return whether the article of a fragment such as `bridge-closes#overview` is ready and contains the fragment. */
function fragmentExists(place: string, ready: ReadonlyMap<string, CheckedArticle>): boolean {
  const [slug = '', fragment = ''] = place.split('#');
  return ready.get(slug)?.ids.has(fragment) ?? false;
}
