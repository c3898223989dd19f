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
import { LEADING, subjectBefore, type Subject } from '../subject.ts';
import type { Draft, Place, PassageContext, WordRange, ClaimWord } from '../types.ts';

/** “[The governor] {said} on Tuesday [that the road was closed]”: content behind its cue. */
export function verbFirst(reading: PassageContext, at: number, next: PassageContext | undefined): Draft | null {
  const { words } = reading;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || isName(reading, at) || isReducedRelative(reading, at)) return null;
  const complement = complementAfter(reading, at, cue, next);
  if (complement === null) return null;
  const quoted = quotedAs(reading, at);
  const subject = quoted?.subject ?? subjectBefore(reading, at);
  if (quoted === null && !fits(reading, at, cue, subject, complement.how)) return null;
  // “Neither Lind nor his lawyer said whether …”, “I don’t think so”.
  if (subject.source && (words[subject.source.first - 1]?.lower === 'nor' || isNobody(reading, subject.source) || isNoSpeaker(reading, subject.source)))
    return null;
  if (subject.source === null && (isAsked(reading, at, cue) || words[subject.verbFirst - 1]?.lower === 'nor')) return null;
  if (
    complement.content.every(({ reading: own, first, last }) =>
      own.words.slice(first, last + 1).every(({ lower, text }) => lower === 'so' || /^[^\p{L}\p{N}]+$/u.test(text)),
    )
  )
    return null;
  const isPassive = subject.passive && cue.form !== 'adjective';
  const source = isPassive ? null : subject.source;
  const content = complement.content.map((place) => ({
    reading: place.reading,
    ...trimmed(
      place.reading,
      subject.elsewhere === 'antecedent' || isInRelative(reading, subject)
        ? withoutMainVerb(place)
        : isFronted(reading, at, subject)
          ? withoutMainClause(place)
          : place,
    ),
  }));
  // “If the court agrees on Friday, he will …”: when, and not what.
  if (content.every(({ reading: own, first, last }) => own.words.slice(first, last + 1).every(({ inTime, lower }) => inTime || PREPOSITIONS.has(lower))))
    return null;
  return {
    source: source && { reading, ...source },
    elsewhere: isPassive ? 'nowhere' : subject.elsewhere,
    cue: { reading, first: subject.verbFirst, last: at },
    content,
    polarity: polarityOf(cue, subject.negated, complement.how),
    credit: false,
    rule: ruleOf(reading, at, isPassive, complement.how),
  };
}

/** What a participle of belief says of the noun before it: “two climbers {thought} dead”, “a man {believed} to be armed”. */
const BELIEVED = new Set('believed thought presumed feared considered assumed reported declared said known'.split(' '));
const CONDITIONS = new Set(
  'dead missing lost drowned killed captured kidnapped hurt injured wounded extinct abandoned responsible guilty innocent safe alive armed'.split(' '),
);

/** “Two climbers {thought} dead since May were found”: a participle behind its noun, with which nobody speaks. */
function isReducedRelative({ words }: PassageContext, at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!BELIEVED.has(words[at]!.lower) || before === undefined || !CONDITIONS.has(after?.lower ?? '')) return false;
  // “The judge thought dead men could not vote.”
  const behind = words[at + 2]?.lower ?? '.';
  const isAlone =
    /^(?:[^\p{L}\p{N}]|since$)/u.test(behind) ||
    [PREPOSITIONS, AUXILIARIES, BE, FINITE, pastWords, SUBORDINATORS].some((list) => list.has(behind)) ||
    /..ed$/.test(behind);
  return isAlone && !AUXILIARIES.has(before.lower) && !BE.has(before.lower) && !PRONOUNS.has(before.lower);
}

/** “Petrov, who the opposition said fled in June, came back”: the content belongs to a relative clause between commas. */
function isInRelative({ words }: PassageContext, { source }: Subject): boolean {
  return source !== null && /^(?:who|whom|which)$/.test(words[source.first - 1]?.lower ?? '') && words[source.first - 2]?.text === ',';
}

/** “Devin, who said that it was late, left”: content in a relative clause ends where the sentence comes back to its own verb. */
function withoutMainVerb({ reading: { words }, first, last }: Place): WordRange {
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!.lower;
    if (words[at]!.text === ',' && words[at]!.quotation === words[first]!.quotation && (FINITE.has(next) || pastWords.has(next) || /..ed$/.test(next)))
      return { first, last: at - 1 };
  }
  return { first, last };
}

/** “In answer to critics saying that it was late, she left”, “While Lind said it was late, she stayed”: whether a cue stands in what leads up to a main clause. */
function isFronted({ words, sentences }: PassageContext, at: number, { source, verbFirst }: Subject): boolean {
  const { first } = sentences[words[at]!.sentence]!;
  const opener = words[(source?.first ?? verbFirst) - 1];
  if (opener && SUBORDINATORS.has(opener.lower) && opener.sentence === words[at]!.sentence) return true;
  if (!words[at]!.lower.endsWith('ing') || !PREPOSITIONS.has(words[first]!.lower)) return false;
  return !words.slice(Math.max(first, at - REACH), at).some(({ text }) => text === ',');
}

/** Content in such a clause ends where the main clause begins: at a comma before a pronoun or a name, or before another subject with its verb. */
function withoutMainClause(place: Place): WordRange {
  const { reading, first, last } = place;
  const { words } = reading;
  let hasVerb = false;
  for (let at = first + 1; at < last; at++) {
    const next = words[at + 1]!;
    hasVerb ||= FINITE.has(words[at]!.lower) || isPastVerb(words[at]!.lower);
    if (words[at]!.text !== ',' || words[at]!.quotation !== words[first]!.quotation) continue;
    if (PRONOUNS.has(next.lower) || next.mention !== undefined) return { first, last: at - 1 };
    if (hasVerb && (DETERMINERS.has(next.lower) || /^\p{Lu}/u.test(next.text)) && hasClause(reading, at + 1)) return { first, last: at - 1 };
  }
  return { first, last };
}

/** “The May report”, “Wall Street Journal reports”: a word of a name is no cue. */
export function isName({ words, sentences }: PassageContext, at: number): boolean {
  const { text, inTime, sentence } = words[at]!;
  return inTime || (/^\p{Lu}/u.test(text) && sentences[sentence]!.first < at);
}

/** “Nobody says that”, “few believe that”: nobody’s word. */
export function isNobody({ words }: PassageContext, { first, last }: WordRange): boolean {
  const { lower } = words[first]!;
  if (words[first - 1]?.lower === 'neither') return true;
  if (first === last) return /^(?:nobody|none|nothing|few|no-one|neither)$/.test(lower);
  return /^(?:no|none|hardly|not|neither)$/.test(lower) && !words[first]!.mention;
}

/** Verbs with which a sentence asks its reader for something, and that begin no name of those who speak. */
const REQUESTS = new Set('hear come see learn join visit create manage view click keep let remember back read'.split(' '));

/** “Please note that”, “you know that”, “below shows”: no one’s word; in a quotation “you” is somebody. */
export function isNoSpeaker({ words, sentences }: PassageContext, { first, last }: WordRange): boolean {
  // “Hear representatives explain how”, “come see what”.
  const opener = words[first]!;
  if (opener.mention === undefined && first === sentences[opener.sentence]!.first && REQUESTS.has(opener.lower)) return true;
  if (first !== last) return false;
  const { lower, quotation } = words[first]!;
  return (
    /^(?:please|below|above|here|there|don't|do|let's|also|just|now|always|simply)$/.test(lower) || (quotation < 0 && /^you(?:'(?:ll|ve|re|d))?$/.test(lower))
  );
}

/** “Note that it is late”, “please remember that …”: what a reader is asked to do. */
function isAsked({ words, sentences }: PassageContext, at: number, { form }: CueVerb): boolean {
  if (form !== 'base' || words[at]!.quotation >= 0) return false;
  const { first } = sentences[words[at]!.sentence]!;
  return at === first || (at <= first + 4 && /^(?:please|also|always|just|don't|not|never|simply|then|now|first|,)$/.test(words[at - 1]!.lower));
}

/** Whether what stands before a cue and behind it makes it a verb that attributes. */
function fits(reading: PassageContext, at: number, cue: CueVerb, subject: Subject, how: string): boolean {
  const { words } = reading;
  const before = words[at - 1];
  const isDirect = how === 'quotation' || how === 'colon';
  if (before && isNounHere(before, cue) && !isWritingThat(reading, at)) return false;
  // “the recently announced plan”
  if (subject.verbFirst < at && isDeterminer(words[subject.verbFirst - 1])) return false;
  // “rather than say so”
  if (cue.form === 'base' && subject.source === null && how === 'clause' && !/^(?:and|or)$/.test(before?.lower ?? '')) return false;
  // “Iodine is added to the salt”.
  if (subject.passive && cue.lemma === 'add') return false;
  // “Reading these numbers made her laugh”, “unknown suspected thieves”.
  if (how === 'clause' && (cue.lemma === 'read' || (cue.form === 'past' && /^(?:suspect|propose|assume)$/.test(cue.lemma)))) return false;
  // “As stated above, it is late.”
  if (cue.form === 'past' && before?.lower === 'as') return false;
  // “It is well known that he paints.”
  if (subject.passive && cue.lemma === 'know') return false;
  if (cue.noun && cue.form !== 'past' && subject.source !== null && holdsVerb(words, subject.source)) return false;
  if (cue.form === 'adjective') return subject.passive && (how === 'that' || how === 'clause');
  if (isDirect && subject.passive && cue.class !== 'telling') return false;
  if (cue.form === 'base' && before?.lower === 'to') return how === 'that' || isDirect || (how === 'question' && cue.class === 'speech');
  // “They say adding lime …”: what is done, and nobody’s word.
  if (cue.form === 'ing' && how === 'clause' && (cue.lemma === 'add' || isCueOrVerb(before))) return false;
  if (cue.form === 'ing')
    return (
      how === 'that' ||
      isDirect ||
      // “…, saying it would hurt farmers”.
      (how === 'clause' && before?.text === ',' && (cue.class === 'speech' || cue.class === 'clausal')) ||
      (subject.source !== null && how === 'clause' && !BE.has(before?.lower ?? '') && !PREPOSITIONS.has(before?.lower ?? ''))
    );
  if (subject.source === null && how === 'question' && (cue.form === 'base' || cue.class === 'opinion')) return false;
  // “Reports of” – “the book said to be”: with no subject of its own only a clear clause counts.
  if (subject.source === null && subject.elsewhere === 'nowhere') return !cue.noun && (how === 'that' || isDirect);
  if (subject.source === null && cue.class !== 'speech' && cue.class !== 'telling' && how === 'clause') return cue.form !== 'base';
  if (subject.source && subject.verbFirst === at && !canGovern(reading, subject.source, cue)) return false;
  if (subject.passive) return how !== 'clause' || cue.class === 'telling';
  if (subject.elsewhere === 'antecedent') return before?.lower !== 'that' || how !== 'clause' || cue.class === 'speech';
  if (cue.class === 'opinion' && cue.lemma === 'consider' && how === 'clause') return false;
  if (cue.class === 'finding' && how === 'question') return cue.lemma !== 'show';
  return true;
}

/** Whether a word is a verb for sure, so that a participle behind it is its object. */
function isCueOrVerb(word: ClaimWord | undefined): boolean {
  return word !== undefined && CUE_VERBS.has(word.lower) && !BE.has(word.lower);
}

/** “Imports fell in three battleground” before “states”: what has a verb of its own is no subject. */
function holdsVerb(words: ClaimWord[], { first, last }: WordRange): boolean {
  for (let at = first + 1; at < last; at++) {
    const { lower, mention, text } = words[at]!;
    if (mention !== undefined || !/^\p{Ll}/u.test(text) || PREPOSITIONS.has(words[at + 1]!.lower) === false) continue;
    if (pastWords.has(lower) && !/^(?:who|that|which)$/.test(words[at - 1]!.lower) && !isParticiple(lower)) return true;
  }
  const second = words[first + 1];
  return last > first + 1 && second !== undefined && second.mention === undefined && pastWords.has(second.lower) && !isParticiple(second.lower);
}

/** Forms that can stand behind a noun as well: “figures published today”, “a letter seen by the paper”. */
function isParticiple(word: string): boolean {
  return (
    word.endsWith('ed') || /^(?:seen|shown|given|made|held|sent|written|taken|known|found|told|put|read|set|cut|left|built|sold|born|driven|led)$/.test(word)
  );
}

/** “A letter that said”: behind a noun for what is written “that” is a relative pronoun. */
function isWritingThat({ words }: PassageContext, at: number): boolean {
  const noun = words[at - 2]?.lower ?? '';
  return words[at - 1]!.lower === 'that' && (DOCUMENTS.has(noun) || SIGNS.has(noun));
}

/** Adjectives that stand before plans. */
const NO_NOUN = /^(?:current|new|future|further|similar|other|such|possible|immediate|big|ambitious|detailed|long-term|own|no|any)$|(?:ous|ful|able|ible|ive)$/;

/** Adjectives that stand before nouns only: “the main reasons why”. */
const NO_HEAD =
  /^(?:main|key|major|only|top|best|common|final|last|next|other|such|similar|several|following|recent|previous|important|possible|big|real|good|great)$/;

/** Whether the word before a cue makes it an adjective, or a noun where it can be one: “the alleged crime”, “over fears”, “50 questions”. */
function isNounHere(before: ClaimWord, cue: CueVerb): boolean {
  if (cue.form === 'adjective' || (cue.form === 'ing' && LEADING.has(before.lower))) return false;
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

/** Whether a subject can have this form, where the form can be a noun as well: “sticky notes” and “her home state” are no clauses. */
export function canGovern({ words }: PassageContext, { first, last }: WordRange, cue: CueVerb): boolean {
  if (!cue.noun || cue.form === 'past') return true;
  let at = last;
  // “figures published today show”
  while (at > first && words[at]!.inTime) at--;
  // “Doctors at the clinic say”: the head stands before what hangs on it.
  const isCompound = !words[at]!.mention && at > first && PREPOSITIONS.has(words[at - 1]!.lower) && !/[^s]s$/.test(words[at]!.lower);
  // “Voters in swing states”.
  if (isCompound) return false;
  const bare = first + headOf(words.slice(first, at + 1));
  const head = words[DETERMINERS.has(words[bare]!.lower) ? at : bare]!;
  if (head.mention !== undefined || at < last || [PRONOUNS, COLLECTIVES, RELATIVES].some((list) => list.has(head.lower))) return true;
  const isPlural = /[^s]s$/.test(head.lower);
  return cue.form === 'base' ? isPlural : !isPlural && (first < at || /^\p{Lu}/u.test(head.text));
}

/** Whether a word opens a noun phrase and is no noun phrase itself. */
function isDeterminer(word: ClaimWord | undefined): boolean {
  return word !== undefined && DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower);
}

/** Whether a word that can be a noun is one behind this word. */
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

/** Denied belief is denial; a question that is not answered stays one. */
function polarityOf(cue: CueVerb, negated: boolean, how: string): Draft['polarity'] {
  if (cue.polarity === 'said' && cue.lemma === 'ask') return 'questioned';
  if (cue.lemma === 'ask' && how === 'infinitive') return 'demanded';
  if (!negated) return cue.polarity;
  if (how === 'question') return 'questioned';
  if (cue.polarity === 'denied') return 'said';
  // “Did not say that it was safe” leaves it open, “does not believe that it is” denies it.
  return cue.polarity === 'said' && (cue.class === 'opinion' || cue.class === 'finding') ? 'denied' : 'questioned';
}

function ruleOf({ words }: PassageContext, at: number, passive: boolean, how: string): string {
  const verb = `“${words[at]!.text}”`;
  if (passive) return `${verb} in the passive names nobody`;
  if (how === 'quotation') return `a quotation follows ${verb}`;
  return how === 'colon' ? `${verb} and a colon announce it` : `a clause follows ${verb}`;
}
