import type { ArticleView } from '../articles/article-view.ts';
import type { Claim } from '../types.ts';
import { compiledClaimOf } from './statements.ts';

/** Number of sentences before a pronoun that are searched for its antecedent. */
const SENTENCES_BACK = 3;

/**
 * Return whether “he” or “she” in a claim can only be its speaker: the last sentence that names a person, of the claim's own up to the claim and those before it, names the
 * speaker and nobody else.
 */
export function isOnlyPersonBefore(claim: Claim, view: ArticleView): boolean {
  const { analysis } = view.article;
  const compiled = compiledClaimOf(claim, view);
  const own = analysis.sentences.findIndex((each) => each.id === compiled?.sentence);
  if (compiled === undefined || own < 0) return false;
  const { passage, start } = compiled.cue ?? compiled.content[0]!;
  for (let at = own; at >= Math.max(0, own - SENTENCES_BACK); at--) {
    const sentence = analysis.sentences[at]!;
    const end = at === own && sentence.passage === passage ? start : sentence.end;
    const named = analysis.mentions
      .filter((mention) => mention.passage === sentence.passage && mention.start >= sentence.start && mention.start < end)
      .map(({ entity }) => view.registry.get(entity))
      .filter(({ type }) => type === 'person');
    if (named.length > 0) return named.every(({ key }) => key === claim.speaker.key);
  }
  return false;
}
