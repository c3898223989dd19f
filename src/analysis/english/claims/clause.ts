import { pastWords } from '../times/resources/verbs-en.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { PassageContext, ClaimWord } from './types.ts';

/** Participles with “to” that follow a noun: “data related to the case”. */
const RELATED_TO = /^(?:related|linked|compared|dedicated|devoted|attached|limited|addressed|committed|tailored)$/;

/** Number of words at the start of a clause that must contain its verb. */
const MAX_VERB_DISTANCE = 22;

/** Verbs of speech that often have a plain object: “maintains its site”, “reiterated the point”. */
const TAKES_OBJECT = new Set(['add', 'maintain', 'reiterate']);

/** Objects of “say” that are not content: “said little since May”. */
const SAID_NOTHING = /^(?:little|much|nothing|something|anything|everything|enough)$/;

/** Return whether a content clause without “that” begins at a word. */
export function startsClause(context: PassageContext, at: number, cue: CueVerb): boolean {
  const { words } = context;
  const first = words[at];
  // “The rise, agreed in April, would …”
  if (cue.lemma === 'agree' && first?.inTime !== false) return false;
  // “Images that add value are liked”.
  if (
    cue.lemma === 'add' &&
    first !== undefined &&
    first.mention === undefined &&
    !/^[\p{N}$€£]/u.test(first.text) &&
    !DETERMINERS.has(first.lower) &&
    !PRONOUNS.has(first.lower)
  )
    return false;
  // “Said no when asked whether …”: see said-no.ts.
  if (/^(?:yes|no)$/.test(first?.lower ?? '') && words[at + 1]?.lower === 'when') return false;
  // “Posts according to priorities”.
  if (first?.lower === 'according') return false;
  // “Added icons to help visitors with what they’ll get”: an object with its purpose.
  if (cue.lemma === 'add' && first !== undefined && isObjectWithPurpose(context, at)) return false;
  // “Wrote a check and post dated it.”
  if (cue.lemma === 'write' && /^an?$/.test(first?.lower ?? '')) return false;
  if (first === undefined || !/[\p{L}\p{N}$€£]/u.test(first.text)) return false;
  // “A friend who knew said bully”: “said” is an adjective.
  if (/^(?:said|told|asked|wrote)$/.test(first.lower)) return false;
  // “Said little since the crash”, but not “said nothing would change”.
  if (SAID_NOTHING.test(first.lower) && !FINITE.has(words[at + 1]?.lower ?? '') && !isPastVerb(words[at + 1]?.lower ?? '')) return false;
  // “I think there’s”: the verb is in the first word.
  if (/^(?:i|you|he|she|it|we|they|there|that|this|here)['’](?:s|m|re|ve|ll|d)$/.test(first.lower)) return true;
  if (FINITE.has(first.lower) || /^(?:to|of|about|that|and|or|nor|but|\w+self|\w+selves)$/.test(first.lower)) return false;
  const isClauseVerb =
    (cue.class === 'speech' && !TAKES_OBJECT.has(cue.lemma)) || cue.class === 'telling' || /^(?:think|believe|hope|guess|suppose)$/.test(cue.lemma);
  const next = words[at + 1];
  const isQualifier = /^(?:over|about)$/.test(first.lower) ? /^\d/.test(next?.text ?? '') : first.lower === 'at' && /^(?:least|most)$/.test(next?.lower ?? '');
  if (PREPOSITIONS.has(first.lower) && !isQualifier) return next?.inTime === true && hasClause(context, at, true, true);
  // “said the forms attract criticism”: a present-tense verb cannot be recognized, but “say” has no long object.
  if (cue.lemma === 'say' && (DETERMINERS.has(first.lower) || first.mention) && words[at + 4]?.sentence === first.sentence) return true;
  // “contends the court misread the statute”: an unknown past tense.
  if (
    /^(?:contend|insist|think|allege)$/.test(cue.lemma) &&
    /^(?:the|his|her|its|their)$/.test(first.lower) &&
    words[at + 3]?.sentence === first.sentence &&
    !PREPOSITIONS.has(words[at + 2]!.lower) &&
    /^\p{L}/u.test(words[at + 3]!.text)
  )
    return true;
  if (WITH_CLAUSE.has(cue.lemma) && cue.form !== 'ing' && (isShortClause(context, at) || isPresentClause(context, at, cue.lemma))) return true;
  return hasClause(context, at, !isClauseVerb);
}

/** Verbs whose object is seldom a noun phrase, so that a noun and a form in the present tense after them are a clause. */
const WITH_CLAUSE = new Set(
  'say think believe argue insist contend allege claim fear hope concede acknowledge suspect warn tell complain predict assume worry admit suggest show maintain'.split(
    ' ',
  ),
);

/** Verbs of `WITH_CLAUSE` that have no noun phrase as their object at all. */
const WITHOUT_OBJECT = new Set('say think argue insist contend hope worry complain'.split(' '));

/** Maximum length of the subject of a clause in the present tense, in words. */
const MAX_PRESENT_SUBJECT = 5;

/** Return whether a noun phrase in the singular and a verb in -s follow: “argue | the law punishes the poor”, “fear | Lind leads by four points”. */
function isPresentClause({ words, sentences }: PassageContext, at: number, lemma: string): boolean {
  const first = words[at]!;
  const { body } = sentences[first.sentence]!;
  if (!/^(?:the|an?|this|that|his|her|its|their|our|my|no|each|every)$/.test(first.lower) && first.mention === undefined) return false;
  for (let verb = at + 1; verb <= Math.min(body - 1, at + MAX_PRESENT_SUBJECT); verb++) {
    const [{ text, lower, mention, quotation }, next] = [words[verb]!, words[verb + 1]!];
    if (quotation !== first.quotation || !/^[\p{L}’'-]+$/u.test(text) || CLAUSE_END.test(lower)) return false;
    if (PREPOSITIONS.has(lower) && verb === at + 1) return false;
    const subject = words[verb - 1]!;
    if (mention !== undefined || inPhrase(subject) || !/^\p{Ll}{2,}[^s’']s$/u.test(text) || PREPOSITIONS.has(lower)) continue;
    // “the tax cuts in the bill”: a plural noun has a complement with a preposition, a verb has an object.
    if (
      DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.mention !== undefined ||
      /..ly$|^(?:not|too|to|itself|himself|herself|more|less)$/.test(next.lower)
    )
      return true;
    if (PREPOSITIONS.has(next.lower) ? subject.mention !== undefined || WITHOUT_OBJECT.has(lemma) : WITHOUT_OBJECT.has(lemma) || lemma === 'tell') return true;
  }
  return false;
}

/** Words that a subject before its verb does not contain. */
const CLAUSE_END = /^(?:that|which|who|whom|whose|because|when|while|after|before|what|how|why|whether|and|or|but|to)$/;

/** Return whether a word cannot be the last of a subject: a determiner, preposition, plural or possessive. */
function inPhrase({ lower, mention }: ClaimWord): boolean {
  return mention === undefined && (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || /[^su]s$|['’]s?$/.test(lower));
}

/** Nouns for what can be said, besides a clause: “say a few words”. */
const SAYINGS = /^(?:words?|prayers?|things?|lines?|names?|goodbyes?|vows?|thanks|yes|mass)$/;

/** Return whether a noun and a verb in the present tense follow: “say | the octopus dreams”, “say | cameras place him there”. */
function isShortClause({ words, sentences }: PassageContext, at: number): boolean {
  const { body } = sentences[words[at]!.sentence]!;
  const noun = DETERMINERS.has(words[at]!.lower) ? at + 1 : at;
  const verb = noun + 1;
  if (verb > body || !/^\p{Ll}/u.test(words[verb]!.text) || words[verb]!.mention !== undefined || words[verb]!.quotation !== words[at]!.quotation) return false;
  if ([words[noun]!, words[verb]!].some(({ lower, text }) => SAYINGS.test(lower) || PREPOSITIONS.has(lower) || !/^\p{L}+$/u.test(text))) return false;
  const isPlural = /[^sui]s$|^(?:people|police|men|women|children)$/.test(words[noun]!.lower);
  if (noun > at && !isPlural) return verb === body && /[^s]s$/.test(words[verb]!.lower);
  return isPlural && words[verb + 1] !== undefined && (words[verb + 1]!.mention !== undefined || DETERMINERS.has(words[verb + 1]!.lower));
}

/** Return whether an infinitive follows before any finite verb. */
function isObjectWithPurpose({ words }: PassageContext, from: number): boolean {
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
 * @param strict whether past forms in -ed count only with an object after them, because they can be participles
 * @param crossesCommas whether the verb may be after a comma
 */
export function hasClause({ words }: PassageContext, from: number, strict = false, crossesCommas = !strict): boolean {
  const { sentence, quotation } = words[from]!;
  for (let at = from + 1; at <= from + MAX_VERB_DISTANCE; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || /^[;:]$/.test(word.text) || (word.text === ',' && !crossesCommas)) return false;
    if (strict && word.quotation !== quotation) return false;
    if (/^(?:that|which|who|whom|whose|because|when|while|after|before|what|how|why|whether)$/.test(word.lower)) return false;
    // “claimed the village and said”: another verb of the same subject. “claimed a village, and a day later …”: another clause.
    if (word.text === ',' && /^(?:and|but)$/.test(words[at + 1]?.lower ?? '')) return false;
    if (word.lower === 'and' && (isPastVerb(words[at + 1]?.lower ?? '') || AUXILIARIES.has(words[at + 1]?.lower ?? ''))) return false;
    // “heard a bang and then I saw smoke”, “understood the task and really did believe”.
    if (strict && /^(?:and|but)$/.test(word.lower) && startsFurtherClause(words, at + 1)) return false;
    if (word.inTime) continue;
    if (FINITE.has(word.lower) || /n['’]t$|['’](?:ll|re|ve)$/.test(word.lower)) return true;
    if (word.mention) continue;
    if (pastWords.has(word.lower)) return true;
    if (/..ed$/.test(word.lower) && /^\p{Ll}/u.test(word.text) && (!strict || (isFollowedByObject(words[at + 1]) && !RELATED_TO.test(word.lower)))) return true;
    const isVerbLike = /^\p{Ll}/u.test(word.text) && ![DETERMINERS, PREPOSITIONS].some((words) => words.has(word.lower));
    // “They find | it difficult to park”: after “it”, only a form in -s is a verb.
    if (
      (at === from + 1 || (at === from + 2 && ADVERBS.has(words[from + 1]!.lower))) &&
      isVerbLike &&
      (/^(?:they|we|i|you)$/.test(words[from]!.lower) || (/^(?:he|she|it)$/.test(words[from]!.lower) && /[^s]s$/.test(word.lower)))
    )
      return true;
  }
  return false;
}

/** Return whether the words after “and” begin another clause: “then he …”, “really did …”. */
function startsFurtherClause(words: ClaimWord[], and: number): boolean {
  const first = words[and]?.lower ?? '';
  const { lower } = words[ADVERBS.has(first) || first.endsWith('ly') ? and + 1 : and] ?? { lower: '' };
  return /^(?:he|she|it|they|we|i|you)$/.test(lower) || FINITE.has(lower);
}

/** Return whether a word in lower case may be a past tense. */
export function isPastVerb(word: string): boolean {
  return pastWords.has(word) || CUE_VERBS.get(word)?.form === 'past' || /..ed$/.test(word);
}

/** Return whether the word after a form in -ed shows that it is a verb rather than an adjective. */
function isFollowedByObject(next: ClaimWord | undefined): boolean {
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
