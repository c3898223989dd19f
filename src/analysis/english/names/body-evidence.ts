import { nounAfter } from './apposition.ts';
import { isGivenName } from './model/lexicon.ts';
import type { ModelName } from './model/name-model.ts';
import { BEFORE_BODY, BODY_DEEDS, BODY_NOUNS, BODY_POSSESSIONS, BODY_ROLES, BODY_VERBS, LIFE_VERBS } from './resources/conduct.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { BEFORE_VERB } from './resources/speech.ts';
import { FAMILY_MEMBERS } from './resources/things.ts';
import type { NamesOfText } from './names-of-text.ts';
import { titleBefore } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Number of words after the article of an apposition in which its noun is looked for. */
const REACH = 6;
/** Maximum number of words between a name and a noun or pronoun for it in the same or the next sentence. The limit keeps long sentences fast. */
const FAR = 60;
const PERSONAL_PRONOUNS = /^(?:he|she|his|her|him|himself|herself)$/;
const VERBS_OF_SAYING = /^(?:said|says|added|announced|confirmed|denied|admitted|warned|insisted)$/;
/** Nouns after “the two” or “both” for two bodies whose names are joined by “and”. */
const BOTH_BODIES = /^(?:firms|companies|groups|clubs|unions|banks|insurers|airlines|makers|rivals)$/;

/**
 * Evidence by its kind, so that the same kind counts once. The weights are estimates: about 3 for what is nearly always right alone, 1 to 2 for what needs a second sign, and
 * more for what outweighs two signs of the opposite.
 */
type Evidence = Map<string, number>;

/** Return the sum of the evidence in all mentions of a name that it is a firm, a union or another body: 3 is enough if nothing speaks against it. */
export function bodyEvidence(words: readonly Word[], group: readonly ModelName[], names: NamesOfText): number {
  const evidence: Evidence = new Map();
  for (const mention of group) {
    addBefore(evidence, words, mention);
    addAfter(evidence, words, mention);
    addTogether(evidence, words, mention);
    addNoun(evidence, words, mention, names);
  }
  return sumOf(evidence);
}

/** Return the sum of the evidence that a name is a person's: a given name, “who”, an age, “he” or “she”, a surname alone, a verb of people. */
export function personalEvidence(words: readonly Word[], group: readonly ModelName[], names: NamesOfText): number {
  const evidence: Evidence = new Map();
  for (const { first, last } of group) {
    const at = wordsOfSentence(words, first);
    if (GIVEN_NAMES.has(words[first]!.text)) evidence.set('given name', 2.5);
    else if (isGivenName(words[first]!)) evidence.set('given name', 0.7);
    if (titleBefore(words as Word[], first) !== undefined) evidence.set('title', 6);
    const [next, beyond] = [at(last + 1), at(last + 2)];
    const after = next?.text === ',' ? beyond : next;
    if (after && /^(?:who|whose|whom)$/.test(after.lower)) evidence.set('who', 4);
    if (next?.text === ',' && beyond?.shape === 'number' && /^\d{1,3}$/.test(beyond.text) && /^[,.]$/.test(at(last + 3)?.text ?? '')) evidence.set('age', 6);
    if (nounAfter(words as Word[], last)?.type === 'person') evidence.set('description', 3);
    // “Workers at Brandt-Keller walked out”: the verb is not of the name.
    const isObject = /^(?:at|of|in|for|with|by|from|to|and)$/.test(at(first - 1)?.lower ?? '');
    const verb = isObject ? undefined : verbAfter(words, last);
    if (verb && LIFE_VERBS.has(verb.lower)) evidence.set('verb', 2.5);
    if (
      verb &&
      /^(?:was|were)$/.test(verb.lower) &&
      /^(?:born|arrested|jailed|sentenced|elected|injured|killed|buried|sworn)$/.test(words[verb.index + 1]?.lower ?? '')
    )
      evidence.set('fate', 4);
    const [before, secondBefore] = [at(first - 1), at(first - 2)];
    if (FAMILY_MEMBERS.has((before?.text === ',' ? secondBefore : before)?.lower ?? '')) evidence.set('family', 3);
    if (hasPersonalPronoun(words, last, names)) evidence.set('pronoun', 2);
  }
  if (hasSurnameAlone(words, group, names)) evidence.set('surname', 2.5);
  return sumOf(evidence);
}

/** Add what stands before a name: “shares of”, “workers at”, “its rival”, “owned by”. */
function addBefore(evidence: Evidence, words: readonly Word[], { first, last }: ModelName): void {
  const at = wordsOfSentence(words, first);
  const [before, noun] = [at(first - 1)?.lower ?? '', at(first - 2)?.lower ?? ''];
  if (Object.hasOwn(BEFORE_BODY, before) && BEFORE_BODY[before]!.has(noun)) evidence.set('noun before', before === 'for' ? 1.5 : 3);
  const role = before === ',' ? noun : before;
  const owner = at(before === ',' ? first - 3 : first - 2)?.lower;
  if (BODY_ROLES.has(role)) evidence.set('role', owner === 'its' ? 2.5 : 1.5);
  // “has bought Teller Crane for $40 million”
  const isBought = [1, 2, 3].some((by) => /^(?:bought|acquired|buy|acquire|buying|acquiring)$/.test(at(first - by)?.lower ?? ''));
  if (isBought && words.slice(last + 1, last + 4).some(({ text }) => /^[$€£¥]/.test(text))) evidence.set('price', 1.5);
  if (BODY_NOUNS.has(before) && at(first - 1)?.shape === 'lower') evidence.set('kind', 3);
  if (before === 'by' && /^(?:owned|made|manufactured|employed|operated|insured|published|developed)$/.test(noun))
    evidence.set('made by', /^(?:employed|manufactured|insured)$/.test(noun) ? 2 : 1);
}

/** Add what a name has and does: “Brandt Optics' shares”, “Norra Agro, which”, “filed for bankruptcy”, “said it would”, “bought its rival”. */
function addAfter(evidence: Evidence, words: readonly Word[], { first, last, type }: ModelName): void {
  const at = wordsOfSentence(words, last);
  const next = at(last + 1);
  const possession = next && /^(?:'s|'|’)$/.test(next.text) ? at(last + 2) : undefined;
  if (possession && BODY_POSSESSIONS.has(possession.lower)) evidence.set('possession', 2.5);
  if (possession?.lower === 'chief' && at(last + 3)?.lower === 'executive') evidence.set('possession', 2.5);
  if (next && /^(?:shares|stock)$/.test(next.lower)) evidence.set('possession', 2.5);
  // “the Western Front, which took effect”: a place is no person either.
  if (next?.text === ',' && at(last + 2)?.lower === 'which' && type !== 'place') evidence.set('which', words[first]!.opensSentence ? 5 : 2.5);
  const verb = verbAfter(words, next?.text === ',' && at(last + 2)?.lower === 'which' ? last + 2 : last);
  if (!verb) return;
  if (BODY_VERBS.has(verb.lower)) evidence.set('verb', 2.5);
  const rest = [1, 2, 3].map((by) => at(verb.index + by)?.lower ?? '').join(' ');
  if (BODY_DEEDS.some(([form, object]) => form.test(verb.lower) && object.test(rest))) evidence.set('deed', 3);
  if (VERBS_OF_SAYING.test(verb.lower)) {
    // “said it had lost orders”, unlike “said it was a mistake” and “said it was raining”.
    if (/^(?:that )?it (?:would|will|has|had|expects|plans)/.test(rest)) evidence.set('it', 1.5);
    if (/^(?:that )?its /.test(rest)) evidence.set('its', 1.5);
  } else if (hasItsAfter(words, verb.index)) evidence.set('its', 1.5);
}

/** Add the evidence of “Osterman Logistics and Pell Harding will merge, the two firms said”. */
function addTogether(evidence: Evidence, words: readonly Word[], { first, last }: ModelName): void {
  const at = wordsOfSentence(words, first);
  if (at(first - 1)?.lower !== 'and' && at(last + 1)?.lower !== 'and') return;
  for (let index = last + 1; index <= last + FAR && at(index); index++) {
    if (BOTH_BODIES.test(words[index]!.lower) && /^(?:two|both)$/.test(words[index - 1]!.lower)) evidence.set('both', 2.5);
  }
}

/** Add the evidence of “a folk trio” after a name, and of “the company” after its sentence, if the text names no other body before it. */
function addNoun(evidence: Evidence, words: readonly Word[], { first, last }: ModelName, { firstBody }: NamesOfText): void {
  const at = wordsOfSentence(words, last);
  if (at(last + 1)?.text === ',' && /^(?:an?|the|one)$/.test(at(last + 2)?.lower ?? '')) {
    for (let index = last + 3; index < last + 3 + REACH && at(index)?.shape === 'lower'; index++) {
      if (!BODY_NOUNS.has(words[index]!.lower)) continue;
      const end = at(index + 1);
      if (!end || end.shape === 'punctuation' || /^(?:of|that|which|in|from|with|based|for|whose|owned|and)$/.test(end.lower)) evidence.set('kind', 3);
      break;
    }
  }
  const sentence = words[last]!.sentence;
  if (firstBody < last) return;
  for (let index = first - 1; index >= first - FAR && at(index); index--) if (at(index)!.shape === 'lower' && BODY_NOUNS.has(at(index)!.lower)) return;
  for (let index = last + 1; index <= last + FAR && index < words.length && words[index]!.sentence <= sentence + 1; index++) {
    const [article, noun] = [words[index]!, words[index + 1]];
    if (article.lower !== 'the' || noun?.shape !== 'lower' || noun.sentence !== article.sentence) continue;
    // “fell after the company cut its forecast”, “The company employs 340 people”
    if (BODY_NOUNS.has(noun.lower) && words[index + 2]?.text !== "'s" && (article.opensSentence || article.sentence === sentence))
      evidence.set('the company', 1.6);
  }
}

/** Return the verb after a name with its index: “bought” in “Hollis Varga has bought”. It may be an auxiliary with an object of its own. */
function verbAfter(words: readonly Word[], last: number): { lower: string; index: number } | undefined {
  const sentence = words[last]!.sentence;
  for (let index = last + 1; index < last + 4; index++) {
    const word = words[index];
    if (word?.sentence !== sentence || word.shape !== 'lower') return undefined;
    const next = words[index + 1];
    const isAuxiliary = BEFORE_VERB.has(word.lower) && next?.sentence === sentence && /(?:ed|en|ght|id|de|ld|ft)$/.test(next.lower);
    if (!isAuxiliary && !word.lower.endsWith('ly')) return { lower: word.lower, index };
  }
  return undefined;
}

/** Return whether “its” follows a verb, with no noun of its own between them: “has bought its rival”. */
function hasItsAfter(words: readonly Word[], verb: number): boolean {
  for (let index = verb + 1; index <= verb + 3; index++) {
    const word = words[index];
    if (word?.sentence !== words[verb]!.sentence || word.shape !== 'lower' || /^(?:the|an?|this|that|these|those|their)$/.test(word.lower)) return false;
    if (word.lower === 'its') return true;
  }
  return false;
}

/** Return whether “he” or “she” follows a name in its sentence or opens the next one, with no person between. */
function hasPersonalPronoun(words: readonly Word[], last: number, names: NamesOfText): boolean {
  const { people } = names.people();
  const sentence = words[last]!.sentence;
  for (let index = last + 1; index <= last + FAR && index < words.length && words[index]!.sentence <= sentence + 1; index++) {
    const word = words[index]!;
    if (people.has(index)) return false;
    if (word.sentence === sentence + 1 && !word.opensSentence) return false;
    if (PERSONAL_PRONOUNS.test(word.lower)) return true;
  }
  return false;
}

/** Return whether the last word of a name occurs alone, like a surname, and is the last word of no other person's name. */
function hasSurnameAlone(words: readonly Word[], group: readonly ModelName[], names: NamesOfText): boolean {
  const [{ first, last }] = group as [ModelName];
  if (first === last) return false;
  const { firstWords, indexes } = names.people();
  const surname = words[last]!.text;
  const opener = words[first]!.text;
  if ([...(firstWords.get(surname) ?? [])].some((other) => other !== opener)) return false;
  return indexes.get(surname)!.some((index) => {
    const next = words[index + 1]?.lower ?? '';
    return !isInSequence(words, index) && (!words[index]!.opensSentence || VERBS_OF_SAYING.test(next) || LIFE_VERBS.has(next));
  });
}

/** Return whether a capitalized word stands beside the word at `index`. */
function isInSequence(words: readonly Word[], index: number): boolean {
  const sentence = words[index]!.sentence;
  const [before, after] = [words[index - 1], words[index + 1]];
  return (before?.sentence === sentence && isCapitalized(before)) || (after?.sentence === sentence && isCapitalized(after));
}

/** Return a function for the word at an index, if it is in the sentence of the word at `from`. */
function wordsOfSentence(words: readonly Word[], from: number): (index: number) => Word | undefined {
  const sentence = words[from]!.sentence;
  return (index) => (words[index]?.sentence === sentence ? words[index] : undefined);
}

function sumOf(evidence: Evidence): number {
  return [...evidence.values()].reduce((sum, each) => sum + each, 0);
}
