/*
 * The source of a claim with a cue noun. In the examples, [ ] enclose the source, { } enclose the cue noun, and the content begins at |.
 */
import { lastWord } from './extent.ts';
import { CONTRACTED } from './phrase-start.ts';
import { FINITE, LIGHT_VERBS } from './resources/en.ts';
import { VERDICT_BEFORE } from './resources/verdicts.ts';
import { subjectBefore } from './subject.ts';
import type { ClaimDraft, PassageContext, WordRange } from './types.ts';

/** The source of a claim with a cue noun. If the text does not name the source, `source` is null, and `impliedSource` says who it is meant to be. */
type NounSource = Pick<ClaimDraft, 'impliedSource'> & { source: WordRange | null };

/** Maximum distance, in words, between a light verb and its cue noun: “came to the clear conclusion”. */
const MAX_DISTANCE = 5;

/** Number of words before a cue noun that are searched for a verdict: “dismissed as the fantasy of a few frightened people a | report”. */
const VERDICT_WORDS = 9;

/** Maximum length of a source after “by”, in words: “by the deputy head of the council | that”. */
const MAX_SOURCE = 7;

/** Return the words between “by” and “that” after a cue noun, whether or not content follows: “{Claims} by [the army] that it had left”; null if there are none. */
export function wordsAfterBy(context: PassageContext, at: number): WordRange | null {
  const { words } = context;
  if (words[at + 1]?.lower !== 'by') return null;
  for (let last = at + 2; last <= Math.min(lastWord(context, at) - 1, at + 1 + MAX_SOURCE); last++) {
    if (FINITE.has(words[last]!.lower) || /^[,;:]$/.test(words[last]!.text)) return null;
    if (words[last + 1]!.lower === 'that') return { first: at + 2, last };
  }
  return null;
}

/** Return the source after the noun, between “by” and the content: “{claims} by [the army] | that …”; null if there is none. */
export function sourceAfterNoun(context: PassageContext, at: number, content: WordRange): NounSource | null {
  const source = wordsAfterBy(context, at);
  return source && content.first === source.last + 1 ? { source, impliedSource: 'none' } : null;
}

/** Return the source of a verdict before the noun: “[The envoy] dismissed as fantasy a {report} | that …”; null if there is none. */
export function judgeBefore(context: PassageContext, at: number): NounSource | null {
  const { words, passage } = context;
  const { first } = context.sentences[words[at]!.sentence]!;
  const before = passage.text.slice(words[Math.max(first, at - VERDICT_WORDS)]!.start, words[at]!.start);
  if (!VERDICT_BEFORE.test(before)) return null;
  for (let verb = at - 1; verb >= first; verb--) {
    if (words[verb + 1]!.lower !== 'as') continue;
    const { source, impliedSource, passive } = subjectBefore(context, verb);
    return passive ? { source: null, impliedSource: 'none' } : { source, impliedSource };
  }
  return null;
}

/** Return the source before the noun: a possessive, or the subject of a light verb such as “made”, “came to”, “has”; `negated` if the claim was not made. */
export function sourceBeforeNoun(context: PassageContext, at: number): NounSource | 'negated' | null {
  const { words, sentences } = context;
  const floor = Math.max(sentences[words[at]!.sentence]!.first, at - MAX_DISTANCE);
  for (let before = at - 1; before >= floor; before--) {
    const { lower, mention, quotation } = words[before]!;
    if (quotation !== words[at]!.quotation) return null;
    if (/^(?:his|her|its|their|my|our)$/.test(lower)) return { source: { first: before, last: before }, impliedSource: 'none' };
    if (/['’]s?$/.test(lower) && lower.length > 2 && !CONTRACTED.test(lower) && !/^(?:that|there|what|who)'s$/.test(lower)) {
      let first = before;
      while (first > floor && words[first - 1]!.mention !== undefined && words[first - 1]!.mention === mention) first--;
      // “The mayor’s claim”.
      if (first > floor && /^(?:the|an?)$/.test(words[first - 1]!.lower)) first--;
      return { source: { first, last: before }, impliedSource: 'none' };
    }
    // “Has rejected the claim”: “has” is an auxiliary here, not a light verb as in “has the belief”.
    if (!LIGHT_VERBS.has(lower) || (/^(?:ha[sd]|have)$/.test(lower) && /ed$|^been$/.test(words[before + 1]!.lower))) continue;
    const { source, impliedSource, passive, negated } = subjectBefore(context, before);
    // “Has never made the claim that”.
    if (negated) return 'negated';
    return passive ? null : { source, impliedSource };
  }
  return null;
}
