import { refersToStatement } from '../../analysis/english/disputes/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { type ClaimsIn, compiledClaimOf, joinSentences } from './statements.ts';

/** A denial, and the statements of others that it answers, as far as its article says. */
export interface Denial extends Claim {
  answers: readonly Claim[];
}

/**
 * Return denials without words of what is denied (“Dorn rejected the accusation”) with the words of what they answer: the statement of another speaker in the sentence right
 * before. The sentences of both are joined. A denial that answers nothing certain is left out; one that says what is denied is returned as it is.
 */
export function withDeniedWords(denials: readonly Claim[], claimsIn: ClaimsIn, viewOf: (claim: Claim) => ArticleView, { speakersOf }: RowContext): Denial[] {
  return denials.flatMap((denial): Denial[] => {
    if (!refersToStatement(denial.text)) return [{ ...denial, answers: [] }];
    const view = viewOf(denial);
    const sentences = comparableSentences(view);
    const ownId = compiledClaimOf(denial, view)?.sentence;
    const at = sentences.findIndex(({ id }) => id === ownId);
    const [before, own] = [sentences[at - 1], sentences[at]];
    if (before === undefined || own === undefined || own.passage - before.passage > 1) return [];
    const party = new Set(speakersOf(denial));
    // The accuser may be “the union”: its words are in the joined sentences. A second speaker in the sentence leaves open whom the denial answers.
    const answered = claimsIn(view, before).filter(({ speaker }) => speaker.kind !== 'none');
    const isOther = ({ speaker, polarity }: Claim) =>
      polarity === 'said' && speaker.name !== denial.speaker.name && !speakersOf({ speaker }).some((key) => party.has(key));
    const [first, ...others] = answered;
    if (first === undefined || !answered.every(isOther) || others.some(({ speaker }) => speaker.name !== first.speaker.name)) return [];
    const { excerpt } = joinSentences(before.ref, own.ref);
    return [{ ...denial, text: first.text, excerpt, href: before.ref.href, aboutKeys: [...denial.aboutKeys, ...first.aboutKeys], answers: [first] }];
  });
}
