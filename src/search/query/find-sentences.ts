import { marksOf } from './excerpts.ts';
import type { Context, ArticleMatches } from './find.ts';
import { happeningHit, happeningRecord } from './find-happenings.ts';
import { matchesAll, loadMatches } from './matched-articles.ts';
import type { FoundSentence, SentenceResults } from './types.ts';

/** Number of articles read at once. */
const READ_AT_ONCE = 16;

/**
 * Return the sentences that match all words, phrases and days of a query, by date of publication. Of the sentences that report the same happening, only the first is returned.
 *
 * @param from index in the list of articles at which to continue
 * @param listed URLs of happenings whose sentences are left out
 */
export async function findSentences(
  found: ArticleMatches,
  { newestFirst, from, limit, listed }: { newestFirst: boolean; from: number; limit: number; listed: readonly string[] },
  context: Context,
): Promise<Omit<SentenceResults, 'incomplete'>> {
  const { list, expansions } = found;
  // Words that share no sentence bit do not occur in the same sentence.
  const ids = [...list.ids].filter((_, at) => list.sentenceBits[at]! > 0 || expansions.length < 2);
  if (!newestFirst) ids.reverse();
  const known = new Set(listed);
  const sentences: FoundSentence[] = [];
  let at = expansions.length + found.filtering.days.length === 0 ? ids.length : from;
  while (at < ids.length && sentences.length < limit) {
    const batch = ids.slice(at, at + READ_AT_ONCE);
    const read = await Promise.all(batch.map((id) => sentencesOf(id)));
    for (const ofArticle of read) {
      if (sentences.length >= limit) break;
      for (const sentence of ofArticle) {
        if (sentence.happening && known.has(sentence.happening.href)) continue;
        if (sentence.happening) known.add(sentence.happening.href);
        sentences.push(sentence);
      }
      at++;
    }
  }
  return { sentences, next: at < ids.length ? at : null };

  async function sentencesOf(id: number): Promise<FoundSentence[]> {
    const [article] = await loadMatches([id], found, true, context);
    if (!article?.record) return [];
    const { result, record, matches } = article;
    return Promise.all(
      matches
        .filter((match) => matchesAll(match, found))
        .map(async (match): Promise<FoundSentence> => {
          const [, number] = record.reports.find(([sentence]) => sentence === match.sentence) ?? [];
          const happening = number === undefined ? null : await happeningRecord(number, context);
          return {
            excerpt: { text: record.texts[match.sentence]!, marks: marksOf(match) },
            href: `${result.href}#${record.ids[match.sentence]!}`,
            article: { title: result.title, href: result.href, published: result.day, publishedLabel: result.published },
            happening: happening ? happeningHit(happening, found) : null,
          };
        }),
    );
  }
}
