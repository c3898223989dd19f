import type { ArticleView } from '../articles/article-view.ts';
import type { Claim } from '../types.ts';

/** Number of sentences before a pronoun that are searched for its antecedent. */
const SENTENCES_BACK = 3;

/**
 * Return whether “he” or “she” in a claim can only be its speaker: the last sentence that names a person, of the claim's own up to the claim and those before it, names the
 * speaker and nobody else.
 */
export function isOnlyPersonBefore({ id, speaker }: Claim, { article: { analysis }, registry }: ArticleView): boolean {
  const claim = analysis.claims.find((each) => id.endsWith(`/${each.id}`));
  const own = analysis.sentences.findIndex((each) => each.id === claim?.sentence);
  if (claim === undefined || own < 0) return false;
  const { passage, start } = claim.cue ?? claim.content[0]!;
  for (let at = own; at >= Math.max(0, own - SENTENCES_BACK); at--) {
    const sentence = analysis.sentences[at]!;
    const end = at === own && sentence.passage === passage ? start : sentence.end;
    const named = analysis.mentions
      .filter((mention) => mention.passage === sentence.passage && mention.start >= sentence.start && mention.start < end)
      .map(({ entity }) => registry.get(entity))
      .filter(({ type }) => type === 'person');
    if (named.length > 0) return named.every(({ key }) => key === speaker.key);
  }
  return false;
}
