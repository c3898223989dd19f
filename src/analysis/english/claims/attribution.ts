import { pastWords } from '../times/resources/verbs-en.ts';
import { headOf } from './head.ts';
import {
  AUXILIARIES,
  BE,
  CATENATIVES,
  COLLECTIVES,
  CUE_VERBS,
  DETERMINERS,
  DOCUMENTS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SIGNS,
  type CueVerb,
} from './resources/en.ts';
import { PARTICIPLE_OPENERS, type Subject } from './subject.ts';
import type { ClaimWord, PassageContext, WordRange } from './types.ts';

/** Nouns for those who hold that something is the law. */
const COURT = /^(?:courts?|judges?|justices?|majority|panel|tribunal|opinion|ruling|he|she|they|it)$/;

/** Return whether a form of a cue verb attributes its complement: “said that”, but not the noun in “over fears that” or the participle in “the recently announced plan”. `form` is the form of the complement. */
export function isAttribution(context: PassageContext, at: number, cue: CueVerb, subject: Subject, form: string): boolean {
  const { words } = context;
  const before = words[at - 1];
  const isDirect = form === 'quotation' || form === 'colon';
  // “Went on to say that”, “pleased to report that”.
  const isInfinitive = cue.form === 'base' && before?.lower === 'to' && CATENATIVES.has(words[at - 2]?.lower ?? '');
  if (before && !isInfinitive && isNominal(before, cue) && !isWritingThat(context, at)) return false;
  // “The recently announced plan”.
  if (subject.verbGroupFirst < at && isDeterminer(words[subject.verbGroupFirst - 1])) return false;
  // “Rather than say so”.
  if (cue.form === 'base' && subject.source === null && form === 'clause' && !/^(?:and|or)$/.test(before?.lower ?? '')) return false;
  // “The court held that”, but not “they held that view”.
  if (
    cue.lemma === 'hold' &&
    (form !== 'that' || subject.source === null || !words.slice(subject.source.first, subject.source.last + 1).some(({ lower }) => COURT.test(lower)))
  )
    return false;
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
  // In “They say adding lime …”, “adding” is a gerund, not a cue.
  if (cue.form === 'ing' && form === 'clause' && (cue.lemma === 'add' || isCueVerb(before))) return false;
  if (cue.form === 'ing')
    return (
      form === 'that' ||
      isDirect ||
      // “…, saying it would hurt farmers”.
      (form === 'clause' && before?.text === ',' && (cue.class === 'speech' || cue.class === 'clausal')) ||
      (subject.source !== null &&
        form === 'clause' &&
        cue.class !== 'opinion' &&
        cue.class !== 'finding' &&
        !BE.has(before?.lower ?? '') &&
        !PREPOSITIONS.has(before?.lower ?? ''))
    );
  if (subject.source === null && form === 'question' && (cue.form === 'base' || cue.class === 'opinion')) return false;
  // “Reports of”, “the book said to be”: without a subject, the complement must be unambiguous.
  if (subject.source === null && subject.impliedSource === 'none') return !cue.noun && (form === 'that' || isDirect);
  if (subject.source === null && cue.class !== 'speech' && cue.class !== 'telling' && form === 'clause') return cue.form !== 'base';
  if (subject.source && subject.verbGroupFirst === at && !canGovern(context, subject.source, cue)) return false;
  if (subject.passive) return form !== 'clause' || cue.class === 'telling';
  if (subject.impliedSource === 'antecedent') return before?.lower !== 'that' || form !== 'clause' || cue.class === 'speech';
  if (cue.class === 'opinion' && cue.lemma === 'consider' && form === 'clause') return false;
  if (cue.class === 'finding' && form === 'question') return cue.lemma !== 'show';
  return true;
}

/** Return whether a word is a cue verb. A gerund after it is then its object: “They say | adding lime …”. */
function isCueVerb(word: ClaimWord | undefined): boolean {
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

/** Determiners and adjectives after which a word such as “plans” is a noun. */
const BEFORE_INTENTION_NOUN =
  /^(?:current|new|future|further|similar|other|such|possible|immediate|big|ambitious|detailed|long-term|own|no|any)$|(?:ous|ful|able|ible|ive)$/;

/** Adjectives after which a cue form is a noun: “the main reasons why”. */
const ATTRIBUTIVE_ADJECTIVE =
  /^(?:main|key|major|only|top|best|common|final|last|next|other|such|similar|several|following|recent|previous|important|possible|big|real|good|great|future|new|early|earlier|upcoming|blog)$/;

/** Return whether the word before a cue shows that it is an adjective or a noun: “the alleged crime”, “over fears”, “50 questions”. */
export function isNominal(before: ClaimWord, cue: CueVerb): boolean {
  if (cue.form === 'adjective' || (cue.form === 'ing' && PARTICIPLE_OPENERS.has(before.lower))) return false;
  // “You have plans to”, “no current plans to”.
  if (cue.noun && cue.form === 'present' && AUXILIARIES.has(before.lower)) return true;
  if (cue.noun && (cue.class === 'intent' ? BEFORE_INTENTION_NOUN : ATTRIBUTIVE_ADJECTIVE).test(before.lower)) return true;
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
  // “All deny it”: “all” is the subject.
  return cue.noun ? isNounAfter(before) : isDeterminer(before) && !(before.lower === 'all' && cue.polarity === 'denied');
}

/** Words for how many of some people. */
const QUANTITY = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|most|some|several|both|all|half|few|dozens|hundreds|thousands)$/;

/** Return whether a noun phrase can be the subject of a cue: a form that can also be a noun must agree with it. “Sticky notes” and “her home state” are not clauses. */
export function canGovern({ words }: PassageContext, { first, last }: WordRange, cue: CueVerb): boolean {
  if (!cue.noun || cue.form === 'past') return true;
  // “One reason why”.
  if (cue.form === 'base' && /^(?:one|this)$/.test(words[last]!.lower)) return false;
  // “We at the bank hope”.
  if (/^(?:we|they|i|you)$/.test(words[first]!.lower) && cue.form === 'base') return true;
  // “Both the owner and the union say”.
  if (cue.form === 'base' && words.slice(first + 1, last).some(({ lower }) => lower === 'and')) return true;
  // “Two of them say”, “many of the drivers say”.
  if (cue.form === 'base' && QUANTITY.test(words[first]!.lower) && words[first + 1]?.lower === 'of') return true;
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
  const isPlural = /[^s]s$|^(?:police|people|men|women|children|staff|clergy|troops|data|media)$/.test(head.lower);
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
    /['’]s$|^\d[\d.,]*$/.test(before.lower) ||
    PREPOSITIONS.has(before.lower)
  );
}
