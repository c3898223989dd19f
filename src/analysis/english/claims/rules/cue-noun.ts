import { contentAfterNoun } from '../cue-noun-content.ts';
import { judgeBefore, sourceAfterNoun, sourceBeforeNoun } from '../cue-noun-source.ts';
import { isAbsent, isNotAccepted, isRejected, isTakenBack } from '../cue-noun-verdict.ts';
import { mainVerbIn } from '../main-verb.ts';
import { CUE_NOUNS, CUE_VERBS, FINITE, PREPOSITIONS } from '../resources/en.ts';
import { FALSE_NOUN } from '../resources/verdicts.ts';
import { pastWords } from '../../times/resources/verbs-en.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum length of an insertion after the content, in words. */
const MAX_INSERTION = 12;

/** Maximum length of a subject that ends with a cue noun, in words. */
const MAX_SUBJECT = 6;

/** Find a claim with a cue noun: “[Kyiv’s] {claim} [that the road is closed]”, “{reports} of [fighting]”. */
export function cueNoun(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const polarity = CUE_NOUNS.get(words[at]!.lower);
  if (polarity === undefined || words[at]!.mention) return null;
  // “Pleased to report that” has the verb; “in response to reports that” has the noun.
  if (words[at - 1]?.lower === 'to' && CUE_VERBS.get(words[at]!.lower)?.form === 'base') return null;
  // “So many questions that the talks were moved”.
  if (words[at - 2]?.lower === 'so' && /^(?:many|much|few)$/.test(words[at - 1]!.lower)) return null;
  const content = contentAfterNoun(context, at);
  if (content === null) return null;
  // “No doubt that” asserts what follows; “no suggestion that” does not.
  const isUndoubted = isAbsent(context, at);
  if (isUndoubted && polarity !== 'questioned') return null;
  const judge = judgeBefore(context, at);
  const source = judge ?? sourceAfterNoun(context, at, content) ?? sourceBeforeNoun(context, at);
  if (source === 'negated') return null;
  const main = mainVerbAfter(context, at, content);
  const opener = words[context.sentences[words[at]!.sentence]!.first]!.lower;
  const isFronted = PREPOSITIONS.has(opener) || opener === 'as' || words[at - 1]?.lower === 'despite';
  if (isFronted) content.last = beforeComma(context, content);
  else if (main !== null) content.last = words[main - 1]!.text === ',' ? main - 2 : main - 1;
  // “The claim of 5,000 new jobs | was an exaggeration.”
  // “The rumour that he had died, spread by a rival, | was untrue.”
  const after =
    (main !== null && words[main - 1]!.text === ',' ? pastInsertion(context, main) : main) ??
    (words[content.first - 1]?.lower === 'of' && words[content.last + 1] ? content.last + 1 : null);
  const isFalse =
    judge !== null ||
    isTakenBack(context, at) ||
    FALSE_NOUN.test(words[at - 1]?.lower ?? '') ||
    isNotAccepted(context, at) ||
    (after !== null && isRejected(context, after));
  const polarityOfContent = isFalse ? 'denied' : polarity;
  return {
    source: source?.source ? { context, ...source.source } : null,
    impliedSource: source?.impliedSource ?? 'none',
    cue: { context, first: at, last: at },
    content: [{ context, ...content }],
    polarity: isUndoubted ? 'said' : polarityOfContent,
    credit: false,
    rule: `the noun “${words[at]!.text}” introduces it`,
  };
}

/**
 * Return the index of the main verb whose subject is the cue noun, after the content: “The news that the bank had failed | spread quickly”; null if
 * the noun is not the subject.
 */
function mainVerbAfter(context: PassageContext, noun: number, { first, last }: WordRange): number | null {
  const { words, sentences } = context;
  const floor = sentences[words[noun]!.sentence]!.first;
  for (let at = noun - 1; at >= Math.max(floor, noun - MAX_SUBJECT); at--) {
    const { text, lower } = words[at]!;
    if (/^[,;:—–]$/.test(text) || /^(?:and|but|that)$/.test(lower)) break;
    // “Said the claim that he fled was a lie”: the clause begins after “said”.
    if (CUE_VERBS.get(lower)?.class === 'speech' && at < noun - 1) break;
    if (FINITE.has(lower) || pastWords.has(lower) || /^(?:he|she|it|they|we|i)$/.test(lower) || CUE_VERBS.get(lower)?.form === 'past') return null;
  }
  return mainVerbIn(context, first, last, words[first]!.lower === 'that' ? 1 : 0, (at) => isRejected(context, at));
}

/** Return the index of the last word before the first comma of the content: “Despite claims that it had left, | tanks were seen”. */
function beforeComma({ words }: PassageContext, { first, last }: WordRange): number {
  for (let at = first + 2; at <= last; at++) if (words[at]!.text === ',' && words[at]!.quotation === words[first]!.quotation) return at - 1;
  return last;
}

/** Return the index of the word after the insertion that begins at `first`, after a comma; `first` if no comma closes it. */
function pastInsertion({ words }: PassageContext, first: number): number {
  for (let at = first; at <= first + MAX_INSERTION; at++) if (words[at]?.text === ',' && words[at]!.sentence === words[first]!.sentence) return at + 1;
  return first;
}
