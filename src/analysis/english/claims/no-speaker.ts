import { PREPOSITIONS, type CueVerb } from './resources/en.ts';
import type { PassageContext, WordRange } from './types.ts';

/** Return whether a word is part of a name or time, and so is not a cue: “The May report”, “Wall Street Journal reports”. */
export function isName({ words, sentences }: PassageContext, at: number): boolean {
  const { text, inTime, sentence } = words[at]!;
  return inTime || (/^\p{Lu}/u.test(text) && sentences[sentence]!.first < at);
}

/** Return whether a subject is a negative phrase, so that nobody makes the claim: “Nobody says that”, “few believe that”. */
export function isNegativeSource({ words }: PassageContext, { first, last }: WordRange): boolean {
  const { lower } = words[first]!;
  // “While no one claimed”, “neither the army nor the militia has confirmed”.
  if (/^(?:neither|nor|no|not)$/.test(words[first - 1]?.lower ?? '')) return true;
  // “Nobody at the company would say”, “few in the party believe”.
  if (/^(?:nobody|none|nothing|no-one|neither)$/.test(lower) || (lower === 'few' && (first === last || PREPOSITIONS.has(words[first + 1]!.lower)))) return true;
  return /^(?:no|none|hardly|not|neither)$/.test(lower) && !words[first]!.mention;
}

/** Nouns for bodies that hear what others say. */
const HEARING = /^(?:courts?|inquiry|inquest|tribunal|jury|jurors|hearing|panel|committee|commission|trial)$/;

/** Return whether a source is a body that heard what somebody else said: “the court heard that he had fled”. Nobody is then named as the speaker. */
export function isHearer({ words }: PassageContext, source: WordRange | null, { lemma }: CueVerb): boolean {
  return lemma === 'hear' && source !== null && words.slice(source.first, source.last + 1).some(({ lower }) => HEARING.test(lower));
}

/** Verbs of imperatives addressed to the reader. */
const REQUESTS = new Set('hear come see learn join visit create manage view click keep let remember back read'.split(' '));

/** Return whether the words before a cue cannot be its source: “Please note that”, “you know that”, “below shows”. In a quotation, “you” can be a source. */
export function cannotBeSpeaker({ words, sentences }: PassageContext, { first, last }: WordRange): boolean {
  const opener = words[first]!;
  // “Allows more employees to say …”: a verb without its subject. “According an eSchool News report”: a slip for “according to”.
  if (
    /^(?:allows|lets|helps|makes|gives|enables|provides|requires|encourages|prevents|keeps|saves|according)$/.test(opener.lower) &&
    opener.mention === undefined
  )
    return true;
  // “Hear representatives explain how”, “come see what”.
  if (opener.mention === undefined && first === sentences[opener.sentence]!.first && REQUESTS.has(opener.lower)) return true;
  // “This link redirects you to the landing page and notes …”: the words before the verb are a clause.
  if (first !== last) return opener.quotation < 0 && words.slice(first, last + 1).some(({ lower }) => lower === 'you');
  const { lower, quotation } = words[first]!;
  return (
    /^(?:please|below|above|here|there|don't|do|let's|also|just|now|always|simply)$/.test(lower) || (quotation < 0 && /^you(?:'(?:ll|ve|re|d))?$/.test(lower))
  );
}

/** Return whether a cue is an imperative addressed to the reader: “Note that it is late”, “please remember that …”. */
export function isReaderRequest({ words, sentences }: PassageContext, at: number, { form }: CueVerb): boolean {
  if (form !== 'base' || words[at]!.quotation >= 0) return false;
  const { first } = sentences[words[at]!.sentence]!;
  return at === first || (at <= first + 4 && /^(?:please|also|always|just|don't|not|never|simply|then|now|first|,)$/.test(words[at - 1]!.lower));
}
