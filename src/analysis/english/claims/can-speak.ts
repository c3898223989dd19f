import { TITLES } from '../names/resources/titles.ts';
import { headOf } from './head.ts';
import { COLLECTIVES, CUE_VERBS, DETERMINERS, DOCUMENTS, INSTITUTIONS, PREPOSITIONS, PRONOUNS, RELATIVES, SIGNS, STUDIES } from './resources/en.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import { CONTRACTED } from './phrase-start.ts';
import { ABSTRACT_ENDING, SPEAKERS, NON_SPEAKERS } from './resources/non-speaker-nouns.ts';
import { maySpeak } from '../speakers/index.ts';
import type { ClaimDraft, ClaimWord, PassageRange } from './types.ts';

/** Pronouns that can only be the subject of a clause, so that a longer phrase which begins with one is not a source: “I found it”. */
const SUBJECT_PRONOUN = /^(?:i|he|she|it|they|we)$/;
/** Words after such a pronoun in a source: “we all”, “they themselves”, “she, who”. */
const BESIDE_PRONOUN = /^(?:and|at|here|all|both|too|also|who|\p{L}+sel(?:f|ves)|,|\()$/u;

/** Return whether the words before a cue contain a clause or break off, and so are not a noun phrase: “this naming helps us”, “it prevents them from”. */
export function isBrokenPhrase({ context: { words }, first, last }: PassageRange): boolean {
  if (first === last) return false;
  if (SUBJECT_PRONOUN.test(words[first]!.lower) && words[first]!.mention === undefined && !BESIDE_PRONOUN.test(words[first + 1]!.lower)) return true;
  // “Says nobody”: a verb of speech and what it says.
  if (/^(?:says|said|told|tells)$/.test(words[first]!.lower) && words[first]!.mention === undefined) return true;
  // “Shared the results”: a verb with its object.
  if (/..ed$/.test(words[first]!.lower) && words[first]!.mention === undefined && DETERMINERS.has(words[first + 1]!.lower)) return true;
  // “Ensuring builders”: a participle with its object.
  if (/^(?:ensuring|including|making|letting|helping|having|seeing|getting|keeping|giving)$/.test(words[first]!.lower)) return true;
  // “The agency conducts a test on its page”: a clause.
  for (let at = first + 1; at < last; at++)
    if (
      words[at]!.mention === undefined &&
      !RELATIVES.has(words[at - 1]!.lower) &&
      /^\p{Ll}+[^s’']s$/u.test(words[at]!.text) &&
      /^(?:an?|its|their)$/.test(words[at + 1]!.lower)
    )
      return true;
  const end = words[last]!;
  if (end.mention !== undefined) return false;
  // “A diplomat close to them”.
  if (/^(?:us|them|him|me)$/.test(end.lower) && last > first + 1 && PREPOSITIONS.has(words[last - 1]!.lower)) return false;
  return /^(?:of|for|from|with|to|into|about|between|us|them|him|me|a|an|the)$/.test(end.lower);
}

/** Return whether a noun phrase can be a source: a person, group or document, unlike “the discussion” in “the discussion made clear that”. */
export function canSpeak({ context, first, last }: PassageRange): boolean {
  const words = context.words.slice(first, last + 1);
  const { mention, text, lower } = words[headOf(words)]!;
  // Names, and nouns written like names.
  if (mention || /^\p{Lu}/u.test(text)) return true;
  const noun = lower.replace(/['’]s?$/, '');
  if ([COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((nouns) => nouns.has(noun))) return true;
  const singular = singularOf(noun);
  return SPEAKERS.has(singular) || !(NON_SPEAKERS.has(singular) || ABSTRACT_ENDING.test(singular));
}

/** Return whether the words for the source of a claim are evidence of a speaker: a name, a pronoun, or a noun for people, a group or a document. “Trouble” and “the top web” are not. */
export function isEvidentSpeaker({ source, cue, content }: ClaimDraft): boolean {
  if (source === null) return true;
  const { context, first, last } = source;
  const words = context.words.slice(first, last + 1);
  // “A letter seen by the daily”: a participle ends the noun phrase.
  const participle = words.findIndex(({ lower, mention }, at) => at > 0 && mention === undefined && PARTICIPLE.test(lower) && endsPhrase(words[at + 1]));
  const headAt = Math.min(headOf(words), participle > 0 ? participle - 1 : words.length);
  const head = words[headAt]!;
  if (head.mention !== undefined || words.some(({ mention }) => mention?.type === 'person')) return true;
  // A noun written as a name inside a sentence: “said Interior”, “Reader’s Digest”.
  if (/^\p{Lu}/u.test(head.text) && context.sentences[head.sentence]!.first < first + headAt) return true;
  // “Lind says”, where nothing shows that “Lind” is a name: not an imperative (“Try saying that”) nor a plural (“Metrics show that”).
  const form = cue && CUE_VERBS.get(cue.context.words[cue.last]!.lower)?.form;
  if (first === last && (/^\p{Lu}\p{L}*['’]s$/u.test(head.text) || (/^\p{Lu}\p{L}*(?<!s|ing)$/u.test(head.text) && form !== 'base' && form !== 'ing')))
    return true;
  if (first === last && (PRONOUNS.has(head.lower) || RELATIVES.has(head.lower) || CONTRACTED.test(head.lower) || POSSESSIVE.test(head.lower))) return true;
  // “Her master, who was arrested, says”, and “all four deny”: people.
  const after = context.words[last + 1];
  if (after?.lower === 'who' || (after?.text === ',' && context.words[last + 2]?.lower === 'who')) return true;
  // “The shelves were bare, a cashier said”.
  if (cue && cue.first === cue.last && /^sa(?:id|ys?)$/.test(cue.context.words[cue.last]!.lower) && content[0]!.context === context && content[0]!.last < first)
    return true;
  if (words.every(({ lower }) => COUNT.test(lower))) return true;
  // “Three of the men”.
  const counted = words.at(-1)!.lower;
  if (
    COUNT.test(head.lower) &&
    words[headAt + 1]?.lower === 'of' &&
    (isPersonNoun(singularOf(counted)) || [COLLECTIVES, TITLES].some((list) => list.has(counted) || list.has(singularOf(counted))))
  )
    return true;
  // “The line said it did not expect …”: the content speaks of its source.
  if (
    cue &&
    CUE_VERBS.get(cue.context.words[cue.last]!.lower)?.lemma === 'say' &&
    DETERMINERS.has(words[0]!.lower) &&
    !NON_SPEAKERS.has(singularOf(head.lower))
  )
    if (/^(?:it|he|she|they)$/.test(cue.context.words[cue.last + 1]?.lower ?? '') && cue.context.words[cue.last + 1]?.quotation === words[0]!.quotation)
      return true;
  if (saysThat(words, head, { cue, content })) return true;
  // “51% said”, “comScore”.
  if (first + headAt === last && (/^(?:%|percent|\d.*%)$/.test(head.lower) || /^\p{Ll}+\p{Lu}\p{Ll}/u.test(head.text))) return true;
  const noun = head.lower.replace(/['’]s?$/, '');
  if ([noun, singularOf(noun)].some((form) => NOUN_LISTS.some((nouns) => nouns.has(form)) || isPersonNoun(form))) return true;
  return maySpeak(context.passage.text.slice(words[0]!.start, words.at(-1)!.end));
}

/** Verbs with a clause whose subject speaks, whatever its noun is. */
const SPEECH = new Set(['say', 'insist', 'deny', 'warn', 'announce', 'admit', 'promise']);

/** Return whether a noun is the subject of a verb of speech with “that” or, after “say”, of any clause: “the palace had said that”, “vets say that”. */
function saysThat([determiner]: ClaimWord[], head: ClaimWord, { cue, content }: Pick<ClaimDraft, 'cue' | 'content'>): boolean {
  const verb = cue && CUE_VERBS.get(cue.context.words[cue.last]!.lower);
  const noun = singularOf(head.lower);
  if (!cue || !verb || !SPEECH.has(verb.lemma) || verb.form === 'ing' || NON_SPEAKERS.has(noun) || (ABSTRACT_ENDING.test(noun) && !SPEAKERS.has(noun)))
    return false;
  const [opening] = content;
  const hasThat = opening!.context.words[opening!.first]!.lower === 'that' && opening!.first > cue.last;
  if (/^(?:the|an?|its|his|her|their|this|one|two|three|four|five|some|several|many)$/.test(determiner!.lower)) return hasThat || verb.lemma === 'say';
  return hasThat && verb.lemma === 'say' && determiner === head && noun !== head.lower;
}

/** Words for how many of those named before. */
const COUNT = /^(?:all|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|of|the|them|those|these)$/;

/** Possessive determiners. */
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
/** Other nouns for speakers, in the singular. */
const OTHER_SPEAKERS = new Set(
  'transcript recording testimony counsel bureau card notice memo telegram email e-mail suit lawsuit appeal brief defense defence release plan strategy policy test trial testing biography hagiography chronicle guide manual tale history'.split(
    ' ',
  ),
);
/** Lists of nouns for speakers. */
const NOUN_LISTS = [COLLECTIVES, DOCUMENTS, INSTITUTIONS, STUDIES, SIGNS, TITLES, SPEAKERS, OTHER_SPEAKERS];
/** Participles that may follow the noun for a document or a person. */
const PARTICIPLE = /^(?:\p{L}{2,}ed|seen|written|sent|held|made|given|taken|shown|led|run|found|known|built|drawn|hurt)$/u;

/** Return whether a word shows that the one before it is a participle after its noun. */
function endsPhrase(next: ClaimWord | undefined): boolean {
  return next === undefined || next.inTime || next.mention !== undefined || PREPOSITIONS.has(next.lower);
}

/** Return the singular of a regular plural. */
function singularOf(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<=(?:ss|sh|ch|x)e?)es$|(?<=[^s])s$/, '');
}
