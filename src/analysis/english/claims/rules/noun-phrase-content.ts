import { afterAddressee } from '../addressee.ts';
import { isNounAfter } from '../attribution.ts';
import { lastWord } from '../extent.ts';
import { isName, isNegativeSource, cannotBeSpeaker } from '../no-speaker.ts';
import { pastWords } from '../../times/resources/verbs-en.ts';
import { TITLES } from '../../names/resources/titles.ts';
import { headOf } from '../head.ts';
import {
  ADVERBS,
  CALL_FOR,
  CALL_ON,
  CLAUSE_OPENERS,
  FORMS_OF_CALL,
  CLAIMING_VERBS,
  COLLECTIVES,
  DETERMINERS,
  EXPECTED_CHANGES,
  NOUNS_FOR_TALK,
  CUE_VERBS,
  FINITE,
  INSTITUTIONS,
  NOT_OBJECTS,
  PREPOSITIONS,
  PRONOUNS,
  STUDIES,
  type ClaimingVerb,
} from '../resources/en.ts';
import { subjectBefore, type Subject } from '../subject.ts';
import type { ClaimDraft, ClaimWord, PassageContext, WordRange } from '../types.ts';
import { endsInDenial } from './denied-aside.ts';

/** Maximum length of the object, in words. */
const MAX_LENGTH = 40;
/** Maximum length of an addressee, in words. */
const MAX_ADDRESSEE = 8;
/** Forms of “report”. */
const REPORTING = /^report(?:s|ed)?$/;
/** Forms of “find”. */
const FINDING = /^(?:finds?|found)$/;
const NUMBER_WORDS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions)$/;

/** Return whether “all” before a verb that is no noun is its subject: “all | deny doping”. */
function isAllBefore({ words }: PassageContext, at: number): boolean {
  return words[at - 1]?.lower === 'all' && /^(?:deny|reject|accept|admit)$/.test(words[at]!.lower);
}

/** Find a claim whose content is a noun phrase: “[Kyiv] {denies} [responsibility]”, “[he] {spoke of} [93 settlements]”, “[she] {called} [the plan dangerous]”. */
export function nounPhraseContent(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const { lower, text } = words[at]!;
  const afterCall = FORMS_OF_CALL.has(lower) ? words[at + 1]?.lower : undefined;
  const verb = afterCall === 'for' ? CALL_FOR : /^(?:on|upon)$/.test(afterCall ?? '') ? CALL_ON : CLAIMING_VERBS.get(lower);
  if (
    verb === undefined ||
    isName(context, at) ||
    (isNounAfter(words[at - 1]) && !isAllBefore(context, at)) ||
    /^(?:neither|nor)$/.test(words[at - 1]?.lower ?? '')
  )
    return null;
  // “An open call for help”.
  if (afterCall !== undefined && isNounAfter(words[at - 2]) && words[at - 1]!.mention === undefined && !/[^s]s$/.test(words[at - 1]!.lower) && lower === 'call')
    return null;
  const next = verb.takesAddressee === true ? indexAfterAddressee(context, at) : at + 1;
  const hasPreposition = verb.prepositions?.has(words[next]?.lower ?? '') === true && words[next + 1]?.inTime === false;
  const cueLast = hasPreposition ? next : at;
  const object = objectFrom(context, cueLast + 1);
  // “Court records show”: a noun before a verb.
  if (/s$/.test(lower) && CUE_VERBS.has(words[at + 1]?.lower ?? '') && CUE_VERBS.get(words[at + 1]!.lower)!.form !== 'ing') return null;
  if (object === null || (cueLast === at && !canFollow(context, object, verb))) return null;
  // “He struck her, claims he denies”: a noun.
  if (lower === 'claims' && words[at - 1]?.text === ',' && endsInDenial({ context, ...object })) return null;
  // “Called on Friday”: “call on” needs an infinitive.
  if (verb === CALL_ON && !words.slice(object.first + 1, object.last).some((word) => word.lower === 'to')) return null;
  // “The expected losses”, but “had expected losses”.
  if (lower === 'expected' && !/^(?:had|have|has)$/.test(words[at - 1]?.lower ?? '')) return null;
  // “A good time to remind you of”.
  if (
    words[at - 1]?.lower === 'to' &&
    words[at - 2]?.mention === undefined &&
    !/^(?:on|went|goes|gone|came|continues?|continued|began|seems?|seemed|appears?|appeared|is|are|was|were|due|set|has|have|had)$/.test(
      words[at - 2]?.lower ?? '',
    )
  )
    return null;
  // “Dismissed talk of | a merger”.
  const noun = verb.directObject === 'claim' ? object.first + claimNounIn(words.slice(object.first, object.last + 1)) : -1;
  if (noun >= 0 && /^(?:of|about)$/.test(words[noun + 1]?.lower ?? '') && noun + 2 <= object.last) object.first = noun + 2;
  const subject = subjectBefore(context, at);
  // “What she had called the vicar was mild.”
  if (subject.source && words[subject.source.first - 1]?.lower === 'what') return null;
  // “Didn’t deny the charge”, “never called it a mistake”: nothing is claimed.
  if (
    subject.negated ||
    subject.passive ||
    (subject.source && (isNegativeSource(context, subject.source) || cannotBeSpeaker(context, subject.source))) ||
    !canClaim(context, subject, verb)
  )
    return null;
  return {
    source: subject.source && { context, ...subject.source },
    impliedSource: subject.impliedSource,
    cue: { context, first: subject.verbGroupFirst, last: verb.takesAddressee === true ? at : cueLast },
    content: [{ context, ...object }],
    polarity: verb.polarity,
    credit: false,
    needsSource: true,
    rule: `“${text}” claims what follows it`,
  };
}

/** Return the index of the word after the addressee: “of” in “told [Lind] of”. */
function indexAfterAddressee(context: PassageContext, at: number): number {
  const cue = CUE_VERBS.get(context.words[at]!.lower);
  return cue === undefined ? at + 1 : afterAddressee(context, at, cue, Math.min(lastWord(context, at), at + MAX_ADDRESSEE));
}

/** Return the noun phrase that begins at a word, with its complements. It ends at a mark or another verb. */
function objectFrom(context: PassageContext, first: number): WordRange | null {
  const { words } = context;
  const opener = words[first];
  const before = words[first - 1]!;
  if (opener?.sentence !== before.sentence || !/^[\p{L}\p{N}$€£"“‘']/u.test(opener.text)) return null;
  const limit = Math.min(lastWord(context, first), first + MAX_LENGTH);
  const ends = (at: number): boolean => {
    const { text, lower, quotation } = words[at]!;
    if (quotation !== before.quotation) return false;
    return (
      /^[,;:()—–]$/.test(text) ||
      ((lower === 'and' || lower === 'but') && /^(?:also|said|says|told|wrote|that|then|\p{L}+ed)$/u.test(words[at + 1]?.lower ?? ''))
    );
  };
  let last = first;
  while (last < limit && (!ends(last + 1) || raisesTotal(words, last + 1) || isApposed(words, last + 1)))
    last = words[last + 1]!.text === ',' ? endOfInsertion(words, last + 1) : last + 1;
  return { first, last };
}

/** Return whether a comma is before the total that a count comes to: “23 cases|, bringing the total to 88”. */
function raisesTotal(words: PassageContext['words'], comma: number): boolean {
  return words[comma]!.text === ',' && /^(?:bringing|taking|raising|pushing|lifting)$/.test(words[comma + 1]?.lower ?? '');
}

/** First word of an object complement: “called the census, which missed some people, | a farce”. */
const BEFORE_PREDICATE = /^(?:an?|the|“|")$/;

/** Return whether a comma opens an appositive inside an accusation: “accused his predecessor|, Luis Vega,| of theft”. */
function isApposed(words: PassageContext['words'], comma: number): boolean {
  const next = words[comma + 1];
  // “Called the census, which missed some people, a farce.”
  if (words[comma]!.text === ',' && /^(?:which|who|whose)$/.test(next?.lower ?? '')) return closeOf(words, comma, BEFORE_PREDICATE) > comma;
  if (words[comma]!.text !== ',' || !next || !(next.mention || /^(?:the|an?|its|his|her)$/.test(next.lower))) return false;
  return closeOf(words, comma) > comma;
}

/** Return the index of the comma that closes the insertion opened at `comma`. */
function endOfInsertion(words: PassageContext['words'], comma: number): number {
  const isRelative = /^(?:which|who|whose)$/.test(words[comma + 1]?.lower ?? '');
  return isRelative ? closeOf(words, comma, BEFORE_PREDICATE) : closeOf(words, comma);
}

/** Return the index of the comma that closes the insertion opened at `comma`, if the word after it matches `next`; `comma` otherwise. */
function closeOf(words: PassageContext['words'], comma: number, next = /^(?:of|for|on)$/): number {
  for (let at = comma + 1; at <= comma + 12; at++)
    if (words[at]?.text === ',') return words[at]!.sentence === words[comma]!.sentence && next.test(words[at + 1]?.lower ?? '') ? at : comma;
  return comma;
}

/** Return whether a phrase can be the direct object of a claiming verb. */
function canFollow({ words }: PassageContext, { first, last }: WordRange, { directObject }: ClaimingVerb): boolean {
  if (directObject === undefined) return false;
  const { lower, inTime } = words[first]!;
  const isAboutNumber = /^(?:over|about)$/.test(lower) && /^\d/.test(words[first + 1]?.text ?? '');
  // “Called that ‘speculation’”.
  if (directObject === 'with-complement' && lower === 'that' && last > first && words[first + 1]!.quotation > words[first]!.quotation) return true;
  // “Disputed that account”.
  if (directObject === 'claim' && lower === 'that') return claimNounIn(words.slice(first, last + 1)) > 0;
  // “Denied having met the envoy”.
  if (/^den(?:y|ies|ied|ying)$/.test(words[first - 1]!.lower) && /^(?:having|being)$/.test(lower) && last > first + 1)
    return !/^(?:one|among)$/.test(words[first + 1]!.lower);
  if (!isAboutNumber && (inTime || [NOT_OBJECTS, ADVERBS, PREPOSITIONS, FINITE].some((list) => list.has(lower)))) return false;
  // “Promise a lot”.
  if (/^(?:much|little|nothing|everything|so)$/.test(lower) || (lower === 'a' && words[first + 1]?.lower === 'lot')) return false;
  // “Insurance claims rose”: a noun.
  if (
    CUE_VERBS.get(words[first - 1]!.lower)?.noun === true &&
    pastWords.has(lower) &&
    !/^(?:cut|put|set|hit|read|left|shot|bid|cost|hurt|shut|spread)$/.test(lower)
  )
    return false;
  const phrase = words.slice(first, last + 1);
  if (directObject === 'claim') return claimNounIn(phrase) >= 0;
  // “Cited a spokesman”: a source.
  if (
    /^cite[sd]?$/.test(words[first - 1]!.lower) &&
    (phrase.some((word) => word.mention?.type === 'person' || word.lower === 'as') || NAMES_SOURCE.test(phrase[headOf(phrase)]!.lower))
  )
    return false;
  if (directObject === 'phrase')
    return /^(?:the|an?|no|his|her|its|their)$/.test(lower) || phrase.slice(0, 4).some((word) => /\d/.test(word.text) || NUMBER_WORDS.test(word.lower));
  if (directObject === 'plan')
    return phrase.slice(0, 3).some((word, i) => /^(?:plans?|intentions?|decision)$/.test(word.lower) && /^(?:to|for|of)$/.test(phrase[i + 1]?.lower ?? ''));
  if (directObject === 'forecast') return phrase.slice(0, 8).some((word) => /[$€£%]/.test(word.text) || EXPECTED_CHANGES.test(word.lower));
  // “Reported hearing shots”, “admitted taking bribes”.
  if (directObject === 'gerund' || (directObject === 'count' && REPORTING.test(words[first - 1]!.lower))) {
    if (/^(?!nothing|something|anything|everything|missing|being\b)[a-z]{3,}ing$/.test(lower) && phrase.length > 1) return true;
    if (directObject === 'gerund') return false;
  }
  if (directObject === 'count') return phrase.slice(0, 4).some((word) => /\d/.test(word.text) || NUMBER_WORDS.test(word.lower));
  // “The study found no link”, but not “the survey found a home”.
  if (directObject === 'result' && FINDING.test(words[first - 1]!.lower))
    return /^(?:no|little|few|many|most|some|more|fewer|strong|widespread|clear)$/.test(lower);
  if (directObject === 'any' || directObject === 'result') return true;
  // “called it a mistake”, “called the step “necessary””: an object and its predicate.
  // “Called it off”, “called him on Friday”: no predicate.
  if (/^(?:it|him|her|them|this|that)$/.test(lower)) {
    const next = phrase[1];
    return (
      next !== undefined &&
      !next.inTime &&
      !/^(?:off|out|up|back|down|away|again|over|here|there|home)$/.test(next.lower) &&
      ![PREPOSITIONS, CLAUSE_OPENERS].some((list) => list.has(next.lower))
    );
  }
  // “Called the results promising”.
  if (
    phrase.length > 2 &&
    phrase.length < 7 &&
    DETERMINERS.has(lower) &&
    PREDICATE.test(phrase.at(-1)!.lower) &&
    !phrase.some(({ lower: word }) => PREPOSITIONS.has(word))
  )
    return true;
  // “Called the attackers saboteurs”: object and predicate in the plural.
  const plural = phrase.findIndex((word, i) => i > 0 && /[^s]s$/.test(word.lower));
  const isPluralTwice = plural > 0 && /[^s]s$/.test(phrase.at(-1)!.lower) && phrase.length - plural <= 4 && phrase.length > plural + 1;
  if (isPluralTwice && !phrase.slice(plural).some((word) => PREPOSITIONS.has(word.lower) || /^(?:and|or)$/.test(word.lower))) return true;
  return phrase.some(
    (word, i) =>
      i > 1 && ((/^(?:an?|the)$/.test(word.lower) && !PREPOSITIONS.has(phrase[i - 1]!.lower)) || (word.quotation >= 0 && phrase[i - 1]!.quotation < 0)),
  );
}

/** Sources that “cite” may have as its object, which are no content. */
const NAMES_SOURCE = /^(?:officials?|sources?|people|witness(?:es)?|persons?|spokes\p{L}+|media|reports?|reporters?|documents?|aides?|studies|study|polls?)$/u;

/** Adjectives that are the predicate of an object: “called the results | promising”. */
const PREDICATE =
  /..(?:ful|ous|ible|less)$|^(?:un|im|ir|dis)\p{L}+(?:ed|ing|able|al|ate)$|^(?:promising|encouraging|alarming|misleading|troubling|worrying|shocking|damning|surprising|insulting|embarrassing|chilling|devastating|unacceptable|acceptable|reasonable|illegal|political|racist|sexist|inevitable|remarkable|regrettable|despicable|laughable|unconstitutional|unfair|fair|false|absurd|wrong|unlawful|corrupt|weak|strong|reckless|crooked|rigged|flawed|baseless|necessary|essential|premature|historic|tragic|horrific|pathetic|unrealistic|excellent|inadequate|desperate|dishonest|unjust|cowardly|costly|deadly|unfriendly|silly|untimely|unseemly|ghastly|unlikely|unsightly|cruel|brutal|arbitrary|shameful|sensible|timid|vindictive|hasty|vague|naive|cynical|toothless|overdue|justified|unwise|wise|foolish|stupid|brave|bold|generous|disgraceful|scandalous)$/u;

/** Maximum number of words before the noun for a claim: “the very idea”. */
const MAX_BEFORE_CLAIM = 3;

/** Return the index in a noun phrase of its noun for a claim: “talk” in “talk of a merger”, “idea” in “the idea of a merger”; -1 if it has none. */
function claimNounIn(phrase: ClaimWord[]): number {
  for (let at = 0; at < Math.min(phrase.length, MAX_BEFORE_CLAIM + 1); at++) {
    const { lower } = phrase[at]!;
    if (PREPOSITIONS.has(lower)) return -1;
    if (/^(?:of|about|on)$/.test(phrase[at + 1]?.lower ?? '.') || at === phrase.length - 1 || phrase[at + 1]!.lower === 'as')
      return NOUNS_FOR_TALK.has(lower) ? at : -1;
  }
  return -1;
}

/** Words for how many of those named before. */
const QUANTIFIER = /^(?:all|both|most|some|several|many|others?|each|the)$/;

/** Return whether a subject can make a claim: a name, a pronoun, a noun phrase, or the subject of the sentence. */
function canClaim({ words }: PassageContext, { source, impliedSource }: Subject, { directObject }: ClaimingVerb): boolean {
  if (source === null) return impliedSource === 'subject' && directObject !== 'result';
  // “A poll that shows”, but not “activities that show”.
  if (impliedSource === 'antecedent')
    return directObject !== 'result' || STUDIES.has(words[words[source.first - 1]?.text === ',' ? source.first - 2 : source.first - 1]?.lower ?? '');
  const own = words.slice(source.first, source.last + 1);
  // “All four deny murder”, “both deny it”.
  if (own.every(({ lower }) => QUANTIFIER.test(lower) || NUMBER_WORDS.test(lower))) return directObject === 'any';
  if (NUMBER_WORDS.test(own[0]!.lower) && /^(?:of)$/.test(own[1]?.lower ?? '')) return true;
  const isOneName = own.length === 1 && /^\p{Lu}/u.test(own[0]!.text);
  const head = own[headOf(own)]!;
  const isGroup = [COLLECTIVES, INSTITUTIONS, TITLES].some((list) => list.has(head.lower)) || /^(?:he|she|they)$/.test(head.lower);
  if (directObject === 'result') return STUDIES.has(head.lower);
  if (directObject === 'with-complement') return isOneName || isGroup || own.some(({ mention }) => mention !== undefined && mention.type !== 'place');
  // “Police counted 35,000.”
  if (directObject === 'count' && isGroup) return true;
  const [first, last] = [own[0]!, own.at(-1)!];
  const isNoun =
    /^(?:the|an?|both|each)$/.test(first.lower) || /[^s]s$/.test(first.lower) || last.lower.endsWith('s') || (own.length === 1 && PRONOUNS.has(first.lower));
  return isOneName || isNoun || own.some(({ mention }) => mention !== undefined);
}
