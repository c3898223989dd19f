import type { Mention, Sentence, Span } from '../../analysis/core/index.ts';
import { type SentenceFeatures, speaksOfSomebody, unexplainedPronoun } from '../../analysis/english/event-sentences/index.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';

/** A pronoun in a sentence, and the name to be shown in its place. */
export interface ResolvedPronoun extends Span {
  /** “Ann Brown”, or of a possessive “Ann Brown’s”. */
  name: string;
  /** The mention of the person. */
  person: Mention;
}

/** Number of sentences before that are searched for the person: farther back, another person may have been meant by a noun. */
const MAX_SENTENCES = 3;

/**
 * Return the first pronoun of a sentence for a person who is named only before it, with that name: “Ann Brown” for “She” in “Leeds has chosen Ann Brown as its
 * mayor. She took her oath on Tuesday.” Null if there is none, if several people may be meant, or if the article shows that the pronoun is not that of the person.
 *
 * @param features those of the sentence
 */
export function resolvePronoun(article: IndexedArticle, { id }: Sentence, features: SentenceFeatures): ResolvedPronoun | null {
  const pronoun = unexplainedPronoun(features);
  const person = pronoun && personBefore(article, id);
  const name = person && article.fullNames.fullNames.get(person.entity);
  const isOther = person !== null && (article.pronouns.get(person.entity) ?? pronoun?.subject) !== pronoun?.subject;
  if (!pronoun || !person || !name || isOther || features.names.some(({ start, end }) => features.text.slice(start, end) === name)) return null;
  return { start: pronoun.start, end: pronoun.end, name: pronoun.isPossessive ? `${name}’s` : name, person };
}

/** Return the only person whom the last sentence with a person before a sentence names; null if there are several, or somebody without a name. */
function personBefore(article: IndexedArticle, id: string): Mention | null {
  let sentence = article.previous.get(id);
  for (let count = 0; count < MAX_SENTENCES && sentence !== undefined; count++) {
    const persons = (article.mentionsIn.get(sentence.id) ?? []).filter(({ type, nominal }) => type === 'person' && !nominal);
    if (speaksOfSomebody(textOf(article, sentence))) return null;
    if (persons.length > 0) return new Set(persons.map(({ entity }) => entity)).size === 1 ? persons[0]! : null;
    sentence = article.previous.get(sentence.id);
  }
  return null;
}
