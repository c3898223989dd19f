import { deniesExistence } from '../../analysis/english/disputes/index.ts';
import { contentWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { createClaimsIn } from './statements.ts';

/** Minimum number of content words of a statement that says what there is. */
const MIN_WORDS = 2;
/** Maximum number of sentences from a statement to one that says that there is no such thing. */
const MAX_SENTENCES = 2;

/**
 * Return each statement with the one that says, right after it in its paragraph, that there is nothing of the kind: “she had sent an email, Reyes said”, “a spokesman said that
 * no such message had been found”.
 */
export function deniedExistences(claims: readonly Claim[], views: readonly ArticleView[], { speakersOf }: Pick<RowContext, 'speakersOf'>): [Claim, Claim][] {
  const claimsIn = createClaimsIn(claims.filter(({ polarity, speaker }) => polarity === 'said' && speaker.kind !== 'none'));
  return views.flatMap((view) => {
    const sentences = comparableSentences(view);
    return sentences.flatMap((sentence, index): [Claim, Claim][] => {
      const no = deniesExistence(sentence.ref.excerpt.text) ? claimsIn(view, sentence).find(({ text }) => deniesExistence(text)) : undefined;
      if (no === undefined) return [];
      const before = sentences.slice(Math.max(0, index - MAX_SENTENCES), index).filter(({ passage }) => passage === sentence.passage);
      const said = before.toReversed().flatMap((each) => claimsIn(view, each));
      const isOther = (each: Claim) => each.speaker.name !== no.speaker.name && !speakersOf(each).some((key) => speakersOf(no).includes(key));
      const yes = said.find((each) => isOther(each) && contentWords(each.text).size >= MIN_WORDS);
      return yes === undefined ? [] : [[yes, no]];
    });
  });
}
