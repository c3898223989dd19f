import { matchSentences, marksOf } from './excerpts.ts';
import type { Context, ArticleMatches } from './find.ts';
import { PER_FILE } from '../format/index.ts';
import type { FoundSentence, SentenceResults } from './types.ts';

/** Number of articles read at once. */
const READ_AT_ONCE = 16;

/**
 * Return the sentences that match all words and phrases of a query, by date of publication.
 *
 * @param from index in the list of articles at which to continue
 */
export async function findSentences(
  { list, expansions, query }: ArticleMatches,
  newestFirst: boolean,
  from: number,
  limit: number,
  { files, fetchErrors }: Context,
): Promise<Omit<SentenceResults, 'incomplete'>> {
  // Words without a common sentence bit do not occur in one sentence.
  const ids = [...list.ids].filter((_, at) => list.sentenceBits[at]! > 0 || expansions.length < 2);
  if (!newestFirst) ids.reverse();
  const sentences: FoundSentence[] = [];
  let at = expansions.length === 0 ? ids.length : from;
  while (at < ids.length && sentences.length < limit) {
    const batch = ids.slice(at, at + READ_AT_ONCE);
    const read = await Promise.all(batch.map((id) => sentencesOf(id)));
    for (const found of read) {
      if (sentences.length >= limit) break;
      sentences.push(...found);
      at++;
    }
  }
  return { sentences, next: at < ids.length ? at : null };

  async function sentencesOf(id: number): Promise<FoundSentence[]> {
    const [results, records] = await Promise.all([
      fetchErrors.fallback(files.part('results', Math.floor(id / PER_FILE.results)), []),
      fetchErrors.fallback(files.part('sentences', Math.floor(id / PER_FILE.sentences)), []),
    ]);
    const result = results[id % PER_FILE.results];
    const record = records[id % PER_FILE.sentences];
    if (!result || !record) return [];
    return matchSentences(record, expansions, query.phrases)
      .filter(({ qualities, phrases }) => qualities.every((quality) => quality > 0) && phrases === query.phrases.length)
      .map((match) => ({
        excerpt: { text: record.texts[match.sentence]!, marks: marksOf(match) },
        href: `${result.href}#${record.ids[match.sentence]!}`,
        article: { title: result.title, href: result.href, publishedLabel: result.published },
      }));
  }
}
