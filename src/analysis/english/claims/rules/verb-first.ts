import { pastWords } from '../../times/resources/verbs-en.ts';
import { hasClause, isPastVerb } from '../clause.ts';
import { complementAfter } from '../complement.ts';
import { REACH, trimmed } from '../extent.ts';
import {
  AUXILIARIES,
  BE,
  COLLECTIVES,
  CUE_VERBS,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SIGNS,
  SUBORDINATORS,
  type CueVerb,
} from '../resources/en.ts';
import { headOf } from '../head.ts';
import { quotedAs } from '../quoted-as.ts';
import { PARTICIPLE_OPENERS, subjectBefore, type Subject } from '../subject.ts';
import type { ClaimDraft, PassageRange, PassageContext, WordRange, ClaimWord } from '../types.ts';
import { endsInDenial } from './denied-aside.ts';

/** Find a claim with its content after the cue verb: “[The governor] {said} on Tuesday [that the road was closed]”. */
export function verbFirst(context: PassageContext, at: number, next: PassageContext | undefined): ClaimDraft | null {
  const { words } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || isName(context, at) || isReducedRelative(context, at)) return null;
  const complement = complementAfter(context, at, cue, next);
  if (complement === null) return null;
  const quoted = quotedAs(context, at);
  const subject = quoted?.subject ?? subjectBefore(context, at);
  // “Troops who were ordered to withdraw are still there.”
  if (subject.passive && complement.form === 'infinitive' && subject.source !== null && /^(?:who|which|that)$/.test(words[subject.source.first]!.lower))
    return null;
  if (quoted === null && !isAttribution(context, at, cue, subject, complement.form)) return null;
  // “Neither Lind nor his lawyer said whether …”, “I don’t think so”.
  if (subject.source && (words[subject.source.first - 1]?.lower === 'nor' || isNegativeSource(context, subject.source) || isNoSpeaker(context, subject.source)))
    return null;
  // “She says he hit her, claims he denies”: “claims” is a noun.
  if (cue.noun && cue.form === 'present' && words[at - 1]?.text === ',' && complement.content.every(endsInDenial)) return null;
  if (subject.source === null && (isReaderRequest(context, at, cue) || words[subject.verbFirst - 1]?.lower === 'nor')) return null;
  if (
    complement.content.every(({ context: own, first, last }) =>
      own.words.slice(first, last + 1).every(({ lower, text }) => lower === 'so' || /^[^\p{L}\p{N}]+$/u.test(text)),
    )
  )
    return null;
  const isPassive = subject.passive && cue.form !== 'adjective';
  const source = isPassive ? null : subject.source;
  const content = complement.content.map((range) => ({
    context: range.context,
    ...trimmed(
      range.context,
      subject.impliedSource === 'antecedent' || isInRelative(context, subject)
        ? withoutMainVerb(range)
        : isFronted(context, at, subject)
          ? withoutMainClause(range)
          : range,
    ),
  }));
  // “If the court agrees on Friday, he will …”: a time is not the content of a claim.
  if (content.every(({ context: own, first, last }) => own.words.slice(first, last + 1).every(({ inTime, lower }) => inTime || PREPOSITIONS.has(lower))))
    return null;
  return {
    source: source && { context, ...source },
    impliedSource: isPassive ? 'nowhere' : subject.impliedSource,
    cue: { context, first: subject.verbFirst, last: at },
    content,
    polarity: polarityOf(cue, subject.negated, complement.form),
    credit: false,
    rule: ruleOf(context, at, isPassive, complement.form),
  };
}

/** Participles of belief that may modify the noun before them: “two climbers {thought} dead”, “a man {believed} to be armed”. */
const BELIEVED = new Set('believed thought presumed feared considered assumed reported declared said known'.split(' '));
/** Adjectives after such a participle. */
const CONDITIONS = new Set(
  'dead missing lost drowned killed captured kidnapped hurt injured wounded extinct abandoned responsible guilty innocent safe alive armed'.split(' '),
);

/** Return whether a participle is a reduced relative clause rather than a cue: “Two climbers {thought} dead since May were found”. */
function isReducedRelative({ words }: PassageContext, at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!BELIEVED.has(words[at]!.lower) || before === undefined || !CONDITIONS.has(after?.lower ?? '')) return false;
  // “The judge thought dead men could not vote.”
  const nextWord = words[at + 2]?.lower ?? '.';
  const isAlone =
    /^(?:[^\p{L}\p{N}]|since$)/u.test(nextWord) ||
    [PREPOSITIONS, AUXILIARIES, BE, FINITE, pastWords, SUBORDINATORS].some((list) => list.has(nextWord)) ||
    /..ed$/.test(nextWord);
  return isAlone && !AUXILIARIES.has(before.lower) && !BE.has(before.lower) && !PRONOUNS.has(before.lower);
}

/** Return whether the cue is in a non-restrictive relative clause: “Petrov, who the opposition said fled in June, came back”. */
function isInRelative({ words }: PassageContext, { source }: Subject): boolean {
  return source !== null && /^(?:who|whom|which)$/.test(words[source.first - 1]?.lower ?? '') && words[source.first - 2]?.text === ',';
}

/** Trim content in a relative clause before the main verb of the sentence: “Devin, who said that it was late, left”. */
function withoutMainVerb({ context: { words }, first, last }: PassageRange): WordRange {
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!.lower;
    if (words[at]!.text === ',' && words[at]!.quotation === words[first]!.quotation && (FINITE.has(next) || pastWords.has(next) || /..ed$/.test(next)))
      return { first, last: at - 1 };
  }
  return { first, last };
}

/** Return whether a cue is in a subordinate clause or phrase before the main clause: “In answer to critics saying that it was late, she left”, “While Lind said it was late, she stayed”. */
function isFronted({ words, sentences }: PassageContext, at: number, { source, verbFirst }: Subject): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  const opener = words[(source?.first ?? verbFirst) - 1];
  if (opener && SUBORDINATORS.has(opener.lower) && opener.sentence === words[at]!.sentence) return true;
  if (!words[at]!.lower.endsWith('ing') || !PREPOSITIONS.has(words[first]!.lower)) return false;
  return !words.slice(Math.max(first, at - REACH), at).some(({ text }) => text === ',');
}

/** Trim content in such a clause before the main clause: at a comma before a pronoun or a name, or before another subject with its verb. */
function withoutMainClause(range: PassageRange): WordRange {
  const { context, first, last } = range;
  const { words } = context;
  let hasVerb = false;
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!;
    hasVerb ||= FINITE.has(words[at]!.lower) || isPastVerb(words[at]!.lower);
    if (words[at]!.text !== ',' || words[at]!.quotation !== words[first]!.quotation) continue;
    if (PRONOUNS.has(next.lower) || next.mention !== undefined) return { first, last: at - 1 };
    if (hasVerb && (DETERMINERS.has(next.lower) || /^\p{Lu}/u.test(next.text)) && hasClause(context, at + 1)) return { first, last: at - 1 };
  }
  return { first, last };
}

/** Return whether a word is part of a name or time, and so is not a cue: “The May report”, “Wall Street Journal reports”. */
export function isName({ words, sentences }: PassageContext, at: number): boolean {
  const { text, inTime, sentence } = words[at]!;
  return inTime || (/^\p{Lu}/u.test(text) && sentences[sentence]!.first < at);
}

/** Return whether a subject is negative, so that nobody makes the claim: “Nobody says that”, “few believe that”. */
export function isNegativeSource({ words }: PassageContext, { first, last }: WordRange): boolean {
  const { lower } = words[first]!;
  if (words[first - 1]?.lower === 'neither') return true;
  // “Nobody at the company would say”, “few in the party believe”.
  if (/^(?:nobody|none|nothing|no-one|neither)$/.test(lower) || (lower === 'few' && (first === last || PREPOSITIONS.has(words[first + 1]!.lower)))) return true;
  return /^(?:no|none|hardly|not|neither)$/.test(lower) && !words[first]!.mention;
}

/** Verbs of imperatives addressed to the reader. */
const REQUESTS = new Set('hear come see learn join visit create manage view click keep let remember back read'.split(' '));

/** Return whether a subject cannot be a source: “Please note that”, “you know that”, “below shows”. In a quotation, “you” can be one. */
export function isNoSpeaker({ words, sentences }: PassageContext, { first, last }: WordRange): boolean {
  // “Hear representatives explain how”, “come see what”.
  const opener = words[first]!;
  // “Allows more employees to say …” begins with a verb without its subject; “according an eSchool News report” is a slip for “according to”.
  if (
    /^(?:allows|lets|helps|makes|gives|enables|provides|requires|encourages|prevents|keeps|saves|according)$/.test(opener.lower) &&
    opener.mention === undefined
  )
    return true;
  if (opener.mention === undefined && first === sentences[opener.sentence]!.first && REQUESTS.has(opener.lower)) return true;
  if (first !== last) return false;
  const { lower, quotation } = words[first]!;
  return (
    /^(?:please|below|above|here|there|don't|do|let's|also|just|now|always|simply)$/.test(lower) || (quotation < 0 && /^you(?:'(?:ll|ve|re|d))?$/.test(lower))
  );
}

/** Return whether a cue is an imperative addressed to the reader: “Note that it is late”, “please remember that …”. */
function isReaderRequest({ words, sentences }: PassageContext, at: number, { form }: CueVerb): boolean {
  if (form !== 'base' || words[at]!.quotation >= 0) return false;
  const { first } = sentences[words[at]!.sentence]!;
  return at === first || (at <= first + 4 && /^(?:please|also|always|just|don't|not|never|simply|then|now|first|,)$/.test(words[at - 1]!.lower));
}

/** Return whether the context of a cue shows that it is a verb that attributes its complement. */
function isAttribution(context: PassageContext, at: number, cue: CueVerb, subject: Subject, form: string): boolean {
  const { words } = context;
  const before = words[at - 1];
  const isDirect = form === 'quotation' || form === 'colon';
  if (before && isNominal(before, cue) && !isWritingThat(context, at)) return false;
  // “the recently announced plan”
  if (subject.verbFirst < at && isDeterminer(words[subject.verbFirst - 1])) return false;
  // “rather than say so”
  if (cue.form === 'base' && subject.source === null && form === 'clause' && !/^(?:and|or)$/.test(before?.lower ?? '')) return false;
  // “Iodine is added to the salt”.
  if (subject.passive && cue.lemma === 'add') return false;
  // “Reading these numbers made her laugh”, “unknown suspected thieves”.
  if (form === 'clause' && (cue.lemma === 'read' || (cue.form === 'past' && /^(?:suspect|propose|assume)$/.test(cue.lemma)))) return false;
  // “As stated above, it is late.”
  if (cue.form === 'past' && before?.lower === 'as') return false;
  // “It is well known that he paints.”
  if (subject.passive && cue.lemma === 'know') return false;
  if (cue.noun && cue.form !== 'past' && subject.source !== null && containsVerb(words, subject.source)) return false;
  if (cue.form === 'adjective') return subject.passive && (form === 'that' || form === 'clause');
  if (isDirect && subject.passive && cue.class !== 'telling') return false;
  if (cue.form === 'base' && before?.lower === 'to') return form === 'that' || isDirect || (form === 'question' && cue.class === 'speech');
  // “They say adding lime …”: a gerund, not a cue.
  if (cue.form === 'ing' && form === 'clause' && (cue.lemma === 'add' || isCueOrVerb(before))) return false;
  if (cue.form === 'ing')
    return (
      form === 'that' ||
      isDirect ||
      // “…, saying it would hurt farmers”.
      (form === 'clause' && before?.text === ',' && (cue.class === 'speech' || cue.class === 'clausal')) ||
      (subject.source !== null && form === 'clause' && !BE.has(before?.lower ?? '') && !PREPOSITIONS.has(before?.lower ?? ''))
    );
  if (subject.source === null && form === 'question' && (cue.form === 'base' || cue.class === 'opinion')) return false;
  // “Reports of”, “the book said to be”: without a subject, the complement must be unambiguous.
  if (subject.source === null && subject.impliedSource === 'nowhere') return !cue.noun && (form === 'that' || isDirect);
  if (subject.source === null && cue.class !== 'speech' && cue.class !== 'telling' && form === 'clause') return cue.form !== 'base';
  if (subject.source && subject.verbFirst === at && !canGovern(context, subject.source, cue)) return false;
  if (subject.passive) return form !== 'clause' || cue.class === 'telling';
  if (subject.impliedSource === 'antecedent') return before?.lower !== 'that' || form !== 'clause' || cue.class === 'speech';
  if (cue.class === 'opinion' && cue.lemma === 'consider' && form === 'clause') return false;
  if (cue.class === 'finding' && form === 'question') return cue.lemma !== 'show';
  return true;
}

/** Return whether a word is a cue verb, so that a form in -ing after it is its object. */
function isCueOrVerb(word: ClaimWord | undefined): boolean {
  return word !== undefined && CUE_VERBS.has(word.lower) && !BE.has(word.lower);
}

/** Return whether a range contains a verb, and so is not a subject: “Imports fell in three battleground” before “states”. */
function containsVerb(words: ClaimWord[], { first, last }: WordRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const { lower, mention, text } = words[at]!;
    if (mention !== undefined || !/^\p{Ll}/u.test(text) || PREPOSITIONS.has(words[at + 1]!.lower) === false) continue;
    if (pastWords.has(lower) && !/^(?:who|that|which)$/.test(words[at - 1]!.lower) && !isParticiple(lower)) return true;
  }
  const second = words[first + 1];
  return last > first + 1 && second !== undefined && second.mention === undefined && pastWords.has(second.lower) && !isParticiple(second.lower);
}

/** Return whether a past form can also be a participle that modifies a noun: “figures published today”, “a letter seen by the paper”. */
function isParticiple(word: string): boolean {
  return (
    word.endsWith('ed') || /^(?:seen|shown|given|made|held|sent|written|taken|known|found|told|put|read|set|cut|left|built|sold|born|driven|led)$/.test(word)
  );
}

/** Return whether “that” before a cue is a relative pronoun after a noun for something written: “a letter that said”. */
function isWritingThat({ words }: PassageContext, at: number): boolean {
  const noun = words[at - 2]?.lower ?? '';
  return words[at - 1]!.lower === 'that' && (DOCUMENTS.has(noun) || SIGNS.has(noun));
}

/** Determiners and adjectives before nouns of intention, such as “plans”. */
const NO_NOUN = /^(?:current|new|future|further|similar|other|such|possible|immediate|big|ambitious|detailed|long-term|own|no|any)$|(?:ous|ful|able|ible|ive)$/;

/** Attributive adjectives: “the main reasons why”. */
const NO_HEAD =
  /^(?:main|key|major|only|top|best|common|final|last|next|other|such|similar|several|following|recent|previous|important|possible|big|real|good|great)$/;

/** Return whether the word before a cue shows that it is an adjective or a noun: “the alleged crime”, “over fears”, “50 questions”. */
function isNominal(before: ClaimWord, cue: CueVerb): boolean {
  if (cue.form === 'adjective' || (cue.form === 'ing' && PARTICIPLE_OPENERS.has(before.lower))) return false;
  // “You have plans to”, “no current plans to”.
  if (cue.noun && cue.form === 'present' && AUXILIARIES.has(before.lower)) return true;
  if (cue.noun && (cue.class === 'intent' ? NO_NOUN : NO_HEAD).test(before.lower)) return true;
  // “The airline dropped plans to”.
  if (
    cue.noun &&
    cue.form === 'present' &&
    before.mention === undefined &&
    !before.inTime &&
    (pastWords.has(before.lower) || /..ed$/.test(before.lower)) &&
    before.lower !== 'united'
  )
    return true;
  // “Many questions that”, “some claims that”.
  if (cue.noun && cue.form === 'present' && /^(?:many|some|several|few|these|those|others?|more)$/.test(before.lower)) return true;
  // “there are fears that”
  if (cue.noun && (cue.form === 'present' || cue.form === 'base') && BE.has(before.lower)) return true;
  return cue.noun ? isNounAfter(before) : isDeterminer(before);
}

/** Return whether a subject agrees with a verb form that can also be a noun: “sticky notes” and “her home state” are not clauses. */
export function canGovern({ words }: PassageContext, { first, last }: WordRange, cue: CueVerb): boolean {
  if (!cue.noun || cue.form === 'past') return true;
  let at = last;
  // “figures published today show”
  while (at > first && words[at]!.inTime) at--;
  // “Doctors at the clinic say”: the head precedes its complement.
  const isCompound = !words[at]!.mention && at > first && PREPOSITIONS.has(words[at - 1]!.lower) && !/[^s]s$/.test(words[at]!.lower);
  // “Voters in swing states”.
  if (isCompound) return false;
  const bare = first + headOf(words.slice(first, at + 1));
  const head = words[DETERMINERS.has(words[bare]!.lower) ? at : bare]!;
  if (head.mention !== undefined || at < last || [PRONOUNS, COLLECTIVES, RELATIVES].some((list) => list.has(head.lower))) return true;
  const isPlural = /[^s]s$|^(?:police|people|men|women|children|staff|clergy|troops)$/.test(head.lower);
  return cue.form === 'base' ? isPlural : !isPlural && (first < at || /^\p{Lu}/u.test(head.text));
}

/** Return whether a word is a determiner, and not also a pronoun. */
function isDeterminer(word: ClaimWord | undefined): boolean {
  return word !== undefined && DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower);
}

/** Return whether a word shows that an ambiguous word after it is a noun. */
export function isNounAfter(before: ClaimWord | undefined): boolean {
  if (before === undefined) return false;
  return (
    isDeterminer(before) ||
    /^(?:this|that|these|those)$/.test(before.lower) ||
    before.lower === 'whose' ||
    /['’]s$|^\d/.test(before.lower) ||
    PREPOSITIONS.has(before.lower)
  );
}

/** Return the polarity of a claim. A negated belief is a denial; negated speech leaves the content open. */
function polarityOf(cue: CueVerb, negated: boolean, how: string): ClaimDraft['polarity'] {
  if (cue.polarity === 'said' && cue.lemma === 'ask') return 'questioned';
  if (cue.lemma === 'ask' && how === 'infinitive') return 'demanded';
  if (!negated) return cue.polarity;
  if (how === 'question') return 'questioned';
  if (cue.polarity === 'denied') return 'said';
  // “Did not say that it was safe” leaves the content open; “does not believe that it is” denies it.
  return cue.polarity === 'said' && (cue.class === 'opinion' || cue.class === 'finding') ? 'denied' : 'questioned';
}

function ruleOf({ words }: PassageContext, at: number, passive: boolean, how: string): string {
  const verb = `“${words[at]!.text}”`;
  if (passive) return `${verb} in the passive names nobody`;
  if (how === 'quotation') return `a quotation follows ${verb}`;
  return how === 'colon' ? `${verb} and a colon announce it` : `a clause follows ${verb}`;
}
