import { pastWords } from '../times/resources/verbs-en.ts';
import { NEW_CLAUSE, startsPresentClause } from './present-clause.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { PassageContext, ClaimWord } from './types.ts';

/** Forms in -ed that are participles, not past tenses, before “to”: “data related to the case”. */
const PARTICIPLES_WITH_TO = /^(?:related|linked|compared|dedicated|devoted|attached|limited|addressed|committed|tailored)$/;

/** Number of words at the start of a clause that must contain its verb. */
const MAX_VERB_DISTANCE = 22;

/** Verbs of speech that often have a plain object: “maintains its site”, “reiterated the point”. */
const TAKES_OBJECT = new Set(['add', 'maintain', 'reiterate']);

/** Objects of “say” that are not content: “said little since May”. */
const SAID_NOTHING = /^(?:little|much|nothing|something|anything|everything|enough)$/;

/** Return whether a content clause without “that” begins at a word. */
export function startsClause(context: PassageContext, at: number, cue: CueVerb): boolean {
  const { words } = context;
  const [first, next] = [words[at], words[at + 1]];
  if (first === undefined) return false;
  // After “agree”, a time is not content: “the rise, agreed in April, would …”.
  if (cue.lemma === 'agree' && first.inTime) return false;
  // After “add”, a noun without a determiner is an object: “images that add value are liked”.
  if (cue.lemma === 'add' && first.mention === undefined && !/^[\p{N}$€£]/u.test(first.text) && !DETERMINERS.has(first.lower) && !PRONOUNS.has(first.lower))
    return false;
  // After “recall”, things that were sold or made are an object: “recalled 48,000 bicycles sold in May”.
  if (cue.lemma === 'recall' && isObjectWithParticiple(words, at)) return false;
  // An answer to a question, “said no when asked whether …”, has a rule of its own: said-no.ts.
  if (/^(?:yes|no)$/.test(first.lower) && next?.lower === 'when') return false;
  // “According to” never begins content: “posts according to priorities”.
  if (first.lower === 'according') return false;
  // After “add”, words with “to” are an object: “added icons to help visitors with what they’ll get”.
  if (cue.lemma === 'add' && isObjectWithTo(context, at)) return false;
  // After “write”, “a” begins an object, even if a verb follows: “wrote a check and post dated it”.
  if (cue.lemma === 'write' && /^an?$/.test(first.lower)) return false;
  if (!/[\p{L}\p{N}$€£]/u.test(first.text)) return false;
  // A second verb of speech is an adjective: “a friend who knew said bully”.
  if (/^(?:said|told|asked|wrote)$/.test(first.lower)) return false;
  // “Little” is an object unless a verb follows: “said little since the crash”, but “said nothing would change”.
  if (SAID_NOTHING.test(first.lower) && !FINITE.has(next?.lower ?? '') && !mayBePast(next?.lower ?? '')) return false;
  // A contraction contains the verb: “I think there’s”.
  if (/^(?:i|you|he|she|it|we|they|there|that|this|here)['’](?:s|m|re|ve|ll|d)$/.test(first.lower)) return true;
  if (FINITE.has(first.lower) || /^(?:to|of|about|that|and|or|nor|but|\w+self|\w+selves)$/.test(first.lower)) return false;
  // After these cues, a form in -ed is a past tense rather than a participle.
  const usuallyTakesClause =
    (cue.class === 'speech' && !TAKES_OBJECT.has(cue.lemma)) || cue.class === 'telling' || /^(?:think|believe|hope|guess|suppose)$/.test(cue.lemma);
  const qualifiesNumber =
    (/^(?:over|about)$/.test(first.lower) && /^\d/.test(next?.text ?? '')) || (first.lower === 'at' && /^(?:least|most)$/.test(next?.lower ?? ''));
  if (PREPOSITIONS.has(first.lower) && !qualifiesNumber) return next?.inTime === true && hasClause(context, at, { strict: true, crossesCommas: true });
  // After “say”, a noun phrase with four more words is a clause, even if no verb of it is known: “said the forms attract criticism”.
  if (cue.lemma === 'say' && (DETERMINERS.has(first.lower) || first.mention) && words[at + 4]?.sentence === first.sentence) return true;
  // After these cues, “the court” and two more words are a clause, even if no verb of it is known: “contends the court misread the statute”.
  if (
    /^(?:contend|insist|think|allege)$/.test(cue.lemma) &&
    /^(?:the|his|her|its|their)$/.test(first.lower) &&
    words[at + 3]?.sentence === first.sentence &&
    !PREPOSITIONS.has(words[at + 2]!.lower) &&
    /^\p{L}/u.test(words[at + 3]!.text)
  )
    return true;
  if (isSubjectWithApposition(words, at)) return true;
  return startsPresentClause(context, at, cue) || hasClause(context, at, { strict: !usuallyTakesClause });
}

/** Maximum lengths of a subject and of its apposition, in words. */
const MAX_SUBJECT = 6;
const MAX_APPOSITION = 10;

/** Return whether a subject with a name or role between commas, and its verb, begin at a word: “its music director, Ines Holm, had”. */
function isSubjectWithApposition(words: ClaimWord[], from: number): boolean {
  if (!DETERMINERS.has(words[from]!.lower)) return false;
  const comma = nextComma(words, from, MAX_SUBJECT);
  const opener = words[comma + 1];
  if (comma < 0 || opener === undefined || !(opener.mention?.type === 'person' || /^(?:an?|the)$/.test(opener.lower))) return false;
  const close = nextComma(words, comma + 1, MAX_APPOSITION);
  return close > 0 && AUXILIARIES.has(words[close + 1]?.lower ?? '');
}

/** Return the index of the first comma within `reach` words after a word, before any other mark or finite verb; -1 if there is none. */
function nextComma(words: ClaimWord[], from: number, reach: number): number {
  for (let at = from + 1; at <= from + reach && words[at]?.sentence === words[from]!.sentence; at++) {
    const { text, lower } = words[at]!;
    if (text === ',') return at;
    if (/^[;:()—–"“”]$/.test(text) || FINITE.has(lower)) return -1;
  }
  return -1;
}

/** Maximum distance between an object and its participle, in words. */
const MAX_OBJECT = 8;

/** Return whether a participle for how things came to people follows a noun phrase: “48,000 bicycles sold”. */
function isObjectWithParticiple(words: ClaimWord[], from: number): boolean {
  for (let at = from + 1; at <= from + MAX_OBJECT && words[at]?.sentence === words[from]!.sentence; at++) {
    const { lower } = words[at]!;
    if (/^(?:sold|made|built|produced|manufactured|fitted|imported|delivered|shipped|issued)$/.test(lower)) return PREPOSITIONS.has(words[at + 1]?.lower ?? '');
    if (FINITE.has(lower)) return false;
  }
  return false;
}

/** Return whether “to” follows before any finite verb: “icons to help visitors”, “a ramp to the yard”. */
function isObjectWithTo({ words }: PassageContext, from: number): boolean {
  for (let at = from + 1; at <= from + MAX_VERB_DISTANCE && words[at]?.sentence === words[from]!.sentence; at++) {
    const { lower } = words[at]!;
    if (FINITE.has(lower) || pastWords.has(lower)) return false;
    if (lower === 'to') return true;
  }
  return false;
}

/**
 * Return whether the words after `from` contain a finite verb before another clause begins.
 *
 * @param options.strict whether the words may be an object instead: a form in -ed, which can be a participle, counts only with an object after it, and quotation marks or
 *   “and” with a new clause end the search
 * @param options.crossesCommas whether the verb may be after a comma; by default, unless `strict`
 */
export function hasClause({ words }: PassageContext, from: number, options: { strict?: boolean; crossesCommas?: boolean } = {}): boolean {
  const { strict = false, crossesCommas = !strict } = options;
  const { sentence, quotation } = words[from]!;
  for (let at = from + 1; at <= from + MAX_VERB_DISTANCE; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || /^[;:]$/.test(word.text) || (word.text === ',' && !crossesCommas)) return false;
    if (strict && word.quotation !== quotation) return false;
    if (NEW_CLAUSE.test(word.lower)) return false;
    // Another clause: “claimed a village, and a day later …”.
    if (word.text === ',' && /^(?:and|but)$/.test(words[at + 1]?.lower ?? '')) return false;
    // Another verb of the same subject: “claimed the village and said”.
    if (word.lower === 'and' && (mayBePast(words[at + 1]?.lower ?? '') || AUXILIARIES.has(words[at + 1]?.lower ?? ''))) return false;
    // Another clause, or another verb after an adverb: “heard a bang and then I saw smoke”, “understood the task and really did believe”.
    if (strict && /^(?:and|but)$/.test(word.lower) && startsFurtherClause(words, at + 1)) return false;
    if (word.inTime) continue;
    if (FINITE.has(word.lower) || /n['’]t$|['’](?:ll|re|ve)$/.test(word.lower)) return true;
    if (word.mention) continue;
    if (pastWords.has(word.lower)) return true;
    // “Found an overlooked $38,000 grant”: an adjective.
    const isAdjective = /^an?$/.test(words[at - 1]!.lower);
    if (
      /..ed$/.test(word.lower) &&
      !isAdjective &&
      /^\p{Ll}/u.test(word.text) &&
      (!strict || (showsVerb(words[at + 1]) && !PARTICIPLES_WITH_TO.test(word.lower)))
    )
      return true;
    const isVerbLike = /^\p{Ll}/u.test(word.text) && ![DETERMINERS, PREPOSITIONS].some((list) => list.has(word.lower));
    // The word after a pronoun is its verb, after “it” only a form in -s: “they find | it difficult to park”.
    if (
      (at === from + 1 || (at === from + 2 && ADVERBS.has(words[from + 1]!.lower))) &&
      isVerbLike &&
      (/^(?:they|we|i|you)$/.test(words[from]!.lower) || (/^(?:he|she|it)$/.test(words[from]!.lower) && /[^s]s$/.test(word.lower)))
    )
      return true;
  }
  return false;
}

/** Return whether a further clause, or a further verb after an adverb, begins at a word, as after “and”: “then he …”, “really did …”. */
function startsFurtherClause(words: ClaimWord[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  const { lower } = words[ADVERBS.has(first) || first.endsWith('ly') ? at + 1 : at] ?? { lower: '' };
  return /^(?:he|she|it|they|we|i|you)$/.test(lower) || FINITE.has(lower);
}

/** Return whether a word in lower case may be a past tense. */
export function mayBePast(word: string): boolean {
  return pastWords.has(word) || CUE_VERBS.get(word)?.form === 'past' || /..ed$/.test(word);
}

/** Return whether the word after a form in -ed shows that the form is a verb, not an adjective. */
function showsVerb(next: ClaimWord | undefined): boolean {
  return (
    next !== undefined &&
    (DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.mention !== undefined ||
      /^[\d$€£]/.test(next.text) ||
      next.lower === 'to' ||
      /..ing$/.test(next.lower))
  );
}
