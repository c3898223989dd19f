import { pastWords } from '../times/resources/verbs-en.ts';
import { CLAUSE_OPENERS, DETERMINERS, FINITE, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { ClaimWord, PassageContext } from './types.ts';

/** Return whether a cue verb can have an infinitive as its content: “promised to leave”, “asked [them] to leave”. */
export function takesInfinitive(cue: CueVerb, hasAddressee: boolean): boolean {
  return (
    cue.class === 'intent' ||
    cue.lemma === 'agree' ||
    cue.polarity === 'promised' ||
    cue.lemma === 'hope' ||
    cue.lemma === 'expect' ||
    cue.polarity === 'demanded' ||
    (cue.lemma === 'ask' && hasAddressee)
  );
}

/** Return whether “to” opens an infinitive that is content: “plans | to run”, but not “promised | to his wife”, “declined | to comment”, “asked not | to be named”. */
export function isContentInfinitive(context: PassageContext, to: number, cue: CueVerb): boolean {
  const { words } = context;
  // The infinitive may be in quotation marks: “vowed to ‘fight on’”.
  const verb = words[/^["“‘']$/.test(words[to + 1]?.text ?? '') ? to + 2 : to + 1];
  return isInfinitive(verb) && !isAnonymityRequest(context, to) && !(cue.class === 'intent' && WITHOUT_CONTENT.has(words[to + 1]!.lower));
}

/** Return whether “to” after a verb of expectation opens what its subject expects to do: “hopes | to win”, but not “is expected | to win”, “a vote expected | to be close”. */
export function isOwnExpectation({ words }: PassageContext, verb: number, cue: CueVerb): boolean {
  if (cue.lemma !== 'hope' && cue.lemma !== 'expect') return false;
  return cue.lemma === 'hope' || cue.form !== 'past' || /^(?:he|she|they|it|we|i|had|have|has|never)$/.test(words[verb - 1]?.lower ?? '');
}

/** Maximum length of the subject of an expected event, in words. */
const MAX_EXPECTED = 9;

/** Return whether the words after “expect” are a subject and an infinitive: “expects | the deficit to widen”. */
export function isExpectedEvent({ words }: PassageContext, at: number, cue: CueVerb): boolean {
  if (cue.lemma !== 'expect' || cue.form === 'ing') return false;
  for (let to = at + 1; to <= at + MAX_EXPECTED; to++) {
    const word = words[to];
    if (word === undefined || word.sentence !== words[at]!.sentence || !/^[\p{L}\p{N}$€£]/u.test(word.text)) return false;
    if (FINITE.has(word.lower) || pastWords.has(word.lower) || CLAUSE_OPENERS.has(word.lower)) return false;
    if (word.lower === 'to' && isInfinitive(words[to + 1])) return true;
  }
  return false;
}

/** Return whether a word after “to” can be an infinitive: “promised to leave”, but not “promised to his wife”. */
export function isInfinitive(word: ClaimWord | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    !word.mention &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    !(word.lower.endsWith('ing') && !/^(?:bring|sing|ring|swing|fling|cling|sling|spring|sting|string|wring)$/.test(word.lower))
  );
}

/** Infinitives after verbs of intention that attribute no content: “declined to comment”. */
const WITHOUT_CONTENT = new Set([
  'comment',
  'say',
  'answer',
  'discuss',
  'speak',
  'respond',
  'elaborate',
  'identify',
  'name',
  'give',
  'provide',
  'talk',
  'confirm',
  'disclose',
  'reveal',
  'be',
  'see',
  'know',
  'thank',
  'hear',
]);

/** Return whether “to” opens a request for anonymity, which is not a demand: “asked not to be named”. */
function isAnonymityRequest({ words }: PassageContext, to: number): boolean {
  return words[to - 1]!.lower === 'not' && words[to + 1]?.lower === 'be' && /^(?:named|identified|quoted)$/.test(words[to + 2]?.lower ?? '');
}
