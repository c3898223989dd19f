import { pastWords } from '../times/resources/verbs-en.ts';
import { afterAddressee } from './addressee.ts';
import { hasClause, isPastVerb, startsClause } from './clause.ts';
import { extentFrom, isNounForClaim, lastWord } from './extent.ts';
import { ADVERBS, CUE_VERBS, DETERMINERS, DOCUMENTS, FINITE, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, SIGNS, VOICED, type CueVerb } from './resources/en.ts';
import type { PassageRange, PassageContext, ClaimWord } from './types.ts';

/** The content after a cue verb, its complement, and the form it takes. */
export interface Complement {
  form: 'that' | 'question' | 'quotation' | 'clause' | 'colon' | 'infinitive';
  content: PassageRange[];
  /** Index of the last word that belongs to the cue: addressee, time and place. */
  cueLast: number;
}

/** Maximum number of words between a cue and its content. */
const MAX_DISTANCE = 24;

/** Objects of “tell” that are not addressees: “she tells stories that …”. */
const TOLD_OBJECTS = new Set(['stories', 'tales', 'lies', 'jokes', 'secrets']);

/** Verbs whose object is a noun for a claim, followed by its content. */
const REJECTS_CLAIMS = new Set(['dismiss', 'debunk', 'disprove', 'discredit', 'rebut']);

/** Words before a colon that are the content of the cue themselves. */
const NAMED_CONTENT = /^(?:otherwise|so|nothing|little|much|no|yes|not|it|different|differently|else)$/;

/** Return the content after the cue verb at `verb`, or null. `next` is the next passage, which may contain the content after a colon. */
export function complementAfter(context: PassageContext, verb: number, cue: CueVerb, next: PassageContext | undefined): Complement | null {
  const { words } = context;
  const { quotation } = words[verb]!;
  if (cue.class === 'telling' && TOLD_OBJECTS.has(words[verb + 1]?.lower ?? '')) return null;
  const last = lastWord(context, verb);
  const end = Math.min(last, verb + MAX_DISTANCE);
  const clauseStart = afterAddressee(context, verb, cue, end);
  const complementAt = (form: Complement['form'], at: number): Complement | null =>
    at > last ? null : { form, content: [{ context, first: at, last: extentFrom(context, at) }], cueLast: at - 1 };

  let commas = 0;
  for (let at = verb + 1; at <= end; at++) {
    const word = words[at]!;
    if (word.quotation !== quotation) {
      const quoted = quotation < 0 ? quotationAt(context, at) : null;
      // Quotation marks are scare quotes within the clause, unless the cue or a comma precedes them directly.
      if (quoted && (/^[,:]$/.test(words[at - 1]!.text) || ((at === verb + 1 || at === clauseStart) && isQuotedContent(context, verb, quoted, cue))))
        return { form: 'quotation', content: [quoted], cueLast: at - 1 };
      const isWithinPhrase = DETERMINERS.has(words[at - 1]!.lower) || PREPOSITIONS.has(words[at - 1]!.lower);
      if (quoted && !isWithinPhrase && (cue.class === 'speech' || cue.class === 'telling') && hasClause(context, at))
        return { form: 'quotation', content: [quoted], cueLast: at - 1 };
      break;
    }
    // “is expected to say that”: the content belongs to the next verb.
    if (word.lower === 'to' && at === verb + 1 && (cue.class === 'opinion' || cue.class === 'finding') && isInfinitive(words[at + 1])) break;
    // “His accusers say otherwise: they speak of …”: what is said is named before the colon. “They dispute the toll: 45 people died”: what is denied, too.
    if (word.text === ':') return NAMED_CONTENT.test(words[at - 1]!.lower) || cue.polarity === 'denied' ? null : afterColon(context, at, next, cue);
    if (word.text === ',') {
      if (at === words.length - 1) return afterColon(context, at, next, cue);
      commas++;
      const following = words[at + 1];
      if (following?.lower === 'that' || (following && following.quotation !== quotation && quotation < 0)) continue;
      // “didn’t deny it, saying that”: the content belongs to the next verb.
      if (following && CUE_VERBS.get(following.lower)?.form === 'ing') break;
      // “said, on Tuesday, that” – “said the minister, who”.
      if (commas > 1 || !hasThat(context, at + 1, end)) break;
      continue;
    }
    if (word.text === ';' || word.text === '(' || word.text === ')' || (word.lower === 'by' && at === verb + 1 && !words[at + 1]?.inTime)) break;
    if (word.lower === 'that' && isConjunction(context, at, verb, cue)) return complementAt('that', at);
    if (QUESTION_WORDS.has(word.lower) && (at === verb + 1 || at === clauseStart) && word.lower !== 'which') {
      if (cue.class !== 'opinion' || word.lower === 'whether' || word.lower === 'why' || word.lower === 'how' || word.lower === 'what')
        return complementAt('question', at);
    }
    if (
      word.lower === 'to' &&
      at === clauseStart &&
      at > verb &&
      (cue.class === 'intent' || cue.lemma === 'agree' || cue.polarity === 'promised' || cue.polarity === 'demanded' || (cue.lemma === 'ask' && at > verb + 1))
    )
      return isInfinitive(words[/^["“‘']$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1]) &&
        !isAnonymityRequest(context, at) &&
        !(cue.class === 'intent' && WITHOUT_CONTENT.has(words[at + 1]!.lower))
        ? complementAt('infinitive', words[at - 1]!.lower === 'not' ? at - 1 : at)
        : null;
    // “Claims to have killed 200 fighters”.
    if (word.lower === 'to' && at === verb + 1 && cue.lemma === 'claim' && /^(?:have|be)$/.test(words[at + 1]?.lower ?? ''))
      return complementAt('infinitive', at);
    // “Which opponents say will cost jobs”.
    if (at === verb + 1 && cue.class === 'speech' && FINITE.has(word.lower) && isRelativeBefore(words, verb)) return complementAt('clause', at);
    // “As I learned more, I found”: the main clause.
    if (at === clauseStart && commas === 1 && words[at - 1]!.text === ',' && (cue.class === 'finding' || cue.class === 'opinion')) break;
    if (at === clauseStart && cue.class !== 'direct' && cue.class !== 'intent' && startsClause(context, at, cue)) return complementAt('clause', at);
    // “That” after another verb belongs to that verb: “reports have revealed that”.
    if (FINITE.has(word.lower) || pastWords.has(word.lower) || isCueVerb(word.lower)) break;
  }
  return null;
}

/** Return whether “, which” precedes the short subject of a verb. */
function isRelativeBefore(words: ClaimWord[], verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(1, verb - 4); at--) if (words[at]!.lower === 'which') return words[at - 1]!.text === ',';
  return false;
}

/** Return whether a word after “to” can be an infinitive: “promised to leave”, but not “promised to his wife”. */
function isInfinitive(word: ClaimWord | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    !word.mention &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    !word.lower.endsWith('ing')
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

/** Return whether a quotation right after a cue is its content rather than a scare quote. */
function isQuotedContent(context: PassageContext, verb: number, { first, last }: PassageRange, cue: CueVerb): boolean {
  if (cue.lemma === 'read' && isTextSubject(context, verb)) return true;
  if (VOICED.has(cue.lemma)) return last - first > 2;
  return cue.class === 'speech' || cue.class === 'telling' || (last - first > 4 && hasClause(context, first));
}

/** Return whether the subject of “read” is something with text on it: “a sign reading”, “a letter that read”. */
function isTextSubject({ words }: PassageContext, verb: number): boolean {
  const before = words[verb - 1]?.lower ?? '';
  const noun = /^(?:that|which)$/.test(before) ? (words[verb - 2]?.lower ?? '') : before;
  return DOCUMENTS.has(noun) || SIGNS.has(noun);
}

/** Return whether a word is unambiguously a cue verb. */
function isCueVerb(word: string): boolean {
  const cue = CUE_VERBS.get(word);
  return cue !== undefined && !cue.noun && cue.form !== 'adjective';
}

function hasThat({ words }: PassageContext, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]!.lower === 'that') return true;
  return false;
}

/** Return whether “that” is a conjunction that opens content (“said that”) rather than a demonstrative (“that day”) or a relative pronoun. */
function isConjunction(context: PassageContext, at: number, verb: number, cue: CueVerb): boolean {
  const { words } = context;
  const next = words[at + 1];
  // “read that letter”: only a clause shows that “that” is not a demonstrative.
  if (cue.lemma === 'read' && !hasClause(context, at)) return false;
  // “Write the code so that anyone can use it.”
  // “Dismissed the claim that he lied”, but not “dismissed the guard that he hired”.
  if (REJECTS_CLAIMS.has(cue.lemma) && words[verb + 1]!.lower === 'as') return false;
  if (REJECTS_CLAIMS.has(cue.lemma) && !isNounForClaim(words[at - 1]!.lower) && !/^(?:ideas?|evidence|talk)$/.test(words[at - 1]!.lower)) return false;
  // “Three things I learned that are useful”: a relative clause.
  if (/^(?:are|were|have)$/.test(next?.lower ?? '')) return false;
  // “Recommends several policies that all should read”: a relative clause after the object.
  if (at > verb + 1 && takesNoAddressee(cue) && isObject(context, verb + 1, at)) return false;
  // “Told readers about code that the firm had written.”
  if (cue.class === 'telling' && words.slice(verb + 1, at).some(({ lower }) => lower === 'about' || lower === 'of')) return false;
  // “The app offers users the tools that they need.”
  if (cue.class === 'intent') return false;
  // “The customer expects that service level.”
  if (at === verb + 1 && !mayBeClause(context, at)) return false;
  // “This reflects on all channels of that brand”: a demonstrative.
  if (at > verb + 1 && next !== undefined && /^\p{Ll}/u.test(next.text) && (words[at + 2]?.sentence !== next.sentence || /^[.;:?!]$/.test(words[at + 2]!.text)))
    return false;
  // “They heard shouting and that a car sped away.”
  if (at > verb + 1 && /^(?:so|and|or|but)$/.test(words[at - 1]!.lower)) return false;
  if (next === undefined || /^[.,;:?!]$/.test(next.text))
    return next?.text === ',' && words[at + 2]?.quotation === words[at]!.quotation && !/^(?:and|but)$/.test(words[at + 2]!.lower);
  // “a plan that would”: a relative clause after an object; “a show that can be seen”: after a noun.
  const before = words[at - 1]!;
  if (cue.noun && at === verb + 1 && ((FINITE.has(next.lower) && !/^there/.test(next.lower)) || isRelative(context, at))) return false;
  if (
    at > verb + 1 &&
    before.text !== ',' &&
    (isPastVerb(next.lower) || ((cue.class === 'finding' || cue.class === 'opinion') && words[verb + 1]!.lower !== 'to')) &&
    !before.inTime
  )
    return false;
  return at === verb + 1 || before.text === ',' || !FINITE.has(next.lower) || before.mention !== undefined || before.inTime;
}

/** Maximum length of a phrase with a demonstrative, in words: “that service level”. */
const MAX_DEMONSTRATIVE = 4;

/** Return whether the words after “that” may be a clause: they are many, or one may be a verb. */
function mayBeClause(context: PassageContext, that: number): boolean {
  const { words } = context;
  const last = lastWord(context, that);
  if (last - that > MAX_DEMONSTRATIVE || words[that]!.quotation >= 0) return true;
  for (let at = that + 1; at <= last; at++) {
    const { lower, text, mention } = words[at]!;
    if (
      mention !== undefined ||
      PRONOUNS.has(lower) ||
      FINITE.has(lower) ||
      isPastVerb(lower) ||
      /^[“”"(]$/.test(text) ||
      (at > that + 1 && /[^s]s$/.test(lower))
    )
      return true;
    // “That prices rise”: a plural and its verb.
    if (at < last && /[^s]s$/.test(lower) && at === that + 1) return true;
  }
  return false;
}

/** Verbs besides those of telling that are followed by who is addressed: “warned residents that”. */
const ADDRESSING = new Set([
  'warn',
  'promise',
  'show',
  'urge',
  'request',
  'remind',
  'order',
  'guarantee',
  'signal',
  'caution',
  'point',
  'write',
  'testify',
  'notice',
  'hear',
  'see',
]);

function takesNoAddressee({ class: kind, lemma, polarity }: CueVerb): boolean {
  return kind !== 'telling' && kind !== 'intent' && polarity !== 'denied' && !ADDRESSING.has(lemma);
}

/** Return whether the words from `first` to “that” are an object: “several policies and procedures”, but not “on Tuesday”, “it clear”, “to reporters”. */
function isObject({ words }: PassageContext, first: number, that: number): boolean {
  const { lower, inTime, text } = words[first]!;
  if (
    inTime ||
    !/^[\p{L}\p{N}]/u.test(text) ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    lower.endsWith('ly') ||
    /^(?:it|out|above|below|here|there)$/.test(lower)
  )
    return false;
  for (let at = first; at < that; at++) if (words[at]!.inTime || /^[,;:()]$/.test(words[at]!.text) || words[at]!.mention !== undefined) return false;
  const last = words[that - 1]!.lower;
  // “A claim that”, “the idea that”: nouns with content.
  return (
    !isNounForClaim(last) &&
    !/^(?:ideas?|facts?|evidence|view|views|sense|signs?|proof|chance|possibility|likelihood|way|confidence|confident|certain|sure|clear|time|day|week|concerns?|doubts?|hope|hopes|surprise|regret|satisfaction|back|up|again|today|yesterday|tomorrow|later|earlier)$/.test(
      last,
    )
  );
}

/** Return whether “that” opens a relative clause, shown by a verb and its object: “posts that guard the canal”. */
export function isRelative({ words }: PassageContext, that: number): boolean {
  const [verb, object] = [words[that + 1], words[that + 2]];
  if (verb === undefined || object === undefined || verb.mention !== undefined || !/^\p{Ll}/u.test(verb.text)) return false;
  if (DETERMINERS.has(verb.lower) || PRONOUNS.has(verb.lower) || /^(?:there|his|her|its|their|it|if|when|while|as|no)$/.test(verb.lower)) return false;
  return /^(?:how|what|why|whether|the|an?|his|her|its|their|our|your|them|him|it|us|you|me)$/.test(object.lower);
}

/** Return the quotation that begins at a word, or null. */
export function quotationAt(context: PassageContext, at: number): PassageRange | null {
  const quotation = context.quotations[context.words[at]?.quotation ?? -1];
  return quotation?.first === at ? { context, first: at, last: quotation.last } : null;
}

/** Return the content after a colon: a quotation, the rest of the sentence, or the next passage. */
function afterColon(context: PassageContext, colon: number, next: PassageContext | undefined, cue: CueVerb): Complement | null {
  const { words } = context;
  if (cue.class === 'finding' || cue.class === 'opinion') return null;
  if (colon + 1 < words.length) {
    const quoted = quotationAt(context, colon + 1);
    if (quoted) return { form: 'quotation', content: [quoted], cueLast: colon - 1 };
    return { form: 'colon', content: [{ context, first: colon + 1, last: lastWord(context, colon + 1) }], cueLast: colon - 1 };
  }
  if (!next || next.words.length === 0) return null;
  const quoted = quotationAt(next, 0);
  if (quoted) return { form: 'quotation', content: [quoted], cueLast: colon - 1 };
  if (next.passage.kind !== 'paragraph' && next.passage.kind !== 'quote') return null;
  return { form: 'colon', content: [{ context: next, first: 0, last: next.words.length - 1 }], cueLast: colon - 1 };
}
