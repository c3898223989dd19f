import { DETERMINERS, PREPOSITIONS, PRONOUNS, type CueVerb } from './resources/en.ts';
import type { ClaimWord, PassageContext } from './types.ts';

/** Cues after which a noun and a form that looks like the present tense are a clause. */
const PRESENT_CLAUSE_CUES = new Set(
  'say think believe argue insist contend allege claim fear hope concede acknowledge suspect warn tell complain predict assume worry admit suggest show maintain'.split(
    ' ',
  ),
);

/** Those of these cues that hardly ever have a noun phrase as their object. Objects of “say” are in `SAYINGS`. */
const RARELY_WITH_OBJECT = new Set('say think argue insist contend hope worry complain'.split(' '));

/** Nouns for what can be said, besides a clause: “say a few words”. */
const SAYINGS = /^(?:words?|prayers?|things?|lines?|names?|goodbyes?|vows?|thanks|yes|mass)$/;

/** Maximum length of the subject of a clause in the present tense, in words. */
const MAX_PRESENT_SUBJECT = 5;

/** Words that begin another clause. */
export const NEW_CLAUSE = /^(?:that|which|who|whom|whose|because|when|while|after|before|what|how|why|whether)$/;

/** Plural nouns, and not “glass”, “bus” or “crisis”. */
const PLURAL = /[^sui]s$/;

/** Return whether a clause in the present tense, without “that”, begins at a word after a cue: “argue | the law punishes the poor”. */
export function startsPresentClause(context: PassageContext, at: number, { lemma, form }: CueVerb): boolean {
  return PRESENT_CLAUSE_CUES.has(lemma) && form !== 'ing' && (isNounAndVerb(context, at) || isSingularSubjectAndVerb(context, at, lemma));
}

/** Return whether a singular subject of up to five words and a verb in -s follow: “argue | the law punishes the poor”, “fear | Lind leads by four points”. */
function isSingularSubjectAndVerb({ words, sentences }: PassageContext, at: number, lemma: string): boolean {
  const first = words[at]!;
  const { body } = sentences[first.sentence]!;
  if (!/^(?:the|an?|this|that|his|her|its|their|our|my|no|each|every)$/.test(first.lower) && first.mention === undefined) return false;
  for (let verb = at + 1; verb <= Math.min(body - 1, at + MAX_PRESENT_SUBJECT); verb++) {
    const [{ text, lower, mention, quotation }, next] = [words[verb]!, words[verb + 1]!];
    if (quotation !== first.quotation || !/^[\p{L}’'-]+$/u.test(text) || NEW_CLAUSE.test(lower) || /^(?:and|or|but|to)$/.test(lower)) return false;
    if (PREPOSITIONS.has(lower) && verb === at + 1) return false;
    const subject = words[verb - 1]!;
    if (mention !== undefined || cannotEndSubject(subject) || !/^\p{Ll}{2,}[^s’']s$/u.test(text) || PREPOSITIONS.has(lower)) continue;
    // The form in -s has an object or an adverb, as verbs have.
    if (
      DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.mention !== undefined ||
      /..ly$|^(?:not|too|to|itself|himself|herself|more|less)$/.test(next.lower)
    )
      return true;
    if (RARELY_WITH_OBJECT.has(lemma)) return true;
    // Before a preposition, it may be a plural noun (“the tax cuts in the bill”), except after a name: “Lind leads by four points”.
    if (PREPOSITIONS.has(next.lower) ? subject.mention !== undefined : lemma === 'tell') return true;
  }
  return false;
}

/** Return whether a word cannot be the last of a singular subject: a determiner, preposition, plural or possessive. */
function cannotEndSubject({ lower, mention }: ClaimWord): boolean {
  return mention === undefined && (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PLURAL.test(lower) || /['’]s?$/.test(lower));
}

/** Return whether one noun, at most with a determiner, and its verb in the present tense follow: “say | the octopus dreams”, “say | cameras place him there”. */
function isNounAndVerb({ words, sentences }: PassageContext, at: number): boolean {
  const { body } = sentences[words[at]!.sentence]!;
  const noun = DETERMINERS.has(words[at]!.lower) ? at + 1 : at;
  const verb = noun + 1;
  if (verb > body || !/^\p{Ll}/u.test(words[verb]!.text) || words[verb]!.mention !== undefined || words[verb]!.quotation !== words[at]!.quotation) return false;
  if ([words[noun]!, words[verb]!].some(({ lower, text }) => SAYINGS.test(lower) || PREPOSITIONS.has(lower) || !/^\p{L}+$/u.test(text))) return false;
  const isPlural = PLURAL.test(words[noun]!.lower) || /^(?:people|police|men|women|children)$/.test(words[noun]!.lower);
  // A singular with its determiner counts only if the sentence ends with the verb. A subject with more after its verb is left to `isSingularSubjectAndVerb`.
  if (noun > at && !isPlural) return verb === body && /[^s]s$/.test(words[verb]!.lower);
  // A plural counts only if its verb has an object: “cameras place him”.
  return isPlural && words[verb + 1] !== undefined && (words[verb + 1]!.mention !== undefined || DETERMINERS.has(words[verb + 1]!.lower));
}
