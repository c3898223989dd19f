import type { Figure, Mention, Sentence } from '../../core/types.ts';
import { lastBefore } from './last-before.ts';
import { DESCRIBED_GIVES, GIVEN_BY, GIVES, GIVING_VERB, POSSESSES, PRONOUN_GIVES } from './resources/sources.ts';

/** How far behind a name its verb is looked for, and before it its preposition. */
const LOOK = 120;

/** One who gives what a sentence tells, and where the sentence says so. */
export interface Giver {
  at: number;
  source: NonNullable<Figure['source']>;
}

/** Where the words stand that make a mention a source, such as its verb of saying; -1 where there are none. */
function sourceAt(text: string, mention: Mention, sentence: Sentence, hasVerb: boolean): number {
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + LOOK));
  const verb = (hasVerb ? GIVES.exec(behind) : null) ?? POSSESSES.exec(behind);
  if (verb) return mention.end + verb[0].length;
  return GIVEN_BY.test(text.slice(Math.max(sentence.start, mention.start - LOOK), mention.start)) ? mention.start : -1;
}

/**
 * List who gives what a sentence tells, in order: by name, or by a pronoun that stands for the one who gave what stood before.
 *
 * @param mentions those of the sentence, in order
 * @param earlier who was named or spoke last before the sentence
 */
export function giversOf(text: string, sentence: Sentence, mentions: readonly Mention[], earlier: Giver['source'] | null): Giver[] {
  const told = text.slice(sentence.start, sentence.end);
  const hasVerb = GIVING_VERB.test(told);
  const byVerb = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.type === 'place') continue;
    const at = sourceAt(text, mention, sentence, hasVerb);
    // “Ana Reyes, spokeswoman of the Harbour Board, said”: of two before one verb the person speaks.
    if (at >= 0 && byVerb.get(at)?.type !== 'person') byVerb.set(at, mention);
  }
  const givers = [...byVerb].map(([at, { surface, entity }]): Giver => ({ at, source: { surface, entity } }));
  if (hasVerb && earlier) {
    for (const found of told.matchAll(PRONOUN_GIVES)) givers.push({ at: sentence.start + found.index, source: earlier });
  }
  if (hasVerb && givers.length === 0) {
    const found = DESCRIBED_GIVES.exec(told);
    DESCRIBED_GIVES.lastIndex = 0;
    if (found) givers.push({ at: sentence.start + found.index, source: { surface: found[0], entity: null } });
  }
  return givers.sort((a, b) => a.at - b.at);
}

/** Of those who give what a sentence tells, the one for an offset: the last before it, or else the first behind it. */
export function giverFor(givers: readonly Giver[], offset: number): Giver['source'] | null {
  return (lastBefore(givers, offset, ({ at }) => at) ?? givers[0])?.source ?? null;
}
