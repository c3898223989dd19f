import { hasClause, mayBePast } from './clause.ts';
import { isNounForClaim, lastWord } from './extent.ts';
import { ADVERBS, COLLECTIVES, DETERMINERS, DOCUMENTS, FINITE, INSTITUTIONS, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import { isPersonNoun } from './resources/person-nouns.ts';
import type { ClaimWord, PassageContext } from './types.ts';

/** Verbs that reject a claim. Their content comes after a noun for the claim: “dismissed the claim that he lied”. */
const REJECTS_CLAIMS = new Set(['dismiss', 'debunk', 'disprove', 'discredit', 'rebut']);

/** Return whether “that” is a conjunction that opens content (“said that”) rather than a demonstrative (“that day”) or a relative pronoun. */
export function isConjunction(context: PassageContext, at: number, verb: number, cue: CueVerb): boolean {
  const { words } = context;
  const next = words[at + 1];
  // “read that letter”: only a clause shows that “that” is not a demonstrative.
  if ((cue.lemma === 'read' || cue.lemma === 'hold') && !hasClause(context, at)) return false;
  // “Dismissed the claim that he lied”, but not “dismissed the guard that he hired”.
  if (REJECTS_CLAIMS.has(cue.lemma) && words[verb + 1]!.lower === 'as') return false;
  if (REJECTS_CLAIMS.has(cue.lemma) && !isNounForClaim(words[at - 1]!.lower) && !/^(?:ideas?|evidence|talk)$/.test(words[at - 1]!.lower)) return false;
  // “Ada Lind, who was dismissed in May, claims that she was punished”: another verb.
  if (REJECTS_CLAIMS.has(cue.lemma) && words.slice(verb + 1, at).some(({ text }) => text === ',')) return false;
  // “Three things I learned that are useful”: a relative clause.
  if (/^(?:are|were|have)$/.test(next?.lower ?? '')) return false;
  // “Unless those that contain capitals are exceptions”.
  if (at > verb + 1 && /^(?:those|these|ones?|all|anything|something|everything|nothing)$/.test(words[at - 1]!.lower)) return false;
  // “Recommends several policies that all should read”: a relative clause after the object.
  if (at > verb + 1 && takesNoAddressee(cue) && isObject(context, verb + 1, at)) return false;
  // “Agrees with the principles that guide the site”: a relative clause.
  if (at > verb + 2 && /^(?:with|about|of|for|from|into)$/.test(words[verb + 1]!.lower) && isThing(words[at - 1]!)) return false;
  // “Told readers about code that the firm had written.”
  if (cue.class === 'telling' && words.slice(verb + 1, at).some(({ lower }) => lower === 'about' || lower === 'of')) return false;
  // “The app offers users the tools that they need.”
  if (cue.class === 'intent') return false;
  // “The customer expects that service level.”
  if (at === verb + 1 && !mayBeClause(context, at)) return false;
  // “This reflects on all channels of that brand”: a demonstrative.
  if (at > verb + 1 && next !== undefined && /^\p{Ll}/u.test(next.text) && (words[at + 2]?.sentence !== next.sentence || /^[.;:?!]$/.test(words[at + 2]!.text)))
    return false;
  // “Write the code so that anyone can use it”, “They heard shouting and that a car sped away.”
  if (at > verb + 1 && /^(?:so|and|or|but)$/.test(words[at - 1]!.lower)) return false;
  if (next === undefined || /^[.,;:?!]$/.test(next.text))
    return next?.text === ',' && words[at + 2]?.quotation === words[at]!.quotation && !/^(?:and|but)$/.test(words[at + 2]!.lower);
  // “a plan that would”: a relative clause after an object; “a show that can be seen”: after a noun.
  const before = words[at - 1]!;
  if (cue.noun && at === verb + 1 && ((FINITE.has(next.lower) && !/^there/.test(next.lower)) || isRelative(context, at))) return false;
  if (
    at > verb + 1 &&
    before.text !== ',' &&
    (mayBePast(next.lower) || ((cue.class === 'finding' || cue.class === 'opinion') && words[verb + 1]!.lower !== 'to')) &&
    !before.inTime
  )
    return false;
  return at === verb + 1 || before.text === ',' || !FINITE.has(next.lower) || before.mention !== undefined || before.inTime;
}

/** Return whether a word is a noun other than one for people, a group, a document or a time. */
function isThing({ lower, mention, inTime, text }: ClaimWord): boolean {
  if (
    mention !== undefined ||
    inTime ||
    !/^\p{Ll}/u.test(text) ||
    PRONOUNS.has(lower) ||
    /^(?:him|them|me|us|officials|authorities|reporters|lawmakers)$/.test(lower)
  )
    return false;
  return ![lower, lower.replace(/s$/, '')].some((noun) => [COLLECTIVES, DOCUMENTS, INSTITUTIONS].some((list) => list.has(noun)) || isPersonNoun(noun));
}

/** Maximum length of a phrase with a demonstrative, in words: “that service level”. */
const MAX_DEMONSTRATIVE = 4;

/** Return whether the words after “that” may be a clause, because they are many or one of them may be a verb. */
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
      mayBePast(lower) ||
      /^[“”"(]$/.test(text) ||
      (at > that + 1 && /[^s]s$/.test(lower))
    )
      return true;
    // “That prices rise”: a plural and its verb.
    if (at < last && /[^s]s$/.test(lower) && at === that + 1) return true;
  }
  return false;
}

/** Verbs outside the class `telling` that can have an addressee: “warned residents that”. */
const VERBS_WITH_ADDRESSEE = new Set([
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
  return kind !== 'telling' && kind !== 'intent' && polarity !== 'denied' && !VERBS_WITH_ADDRESSEE.has(lemma);
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
    /^(?:it|out|above|below|here|there|afterwards?|beforehand|anyway)$/.test(lower)
  )
    return false;
  for (let at = first; at < that; at++) if (words[at]!.inTime || /^[,;:()]$/.test(words[at]!.text) || words[at]!.mention !== undefined) return false;
  const last = words[that - 1]!.lower;
  // “A claim that”, “the idea that”: nouns with content.
  return (
    !isNounForClaim(last) &&
    !/^(?:ideas?|facts?|evidence|view|views|sense|signs?|proof|chance|possibility|likelihood|way|confidence|confident|certain|sure|clear|time|day|week|concerns?|doubts?|hope|hopes|surprise|regret|satisfaction|back|up|again|today|yesterday|tomorrow|later|earlier|afterwards?|beforehand|phone|email|telephone)$/.test(
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
