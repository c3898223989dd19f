import { pastWords } from '../times/resources/verbs-en.ts';
import { afterAddressee } from './addressee.ts';
import { afterColon, namesContent, quotationAt } from './after-colon.ts';
import { hasClause, startsClause } from './clause.ts';
import { extentFrom, lastWord } from './extent.ts';
import { isContentInfinitive, isExpectedEvent, isInfinitive, isOwnExpectation, takesInfinitive } from './infinitive.ts';
import { BY_MEANS, CUE_VERBS, DETERMINERS, DOCUMENTS, FINITE, PREPOSITIONS, QUESTION_WORDS, SIGNS, VOCAL_VERBS, type CueVerb } from './resources/en.ts';
import { isConjunction } from './that-clause.ts';
import type { ClaimWord, Complement, PassageContext, PassageRange } from './types.ts';

/** Maximum number of words between a cue and its content. */
const MAX_DISTANCE = 24;

/** Objects of “tell” that are not addressees: “she tells stories that …”. */
const OBJECTS_OF_TELL = new Set(['stories', 'tales', 'lies', 'jokes', 'secrets']);

/** Return the content after the cue verb at `verb`, or null: “that the road was closed” after “said”. `next` is the next passage, which may contain the content after a colon. */
export function complementAfter(context: PassageContext, verb: number, cue: CueVerb, next: PassageContext | undefined): Complement | null {
  const { words } = context;
  const { quotation } = words[verb]!;
  if (cue.class === 'telling' && OBJECTS_OF_TELL.has(words[verb + 1]?.lower ?? '')) return null;
  const last = lastWord(context, verb);
  const end = Math.min(last, verb + MAX_DISTANCE);
  const clauseStart = afterAddressee(context, verb, cue, end);
  const complementAt = (form: Complement['form'], at: number): Complement | null =>
    at > last ? null : { form, content: [{ context, first: at, last: extentFrom(context, at) }], cueLast: at - 1 };

  let commas = 0;
  for (let at = verb + 1; at <= end; at++) {
    const word = words[at]!;
    // “Said it ‘respectfully disagrees’”: the subject is outside the quotation.
    if (at === verb + 1 && cue.class === 'speech' && quotation < 0 && /^(?:he|she|it|they)$/.test(word.lower) && opensPredicate(context, at + 1))
      return complementAt('clause', at);
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
    if (
      word.lower === 'to' &&
      at === verb + 1 &&
      !isOwnExpectation(context, verb, cue) &&
      /^(?:opinion|finding|direct)$/.test(cue.class) &&
      isInfinitive(words[at + 1])
    )
      break;
    // “His accusers say otherwise: they speak of …”, “They dispute the toll: 45 people died”: the content is before the colon.
    if (word.text === ':') return namesContent(words[at - 1]!) || cue.polarity === 'denied' ? null : afterColon(context, at, next, cue);
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
    if (
      word.text === ';' ||
      word.text === '(' ||
      word.text === ')' ||
      (word.lower === 'by' && at === verb + 1 && !words[at + 1]?.inTime && !BY_MEANS.has(words[at + 1]?.lower ?? ''))
    )
      break;
    if (word.lower === 'that' && isConjunction(context, at, verb, cue)) return complementAt('that', at);
    if (QUESTION_WORDS.has(word.lower) && (at === verb + 1 || at === clauseStart) && word.lower !== 'which') {
      if (cue.class !== 'opinion' || word.lower === 'whether' || word.lower === 'why' || word.lower === 'how' || word.lower === 'what')
        return complementAt('question', at);
    }
    const isNegated = /^(?:not|never)$/.test(words[at - 1]!.lower);
    if (word.lower === 'to' && (at === clauseStart || (isNegated && at === verb + 2 && !cue.noun)) && takesInfinitive(cue, at > verb + 1))
      return isContentInfinitive(context, at, cue) ? complementAt('infinitive', isNegated ? at - 1 : at) : null;
    // “Claims to have killed 200 fighters”, “claimed on Sunday to have”.
    if (
      word.lower === 'to' &&
      (at === verb + 1 || words.slice(verb + 1, at).every(({ inTime, lower }) => inTime || PREPOSITIONS.has(lower))) &&
      cue.lemma === 'claim' &&
      /^(?:have|be)$/.test(words[at + 1]?.lower ?? '')
    )
      return complementAt('infinitive', at);
    // “Which opponents say will cost jobs”.
    if (at === verb + 1 && cue.class === 'speech' && FINITE.has(word.lower) && isRelativeBefore(words, verb)) return complementAt('clause', at);
    // “As I learned more, I found”: the main clause.
    if (at === clauseStart && commas === 1 && words[at - 1]!.text === ',' && (cue.class === 'finding' || cue.class === 'opinion')) break;
    if (at === clauseStart && cue.class !== 'direct' && cue.class !== 'intent' && startsClause(context, at, cue)) return complementAt('clause', at);
    if (at === verb + 1 && isExpectedEvent(context, at, cue)) return complementAt('clause', at);
    // “That” after another verb belongs to that verb: “reports have revealed that”.
    if (FINITE.has(word.lower) || pastWords.has(word.lower) || isCueVerb(word.lower)) break;
  }
  return null;
}

/** Return whether a quotation of a predicate begins at a word: “‘respectfully disagrees’”, but not “‘a disaster’”. */
function opensPredicate(context: PassageContext, at: number): boolean {
  const quoted = quotationAt(context, at);
  if (quoted === null || quoted.last - quoted.first < 3) return false;
  const { lower } = context.words[at + 1]!;
  return /^\p{Ll}/u.test(context.words[at + 1]!.text) && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower) && lower !== 'that';
}

/** Return whether “, which” precedes the short subject of a verb. */
function isRelativeBefore(words: ClaimWord[], verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(1, verb - 4); at--) if (words[at]!.lower === 'which') return words[at - 1]!.text === ',';
  return false;
}

/** Return whether a quotation right after a cue is its content rather than a scare quote. */
function isQuotedContent(context: PassageContext, verb: number, { first, last }: PassageRange, cue: CueVerb): boolean {
  if (cue.lemma === 'read' && isTextSubject(context, verb)) return true;
  if (VOCAL_VERBS.has(cue.lemma)) return last - first > 2;
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

/** Return whether “that” is among the words of a range. */
function hasThat({ words }: PassageContext, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words[at]!.lower === 'that') return true;
  return false;
}
