import { pastWords } from '../../times/resources/verbs-en.ts';
import { extentFrom, lastWord, trimmed } from '../extent.ts';
import { ADVERBS, CLAUSE_OPENERS, CUE_VERBS, FINITE, PREPOSITIONS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { Draft, PassageContext, WordRange } from '../types.ts';
import { isName, isNounAfter } from './verb-first.ts';
import { invertedSource } from './verb-last.ts';

/** “[The hospital], [the report] {found}, [had ignored it]”, “[Donors], {said} [Mauer], [are asked to pay]”: a clause of speech between a subject and its verb. */
export function parenthetical(reading: PassageContext, at: number): Draft | null {
  const { words, sentences } = reading;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || cue.form === 'ing' || cue.form === 'adjective' || isName(reading, at) || isNounAfter(words[at - 1])) return null;
  const found = words[at - 1]?.text === ',' ? inverted(reading, at) : straight(reading, at);
  if (found === null) return null;
  const { source, open, close, cueFirst } = found;
  const { first } = sentences[words[at]!.sentence]!;
  const last = lastWord(reading, at);
  const before = beforeComma(reading, first, open - 1);
  if (close >= last || before === null) return null;
  const isNested = words[before.first]!.lower === 'according';
  if (!isNested && !(isNounPhrase(reading, before) && beginsWithVerb(reading, close + 1, last))) return null;
  const after = { reading, first: close + 1, last: Math.min(last, extentFrom(reading, close + 1)) };
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: { reading, first: cueFirst, last: at },
    content: (isNested ? [after] : [{ reading, ...before }, after]).map((place) => ({ ...place, ...trimmed(reading, place) })),
    polarity: cue.polarity,
    credit: false,
    nested: isNested,
    rule: `“${words[at]!.text}” stands between a subject and its verb`,
  };
}

/** Where an insertion stands: between the commas `open` and `close`. */
interface Insertion {
  source: WordRange;
  cueFirst: number;
  open: number;
  close: number;
}

/** “, the report found,”. */
function straight(reading: PassageContext, at: number): Insertion | null {
  const { words } = reading;
  if (words[at + 1]?.text !== ',') return null;
  const { source, verbFirst, passive } = subjectBefore(reading, at);
  if (source === null || passive) return null;
  // “The ferry, Okafor warned, could sink”: no office of hers.
  let { first } = source;
  for (let i = source.last; i > source.first; i--) if (words[i]!.text === ',') first = Math.max(first, i + 1);
  if (words[first - 1]?.text !== ',') return null;
  return { source: { first, last: source.last }, cueFirst: verbFirst, open: first - 1, close: at + 1 };
}

/** “, said Mauer,”. */
function inverted(reading: PassageContext, at: number): Insertion | null {
  const source = invertedSource(reading, at);
  if (source === null || reading.words[source.last + 1]?.text !== ',') return null;
  return { source, cueFirst: at, open: at - 1, close: source.last + 1 };
}

/** The words from the last mark before a comma up to it; null where none stand there. */
function beforeComma({ words }: PassageContext, sentenceFirst: number, last: number): WordRange | null {
  if (last < sentenceFirst) return null;
  let first = last;
  while (first > sentenceFirst && !/^[,;:—–()]$/.test(words[first - 1]!.text) && words[first - 1]!.quotation === words[last]!.quotation) first--;
  return last >= first && /[\p{L}\p{N}]/u.test(words[last]!.text) ? { first, last } : null;
}

/** Whether a stretch can be a subject: no verb, no preposition before it. */
function isNounPhrase({ words }: PassageContext, { first, last }: WordRange): boolean {
  const start = /^(?:and|but|that|so)$/.test(words[first]!.lower) ? first + 1 : first;
  if (start > last || PREPOSITIONS.has(words[start]!.lower) || ADVERBS.has(words[start]!.lower) || CLAUSE_OPENERS.has(words[start]!.lower)) return false;
  for (let at = start; at <= last; at++) if (words[at]!.mention === undefined && isVerb(words[at]!.lower) && at > start) return false;
  return !words[last]!.inTime;
}

/** Whether what goes on behind the insertion begins with its verb. */
function beginsWithVerb({ words }: PassageContext, first: number, last: number): boolean {
  let at = first;
  while (at < last && (ADVERBS.has(words[at]!.lower) || words[at]!.lower.endsWith('ly'))) at++;
  const { lower, mention } = words[at]!;
  return mention === undefined && (isVerb(lower) || /^\p{L}{3,}s$/u.test(lower));
}

function isVerb(word: string): boolean {
  return FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
}
