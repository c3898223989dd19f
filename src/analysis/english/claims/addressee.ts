import { CIRCUMSTANCES, CLAUSE_OPENERS, DETERMINERS, FINITE, OCCASIONS, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { PassageContext, ClaimWord } from './types.ts';

/** Return the index of the word after the addressee, time and occasion of a cue, where a content clause without “that” would begin: the second “the” in “told the press in Kyiv on Friday the road was open”. */
export function afterAddressee(context: PassageContext, verb: number, cue: CueVerb, end: number): number {
  const { words } = context;
  const addresseeEnd = endOfAddressee(words, verb, cue, end);
  let at = addresseeEnd;
  while (at <= end) {
    if (words[at]!.inTime) at++;
    else if (CIRCUMSTANCES.has(words[at]!.lower) && words[at + 1]?.inTime === true) at++;
    else if (/^(?:also|later|again|then|out)$/.test(words[at]!.lower)) at++;
    else if (CIRCUMSTANCES.has(words[at]!.lower) && words[at]!.lower !== 'to' && occasionEnd(words, at) > 0) at = occasionEnd(words, at) + 1;
    else break;
  }
  // “They estimated by 2050, food …”: the date is part of the content.
  return words[at]?.text === ',' ? addresseeEnd : at;
}

/**
 * Return the index of the word after the addressee of a cue; right after the cue if it has none. An addressee is a name (“told Ann Brown | …”), a pronoun or a noun that
 * stands alone (“told her | …”, “told reporters | …”), or a noun phrase (“told the press in Kyiv | …”, “told staff of the works | …”), with or without “to” (“said to Ann
 * Brown | …”).
 */
function endOfAddressee(words: ClaimWord[], verb: number, cue: CueVerb, end: number): number {
  let at = verb + 1;
  const hasTo = words[at]?.lower === 'to' && cue.class !== 'clausal' && cue.class !== 'intent' && cue.class !== 'opinion';
  if (cue.class !== 'telling' && !hasTo && cue.polarity !== 'demanded' && cue.lemma !== 'ask' && cue.lemma !== 'warn') return at;
  if (hasTo) at++;
  const word = words[at];
  if (word === undefined) return at;
  // “told Ann Brown | …”
  if (word.mention) while (words[at]?.mention === word.mention) at++;
  // “told her | …”, “told reporters | …”
  else if (
    (PRONOUNS.has(word.lower) && !isDeterminerOf(word, words[at + 1])) ||
    /^(?:him|her|them|me|us|reporters|journalists|parliament|lawmakers)$/.test(word.lower)
  )
    at++;
  // “told the press in Kyiv | …”, “told staff of the works | …”
  else if (
    (cue.class !== 'speech' || hasTo) &&
    (DETERMINERS.has(word.lower) || hasTo || /s$|^(?:people|police|staff|congress|voters|women|men|children|media)$/.test(word.lower))
  ) {
    at++;
    while (at <= end && !/^(?:to|that|not|,|:)$/.test(words[at]!.lower) && words[at]!.quotation === words[verb]!.quotation && !startsNounPhrase(words, at))
      at++;
  }
  // “told them not | to leave”
  if (words[at]?.lower === 'not' && words[at + 1]?.lower === 'to') at++;
  // In “Farmers warn the drought could halve the harvest”, “the drought” is the subject of a clause, not an addressee.
  const holdsVerb = words.slice(verb + 2, at).some(({ lower, inTime, mention }) => FINITE.has(lower) && !inTime && mention === undefined);
  return cue.class === 'clausal' && !hasTo && holdsVerb ? verb + 1 : at;
}

/** Return whether a pronoun is the determiner of the noun after it: “asked these | people to leave”. */
function isDeterminerOf({ lower }: ClaimWord, next: ClaimWord | undefined): boolean {
  return (
    /^(?:these|those|some|many|both|this|one)$/.test(lower) &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:to|that|not|whether|if|how|what|why|who)$/.test(next.lower)
  );
}

/** Return whether a new noun phrase begins at a word, so that the addressee ends before it: “told supporters | he”, “told the crowd | the bridge”. */
function startsNounPhrase(words: ClaimWord[], at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]!];
  const opens = DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || (word.mention !== undefined && word.mention !== before.mention);
  return (
    opens &&
    !CLAUSE_OPENERS.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower) &&
    !/^(?:and|or)$|['’]s?$/.test(before.lower)
  );
}

/** Maximum number of words after the preposition of an occasion, up to its noun: “in a short written statement” has four. */
const MAX_OCCASION = 4;

/** Return the index of the last word of the occasion that begins with the preposition at `at` (“in a written statement”, “on Telegram”); -1 if there is none. */
function occasionEnd(words: ClaimWord[], at: number): number {
  for (let noun = at + 1; noun <= at + MAX_OCCASION; noun++) {
    const word = words[noun];
    if (word === undefined || !/^\p{L}/u.test(word.text) || PREPOSITIONS.has(word.lower)) return -1;
    if (!OCCASIONS.has(word.lower) || OCCASIONS.has(words[noun + 1]?.lower ?? '')) continue;
    const audience = /^(?:to|with|for)$/.test(words[noun + 1]?.lower ?? '') ? words[noun + 2]?.mention : undefined;
    let last = noun;
    if (audience) for (last = noun + 2; words[last + 1]?.mention === audience; last++);
    return last;
  }
  return -1;
}
