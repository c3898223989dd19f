import { areOpposed, COUNTING, hasPronoun, isNegated, mayNegateNextPart, numbersIn } from '../analysis/english/comparison/index.ts';
import { contentWords, weightedShare } from './content-words.ts';
import { areSameFigure, numberAndUnit } from './figures.ts';
import type { ComparedArticle, ComparedClaim } from './types.ts';
import { containment, lowerCase, containsPhrase, similarity, capitalizedWordsIn, MIN_SIMILARITY_OF_SAME_WORDS, wordsOf } from './words.ts';

/** Minimum share of a statement's words that a text must contain to make the same statement. */
const MIN_SHARE_OF_WORDS = 0.75;
/** Minimum share of its content words, in which synonyms and inflected forms are equal. */
const MIN_SHARE_OF_CONTENT = 0.65;
/** A statement of fewer words must be the whole text: a single word proves nothing. */
const MIN_WORDS = 2;
/** A statement of fewer words counts as the same only if the speaker or the event is the same. */
const MIN_WORDS_OF_ANY_SPEAKER = 3;

/** How another article makes a statement. */
export interface Restatement {
  /** Who says it there; empty if nobody is named with it. */
  speakers: string[];
}

/** Return how an article makes a statement of another article; null if it does not. Statements are compared by content, whoever makes them. */
export function restatementOf(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle): Restatement | null {
  const same = article.claims.filter(
    (other) =>
      other.polarity === claim.polarity &&
      (makesStatement(other.text, claim.text) || isParaphrase(other, claim)) &&
      mayBeSameTopic(claim, own, article, other.sentence, other.speaker === claim.speaker),
  );
  if (same.length > 0) return { speakers: same.map(({ name }) => name) };
  // The other text may contain the words of a denied statement as an assertion.
  if (claim.polarity !== 'said') return null;
  const index = article.sentences.findIndex(
    ({ text, kind }, index) =>
      kind !== 'heading' &&
      !isDeniedIn(article, index) &&
      makesStatement(text, claim.text) &&
      mayBeSameTopic(claim, own, article, index, isSpeakerIn(claim, article, index)),
  );
  if (index >= 0) return { speakers: isSpeakerIn(claim, article, index) ? [claim.name] : [] };
  return restatedByFigures(claim, own, article);
}

/** Minimum number of content words of a statement for which paraphrases are looked for. */
const MIN_CONTENT_WORDS = 3;

/** Whether another claim is a paraphrase of a claim: of the same speaker, with most of its content words, its numbers and names, and both or neither negated. */
function isParaphrase(other: ComparedClaim, claim: ComparedClaim): boolean {
  if (other.speaker !== claim.speaker || contentWords(claim.text).size < MIN_CONTENT_WORDS) return false;
  const [content, otherContent] = [contentWords(claim.text), contentWords(other.text)];
  const numbers = numbersIn(other.text);
  return (
    weightedShare(content, otherContent, () => 1) >= MIN_SHARE_OF_CONTENT &&
    [...numbersIn(claim.text)].every((number) => numbers.has(number)) &&
    [...capitalizedWordsIn(claim.text)].every((name) => wordsOf(other.text).has(name)) &&
    isNegated(claim.text) === isNegated(other.text) &&
    !areOpposed(content, otherContent)
  );
}

/**
 * Whether a statement may be about the same topic in a sentence of the other article as in its own article. A short statement, or one with a pronoun (“that they had
 * crossed into the region”), does not say whom or what it is about, so the speaker or the event must be the same.
 */
function mayBeSameTopic(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle, index: number, isSameSpeaker: boolean): boolean {
  if (isSameSpeaker || (wordsOf(claim.text).size >= MIN_WORDS_OF_ANY_SPEAKER && !hasPronoun(claim.text))) return true;
  const happenings = article.sentences[index]?.happenings ?? [];
  return own.sentences[claim.sentence]?.happenings?.some((id) => happenings.includes(id)) === true;
}

/** Whether two statements say the same in nearly the same words: they have the same numbers and names, and one contains the other. */
export function areSameStatement(one: ComparedClaim, other: ComparedClaim): boolean {
  const isNear =
    similarity(wordsOf(one.text), wordsOf(other.text)) >= MIN_SIMILARITY_OF_SAME_WORDS &&
    containment(numbersIn(one.text), numbersIn(other.text)) === containment(numbersIn(other.text), numbersIn(one.text)) &&
    containment(capitalizedWordsIn(one.text), capitalizedWordsIn(other.text)) === containment(capitalizedWordsIn(other.text), capitalizedWordsIn(one.text));
  return one.polarity === other.polarity && isNear && (makesStatement(one.text, other.text) || makesStatement(other.text, one.text));
}

/** Whether a text, or a part of it between commas, makes a statement: it has its numbers and names and most of its words, and both or neither are negated. */
function makesStatement(text: string, statement: string): boolean {
  return textMakesStatement(text, statement) || partsOf(text).some((part) => textMakesStatement(part, statement));
}

function textMakesStatement(text: string, statement: string): boolean {
  const words = wordsOf(statement);
  if (words.size < MIN_WORDS) return lowerCase(text).trim() === lowerCase(statement).trim();
  const [inText, numbers] = [wordsOf(text), numbersIn(text)];
  return (
    containment(words, inText) >= MIN_SHARE_OF_WORDS &&
    [...numbersIn(statement)].every((number) => numbers.has(number)) &&
    [...capitalizedWordsIn(statement)].every((name) => inText.has(name)) &&
    isNegated(statement) === isNegated(text)
  );
}

/** Return the parts of a text between commas, up to the first part whose negation may extend to the rest. */
function partsOf(text: string): string[] {
  const parts = text.split(/[,;:]\s/u);
  const end = parts.findIndex((part) => mayNegateNextPart(part));
  return end < 0 ? parts : parts.slice(0, end);
}

function isDeniedIn({ claims }: ComparedArticle, index: number): boolean {
  return claims.some((claim) => claim.sentence === index && claim.polarity !== 'said');
}

/** Whether a sentence names the speaker of a statement, or contains another statement of that speaker (“he said”). */
function isSpeakerIn({ speaker, name }: ComparedClaim, { sentences, claims }: ComparedArticle, index: number): boolean {
  const { text } = sentences[index]!;
  return (
    containsPhrase(text, name) || containsPhrase(text, name.split(' ').at(-1)!) || claims.some((each) => each.sentence === index && each.speaker === speaker)
  );
}

/**
 * Return how an article makes a statement that consists of figures only, such as “93 settlements”, by giving these figures, for example in a table; null if it
 * does not.
 */
function restatedByFigures(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle): Restatement | null {
  const numbers = numbersIn(claim.text);
  const figures = own.figures.filter(
    (figure) => figure.sentence === claim.sentence && [...numbersIn(numberAndUnit(figure).number)].every((number) => numbers.has(number)),
  );
  const words = new Set(figures.flatMap(({ label, what }) => [...wordsOf(label), ...wordsOf(what)]));
  if (figures.length === 0 || [...wordsOf(claim.text)].some((word) => !words.has(word) && !COUNTING.has(word))) return null;
  const same = figures.map((figure) => article.figures.filter((other) => areSameFigure(figure, other)));
  if (same.some((each) => each.length === 0)) return null;
  return { speakers: same.flat().flatMap(({ source }) => source ?? []) };
}
