import type { Span } from '../../core/index.ts';
import type { SentenceFeatures } from './readability.ts';
import { withoutQuotations } from './reports-event.ts';
import { isObjectPronoun, isSubjectOnly, mayBePerson } from './unexplained-pronouns.ts';

/** A pronoun in a sentence for a person. */
export interface PersonalPronoun extends Span {
  /** Whether it is a possessive: “his boat”. */
  isPossessive: boolean;
  /** The same pronoun as a subject. */
  subject: 'he' | 'she';
}

const PRONOUN = /\b(?:he|she|his|her|him)\b/giu;
/** People without a name, whom a pronoun may mean too: “one woman shouted”, “her lawyer said”. */
const SOMEBODY =
  /(?<!, )\b(?:an?|one|another|the|his|her|their|\p{Lu}\p{L}+['’]s) (?:\p{L}+[- ]){0,3}?(?:man|woman|boy|girl|lawyer|attorney|solicitor|spokes(?:man|woman|person)|wife|husband|widow|partner|son|daughter|brother|sister|father|mother|cousin|friend|colleague|neighbour|neighbor|witness|victim|suspect|teenager|child|passenger|resident|driver|deckhand|soldier|officer|deputy|successor|predecessor|employee|worker)\b(?!,? \p{Lu}\p{L}+ \p{Lu})/u;

/** Whether a text speaks of somebody without a name, whom “he” or “she” in a later sentence may mean. */
export function speaksOfSomebody(text: string): boolean {
  return SOMEBODY.test(withoutQuotations(text));
}

/** Return the first pronoun of a sentence for a person who is named only before it: “She took her oath on Tuesday.” Null if there is none, or if somebody without a name may be meant. */
export function unexplainedPronoun({ text, names }: SentenceFeatures): PersonalPronoun | null {
  const unquoted = withoutQuotations(text);
  const found = [...unquoted.matchAll(PRONOUN)].find(({ index }) => {
    const isNamedBefore = names.some((name) => name.end <= index && mayBePerson(name, text));
    return !isNamedBefore || (isObjectPronoun(unquoted, index) && isSubjectOnly(unquoted, index, names));
  });
  if (found === undefined || SOMEBODY.test(unquoted.slice(0, found.index))) return null;
  const [word] = found;
  const isPossessive = /^his$/i.test(word) || (/^her$/i.test(word) && !isObjectPronoun(unquoted, found.index));
  return { start: found.index, end: found.index + word.length, isPossessive, subject: /^(?:he|his|him)$/i.test(word) ? 'he' : 'she' };
}

/** Return the features of a sentence with a name in the place of a pronoun. */
export function withName(features: SentenceFeatures, { start, end, name }: Span & { name: string }): SentenceFeatures {
  const shift = name.length - (end - start);
  const moved = <Place extends Span>(place: Place): Place => (place.start >= end ? { ...place, start: place.start + shift, end: place.end + shift } : place);
  const named = { start, end: start + name.replace(/’s$/, '').length, type: 'person' as const };
  return {
    ...features,
    text: features.text.slice(0, start) + name + features.text.slice(end),
    namesSomebody: true,
    namesBesidesSpeaker: true,
    hasUnknownPerson: false,
    dates: features.dates.map(moved),
    ownDate: features.ownDate && moved(features.ownDate),
    names: [...features.names.map(moved), named].sort((a, b) => a.start - b.start),
  };
}
