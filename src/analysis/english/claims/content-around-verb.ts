import { pastWords } from '../times/resources/verbs-en.ts';
import { hasClause } from './clause.ts';
import { isNounForClaim, lastWord, MAX_SEARCHED } from './extent.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLAIMING_VERBS,
  CLAUSE_OPENERS,
  CUE_VERBS,
  DOCUMENTS,
  FINITE,
  OCCASIONS,
  PREPOSITIONS,
  SUBORDINATORS,
  type CueVerb,
} from './resources/en.ts';
import type { ClaimWord, PassageContext, PassageRange, WordRange } from './types.ts';

/** Maximum distance, in words, between the two halves of a quotation. A description of a speaker is shorter: “…,” said a nurse of 43 who asked not to be named, “…”. */
const MAX_DISTANCE = 30;
/**
 * Maximum number of words between a cue and the comma after it, if only an adverbial precedes the cue: “In Soviet times, he said on Monday, the border was covered”.
 * More words are probably the content.
 */
const MAX_WORDS_AFTER_CUE = 2;
/** Maximum length, in words, of an adverbial that does not begin like one. */
const MAX_BARE_ADVERBIAL = 6;
/** Verbs that take a clause as their content, and may stand in its middle: “Had the dam burst, officials admit, people would have died”. */
export const INTERRUPTING_VERBS = new Set('warn caution worry admit acknowledge concede confirm complain predict insist argue vow promise pledge'.split(' '));

/** Return the content before a cue that begins at `cueFirst`: a quotation or a clause, separated by a comma or a quotation mark; null if there is none. */
export function contentBefore(context: PassageContext, cueFirst: number, cue: CueVerb): PassageRange | null {
  const { words, sentences, quotations } = context;
  const markAt = cueFirst - 1;
  const before = words[markAt];
  if (before === undefined) return null;
  const outerQuotation = words[cueFirst]!.quotation;
  // The quotation ends right before the cue (“…,” he said) or before a comma (“…”, he said).
  const isBeforeComma = before.text === ',' && words[markAt - 1] !== undefined && words[markAt - 1]!.quotation !== outerQuotation;
  let quoteEnd = -1;
  if (before.quotation !== outerQuotation) quoteEnd = markAt;
  else if (isBeforeComma) quoteEnd = markAt - 1;
  const quotation = quoteEnd >= 0 && outerQuotation < 0 ? quotations[words[quoteEnd]!.quotation] : undefined;
  const sentenceFirst = sentences[words[cueFirst]!.sentence]!.first;
  if (quotation) {
    // A quotation that begins its sentence or follows a punctuation mark is the content; otherwise the words before it belong to the content too.
    const wordBefore = words[quotation.first - 1];
    if (quotation.first <= sentenceFirst || !wordBefore || wordBefore.sentence !== words[cueFirst]!.sentence || /^[,:;—–]$/.test(wordBefore.text)) {
      return { context, first: quotation.first, last: quotation.last };
    }
    if (quotation.first - sentenceFirst > MAX_SEARCHED) return null;
    return { context, first: sentenceFirst, last: quotation.last };
  }
  // “The dam had burst, officials say”, “…, officials stressed”, “…, officials admit”; but not “…, officials stress” or “…, officials joked”.
  if (
    before.text !== ',' ||
    (cue.class === 'direct' && cue.lemma !== 'calculate' && !(cue.lemma === 'reply' && cue.form === 'past')) ||
    (cue.class === 'clausal' && cue.form !== 'past' && !INTERRUPTING_VERBS.has(cue.lemma))
  )
    return null;
  if (markAt - 1 < sentenceFirst) return null;
  const first = clauseFirst(context, markAt - 1, sentenceFirst);
  return first <= markAt - 1 ? { context, first, last: markAt - 1 } : null;
}

/** Return the index of the first word of the clause that ends at `last`. */
function clauseFirst({ words }: PassageContext, last: number, sentenceFirst: number): number {
  const outerQuotation = words[last]!.quotation;
  let at = last;
  while (
    at > sentenceFirst &&
    at > last - MAX_SEARCHED &&
    !/^[;:]$/.test(words[at - 1]!.text) &&
    (outerQuotation < 0 || words[at - 1]!.quotation === outerQuotation)
  )
    at--;
  if (/^(?:and|but|so|yet|however|meanwhile|still)$/.test(words[at]!.lower)) at++;
  if (words[at]?.text === ',') at++;
  return at;
}

/**
 * Return the rest of the content after the cue and a comma: “people would have died” in “Had the dam burst, officials admit, people would have died”.
 * Empty if nothing of the content follows. Null if what precedes the cue is not content, so that all of the content follows.
 */
export function restOf(context: PassageContext, cueLast: number, content: PassageRange, cue: CueVerb, isInverted: boolean): PassageRange[] | null {
  const { words } = context;
  const last = lastWord(context, cueLast);
  const isQuoted = words[content.first]!.quotation !== words[cueLast]!.quotation;
  if (isQuoted && isOwnSentence(context, content) && cueLast < last && words[cueLast + 1]!.text !== ',') return null;
  let at = cueLast + 1;
  if (!isQuoted && !allowsContentBefore(words[at], cue)) return null;
  for (; at <= last; at++) {
    const word = words[at]!;
    if (word.text === ',' || word.quotation !== words[cueLast]!.quotation || /^[;:.]$/.test(word.text)) break;
    // “…, three scholars said in a paper that the library commissioned”: a relative clause.
    if (!isQuoted && word.lower === 'that' && isPublished(words[at - 1]) && !isAdverbial(context, content)) break;
    if (!isQuoted && (word.lower === 'that' || AUXILIARIES.has(word.lower))) return null;
  }
  if (at > last) return [];
  const word = words[at]!;
  // “In a statement, Lind said: …”
  if (word.text === ':' && !isQuoted) return null;
  const from = word.text === ',' || word.text === '.' ? at + 1 : at;
  const follower = words[from];
  if (follower === undefined || from > last) return [];
  if (isQuoted && word.text === ',' && follower.quotation < 0) return secondHalf(context, from, last);
  if (follower.quotation >= 0 && isQuoted) {
    const quotation = context.quotations[follower.quotation]!;
    return quotation.first === from && word.text === ',' ? [{ context, first: from, last: quotation.last }] : [];
  }
  // “She was, her sister said, ‘always early’”: the clause before the cue is not complete.
  if (!isQuoted && word.text === ',' && follower.quotation >= 0 && words[cueLast]!.quotation < 0 && AUXILIARIES.has(words[content.last]!.lower))
    return [{ context, first: from, last }];
  // “It was nearer 30, said the harbour master, ‘and most of those were empty’”: the sentence goes on in the quotation.
  if (!isQuoted && word.text === ',' && follower.quotation >= 0 && continuesIn(context, from) && isWholeClause(context, content))
    return [{ context, first: from, last: context.quotations[follower.quotation]!.last }];
  // “If the fare doubled, said Una Breen, ‘we’d row’”: a condition and its main clause.
  if (!isQuoted && isInverted && word.text === ',' && SUBORDINATORS.has(words[content.first]!.lower) && context.quotations[follower.quotation]?.first === from)
    return [{ context, first: from, last: context.quotations[follower.quotation]!.last }];
  // “On Tuesday, he said, ‘…’”: what is quoted after the cue is the content.
  if (!isQuoted && word.quotation !== words[cueLast]!.quotation) return null;
  if (!isQuoted && follower.quotation !== words[cueLast]!.quotation) return null;
  if (isQuoted || word.text !== ',' || (cue.class === 'opinion' && follower.lower !== 'that')) return [];
  // “…, the agency said, citing officials”
  if (
    /^(?:citing|quoting|referring|speaking)$/.test(follower.lower) ||
    (/ing$/.test(follower.lower) && (CUE_VERBS.has(follower.lower) || CLAIMING_VERBS.has(follower.lower)))
  )
    return [];
  // “…, Khan said, a charge the owner rejected”: see denied-aside.ts.
  if (/^an?$/.test(follower.lower) && isNounForClaim(words[from + 1]?.lower ?? '') && !isAdverbial(context, content)) return [];
  // “In Soviet times, he said, the whole border was covered.”
  const isAfterAdverbial = isAdverbial(context, content);
  const wordsAfterCue = at - cueLast - 1;
  if (isAfterAdverbial && wordsAfterCue > MAX_WORDS_AFTER_CUE) return null;
  // “…, says Genevieve Contey, deputy director”: an appositive of the source.
  if (isInverted && ((!isAfterAdverbial && !hasClause(context, from)) || /^(?:who|whose|which)$/.test(follower.lower))) return [];
  // “He kept to himself, neighbours said, and rarely spoke”: a second verb of the same clause.
  if (follower.lower === 'and' && !isAfterAdverbial && wordsAfterCue === 0) {
    const verb = ADVERBS.has(words[from + 1]?.lower ?? '') || /..ly$/.test(words[from + 1]?.lower ?? '') ? from + 2 : from + 1;
    const next = words[verb]?.lower ?? '';
    if ((pastWords.has(next) || FINITE.has(next)) && !CUE_VERBS.has(next) && !/^(?:called|calls|blamed|accused)$/.test(next))
      return [{ context, first: from, last }];
  }
  return isAfterAdverbial || !/^(?:and|but|which|who|while|though|although|after|before|as|when|because|in|on|at)$/.test(follower.lower)
    ? [{ context, first: from, last }]
    : [];
}

/** Return whether a word is a noun for a medium of a statement: “in a paper”. */
function isPublished(word: ClaimWord | undefined): boolean {
  return word !== undefined && (OCCASIONS.has(word.lower) || DOCUMENTS.has(word.lower));
}

/** Return whether a quotation begins at a word, with a conjunction that continues a sentence: “‘and most were empty’”. */
function continuesIn({ words, quotations }: PassageContext, at: number): boolean {
  return quotations[words[at]!.quotation]!.first === at && /^(?:and|but|or|so|because|although|though|which|who|not)$/.test(words[at + 1]?.text ?? '');
}

/** Return whether the content before a cue is a main clause: “It was nearer 30”, but not “On Tuesday” or “After he left”. */
function isWholeClause(context: PassageContext, content: PassageRange): boolean {
  const { lower } = context.words[content.first]!;
  return !SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower) && !isAdverbial(context, content);
}

/** Return the second half of a quotation, after a description of the speaker: “…,” said a spokesman, who asked not to be named, “[…]”. */
function secondHalf(context: PassageContext, first: number, last: number): PassageRange[] {
  const { words, quotations } = context;
  for (let at = first; at < Math.min(last, first + MAX_DISTANCE); at++) {
    const { text, quotation } = words[at]!;
    if (quotation >= 0 || /^[;:.]$/.test(text)) return [];
    const next = words[at + 1]!;
    if (text === ',' && next.quotation >= 0 && quotations[next.quotation]!.first === at + 1)
      return [{ context, first: at + 1, last: quotations[next.quotation]!.last }];
  }
  return [];
}

/**
 * Return whether the words before a cue can be its content, judging by the word after the cue: a punctuation mark, the beginning of an adverbial (“…, he said on
 * Monday”) or an addressee (“…, she told reporters”).
 */
function allowsContentBefore(word: ClaimWord | undefined, cue: CueVerb): boolean {
  if (word === undefined || word.inTime || /^[^\p{L}\p{N}]/u.test(word.text) || PREPOSITIONS.has(word.lower) || ADVERBS.has(word.lower)) return true;
  // “…, she said afterwards, but”.
  if (/^afterwards?$|..ly$/.test(word.lower)) return true;
  return cue.class === 'telling';
}

/** Return whether a quotation ends with a full stop, so that the words after it need not belong to it. */
function isOwnSentence({ words }: PassageContext, { last }: PassageRange): boolean {
  return words[last - 1]?.text === '.';
}

/** Return whether the content before a cue is only an adverbial, without a verb: “In Soviet times, he said, …”. */
export function isAdverbial({ words }: PassageContext, { first, last }: WordRange): boolean {
  let opensWithPreposition = PREPOSITIONS.has(words[first]!.lower);
  // “6 in 10 Danes back the plan, a poll suggests”: “back” is not recognized as a verb, so a long phrase that does not begin like an adverbial counts as a clause.
  if (
    !opensWithPreposition &&
    last - first >= MAX_BARE_ADVERBIAL &&
    !words[first]!.inTime &&
    !ADVERBS.has(words[first]!.lower) &&
    !CLAUSE_OPENERS.has(words[first]!.lower)
  )
    return false;
  for (let at = first; at <= last; at++) {
    const { lower, mention } = words[at]!;
    // “In all, 640 of the tests came back positive”: the adverbial ends at the comma.
    if (words[at]!.text === ',' && at > first) opensWithPreposition = false;
    if (FINITE.has(lower) || /..ed$/.test(lower) || (!opensWithPreposition && at > first && mention === undefined && pastWords.has(lower))) return false;
  }
  return true;
}
