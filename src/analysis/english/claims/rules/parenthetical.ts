import { pastWords } from '../../times/resources/verbs-en.ts';
import { isNounAfter } from '../attribution.ts';
import { extentFrom, lastWord, trimmed } from '../extent.ts';
import { isName } from '../no-speaker.ts';
import { ADVERBS, CLAUSE_OPENERS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS, RELATIVES } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, ClaimWord, PassageContext, WordRange } from '../types.ts';
import { invertedSource } from '../inverted-source.ts';

/** Find a claim with a parenthetical reporting clause between a subject and its verb: “[The hospital], [the report] {found}, [had ignored it]”, “[Donors], {said} [Mauer], [are asked to pay]”. */
export function parenthetical(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || cue.form === 'ing' || cue.form === 'adjective' || isName(context, at) || isNounAfter(words[at - 1])) return null;
  const found = words[at - 1]?.text === ',' ? inverted(context, at) : straight(context, at);
  if (found === null) return null;
  const { source, open, close, cueFirst } = found;
  const { first } = sentences[words[at]!.sentence]!;
  const last = lastWord(context, at);
  const before = beforeComma(context, first, open - 1);
  if (close >= last || before === null) return null;
  const isNested = words[before.first]!.lower === 'according';
  if (!isNested && !(isNounPhrase(context, before) && beginsWithVerb(context, close + 1, last, isPlural(words[before.last]!)))) return null;
  const after = { context, first: close + 1, last: Math.min(last, extentFrom(context, close + 1)) };
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: cueFirst, last: at },
    content: (isNested ? [after] : [{ context, ...before }, after]).map((range) => ({ ...range, ...trimmed(context, range) })),
    polarity: cue.polarity,
    credit: false,
    sharesContent: isNested,
    rule: `“${words[at]!.text}” is between a subject and its verb`,
  };
}

/** A reporting clause between the commas at `open` and `close`. */
interface Insertion {
  source: WordRange;
  cueFirst: number;
  open: number;
  close: number;
}

/** Return an insertion with the subject before the verb: “, the report found,”; else null. */
function straight(context: PassageContext, at: number): Insertion | null {
  const { words } = context;
  const close = closingComma(context, at);
  if (close === null) return null;
  const { source, verbGroupFirst, passive, negated } = subjectBefore(context, at);
  if (source === null || passive || negated) return null;
  // “Hungary, which had threatened to stay away, came”: a relative clause.
  if (source.first === source.last && RELATIVES.has(words[source.first]!.lower)) return null;
  // “The ferry, Okafor warned, could sink”: “the ferry” is not an appositive of the subject.
  let { first } = source;
  for (let i = source.last; i > source.first; i--) if (words[i]!.text === ',') first = Math.max(first, i + 1);
  if (words[first - 1]?.text !== ',') return null;
  return { source: { first, last: source.last }, cueFirst: verbGroupFirst, open: first - 1, close };
}

/** Maximum length of an adverbial after the verb, in words: “inspectors said in a report last May”. */
const MAX_ADVERBIAL = 6;

/** Return the index of the comma after a verb and its adverbial: “, inspectors said in May|,”; null if there is none. */
function closingComma({ words }: PassageContext, at: number): number | null {
  if (words[at + 1]?.text === ',') return at + 1;
  const next = words[at + 1];
  if (next === undefined || !(next.inTime || /^(?:in|on|at|during|to)$/.test(next.lower))) return null;
  for (let i = at + 2; i <= at + MAX_ADVERBIAL + 1; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[at]!.sentence || word.quotation !== words[at]!.quotation || (FINITE.has(word.lower) && !word.inTime))
      return null;
    if (word.text === ',') return i;
  }
  return null;
}

/** Return an insertion with the subject after the verb: “, said Mauer,”; else null. */
function inverted(context: PassageContext, at: number): Insertion | null {
  const source = invertedSource(context, at);
  if (source === null || context.words[source.last + 1]?.text !== ',') return null;
  return { source, cueFirst: at, open: at - 1, close: source.last + 1 };
}

/** Return the words between the comma after `last` and the mark before it; null if there are none. */
function beforeComma({ words }: PassageContext, sentenceFirst: number, last: number): WordRange | null {
  if (last < sentenceFirst) return null;
  let first = last;
  while (first > sentenceFirst && !/^[,;:—–()]$/.test(words[first - 1]!.text) && words[first - 1]!.quotation === words[last]!.quotation) first--;
  return last >= first && /[\p{L}\p{N}]/u.test(words[last]!.text) ? { first, last } : null;
}

/** Return whether a range can be a subject: it contains no verb, and begins with no preposition. */
function isNounPhrase({ words }: PassageContext, { first, last }: WordRange): boolean {
  const start = /^(?:and|but|that|so)$/.test(words[first]!.lower) ? first + 1 : first;
  if (start > last || PREPOSITIONS.has(words[start]!.lower) || ADVERBS.has(words[start]!.lower) || CLAUSE_OPENERS.has(words[start]!.lower)) return false;
  for (let at = start; at <= last; at++) if (words[at]!.mention === undefined && isVerb(words[at]!.lower) && at > start) return false;
  return !words[last]!.inTime;
}

/** Return whether the words after the insertion begin with the verb. */
function beginsWithVerb({ words }: PassageContext, first: number, last: number, afterPlural: boolean): boolean {
  let at = first;
  while (at < last && (ADVERBS.has(words[at]!.lower) || words[at]!.lower.endsWith('ly'))) at++;
  const { lower, mention } = words[at]!;
  if (mention !== undefined) return false;
  if (isVerb(lower) || (!afterPlural && /^\p{L}{3,}s$/u.test(lower))) return true;
  // “Children, the study suggests, sleep”: a plural subject has a verb without an ending.
  return (
    afterPlural &&
    /^\p{Ll}{3,}$/u.test(words[at]!.text) &&
    !/(?:s|ing|ly)$/.test(lower) &&
    ![PREPOSITIONS, CLAUSE_OPENERS, DETERMINERS, PRONOUNS].some((list) => list.has(lower)) &&
    !/^(?:and|citing|such|rather|like|more|less)$/.test(lower)
  );
}

/** Return whether a noun is plural. */
function isPlural({ lower }: ClaimWord): boolean {
  return /[^s]s$|^(?:people|police|men|women|children)$/.test(lower);
}

function isVerb(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
}
