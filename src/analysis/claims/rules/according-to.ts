import { extentFrom, lastWord, trimmed } from '../extent.ts';
import { startsClause } from '../complement.ts';
import { CLAUSE_OPENERS, DETERMINERS, FINITE, PRONOUNS } from '../resources/en.ts';
import type { CueVerb } from '../resources/en.ts';
import type { Draft, Place, Reading, Stretch } from '../types.ts';

/** A clause before the cue is looked for no further back than this. */
const LONGEST = 250;
const SAID: CueVerb = { lemma: 'say', class: 'speech', polarity: 'said', noun: false, form: 'past' };

/** “{According to} [the governor], [the road is closed]”, and the same with the source behind the content or inside it. */
export function accordingTo(reading: Reading, at: number): Draft | null {
  const { words } = reading;
  const cueLast = cueEnd(reading, at);
  if (cueLast === null) return null;
  const { sentence, quotation } = words[at]!;
  const last = lastWord(reading, sentence);
  const source = sourceFrom(reading, cueLast + 1, last);
  if (source === null) return null;
  const sentenceFirst = reading.sentences[sentence]!.first;
  const before = words[at - 1];
  const opensSentence = at === sentenceFirst || before?.quotation !== quotation || /^(?:but|and|while|though|although|yet)$/.test(before.lower);
  const content = opensSentence && !isQuotedBefore(reading, at) ? behind(reading, source.last, last) : around(reading, at, source.last, last, sentenceFirst);
  if (content.length === 0) return null;
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: { reading, first: at, last: cueLast },
    content: content.map((place) => ({ ...place, ...trimmed(reading, place) })),
    polarity: 'said',
    credit: false,
    rule: '“according to” names its source',
  };
}

/** Last word of “according to”, “in the words of”; null where neither begins. */
function cueEnd({ words }: Reading, at: number): number | null {
  if (words[at]!.lower === 'according' && words[at + 1]?.lower === 'to') return at + 1;
  if (
    words[at]!.lower === 'in' &&
    words[at + 1]?.lower === 'the' &&
    /^(?:words|opinion|view)$/.test(words[at + 2]?.lower ?? '') &&
    words[at + 3]?.lower === 'of'
  )
    return at + 3;
  return null;
}

/** The noun phrase behind the cue; an office in apposition belongs to it. */
function sourceFrom({ words }: Reading, first: number, last: number): Stretch | null {
  if (first > last) return null;
  const depth = words[first]!.quotation;
  let end = first;
  for (let at = first; at <= last && words[at]!.quotation === depth; at++) {
    const { text, lower, mention } = words[at]!;
    if (/^[,;:()]$/.test(text)) {
      const end2 = text === ',' ? appositionEnd(words, at, last) : null;
      return { first, last: end2 ?? end };
    }
    const startsNext = at > first && !mention && (DETERMINERS.has(lower) || PRONOUNS.has(lower)) && isNounEnd(words[at - 1]!);
    if (startsNext || CLAUSE_OPENERS.has(lower) || (FINITE.has(lower) && at > first)) break;
    end = at;
  }
  return { first, last: end };
}

/** “, its spokesman,” – “, Ana Reyes,”: what stands between commas and has no verb. */
function appositionEnd(words: Reading['words'], comma: number, last: number): number | null {
  const opener = words[comma + 1];
  if (!opener || !(opener.mention?.type === 'person' || /^(?:an?|the|its|his|her|who)$/.test(opener.lower))) return null;
  if (words[comma - 1]?.mention?.type === 'person' && opener.mention) return null;
  for (let at = comma + 1; at <= Math.min(last, comma + 14); at++) {
    if (words[at]!.text === ',') return at - 1;
    if (FINITE.has(words[at]!.lower) && opener.lower !== 'who') return null;
  }
  return null;
}

function isNounEnd({ mention, lower }: Reading['words'][number]): boolean {
  return mention !== undefined || !(DETERMINERS.has(lower) || /^(?:of|for|in|at|to|from|by|with|and)$/.test(lower));
}

function isQuotedBefore({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.quotation >= 0 && before.sentence === words[at]!.sentence && words[at]!.quotation < 0;
}

function behind(reading: Reading, sourceLast: number, last: number): Place[] {
  const { words } = reading;
  let first = sourceLast + 1;
  if (words[first]?.text === ',') first++;
  if (first > last || !startsClause(reading, first, SAID))
    return first <= last && words[first]!.quotation >= 0 ? [{ reading, first, last }] : first < last ? [{ reading, first, last }] : [];
  return [{ reading, first, last: Math.max(first, Math.min(last, extentPast(reading, first))) }];
}

/** Told in one clause or two: the first verb belongs to the content, so that a circumstance before it does not end it. */
function extentPast(reading: Reading, first: number): number {
  return extentFrom(reading, first);
}

/** Content before the cue, and, where the cue is between commas, behind it as well. */
function around(reading: Reading, at: number, sourceLast: number, last: number, sentenceFirst: number): Place[] {
  const { words, quotations } = reading;
  const before = words[at - 1]!;
  const quoted = before.quotation >= 0 && words[at]!.quotation < 0 ? quotations[before.quotation] : undefined;
  if (quoted && quoted.first <= sentenceFirst) return [{ reading, first: quoted.first, last: quoted.last }];
  const first = clauseStart(reading, at - 2, sentenceFirst);
  const closes = words[sourceLast + 1]?.text === ',' && before.text === ',';
  const places: Place[] = first <= at - 2 ? [{ reading, first, last: at - 2 }] : before.text === ',' ? [] : [{ reading, first: sentenceFirst, last: at - 1 }];
  if (closes && sourceLast + 2 <= last && !/^(?:and|but|who|while|although|after|as|when)$/.test(words[sourceLast + 2]!.lower)) {
    const rest = { reading, first: sourceLast + 2, last: Math.min(last, extentFrom(reading, sourceLast + 2)) };
    // “…, which, according to the agency, both have criticised”: what is attributed is the clause behind.
    return /^(?:which|that|who|where)$/.test(words[at - 2]?.lower ?? '') ? [rest] : [...places, rest];
  }
  return places;
}

/** First word of the clause before a cue: behind the last “, and” that opens a clause of its own, or behind a semicolon. */
function clauseStart(reading: Reading, last: number, sentenceFirst: number): number {
  const { words } = reading;
  for (let at = last; at > sentenceFirst && at > last - LONGEST; at--) {
    const { text, lower } = words[at]!;
    if (/^[;:]$/.test(text)) return at + 1;
    if ((lower === 'and' || lower === 'but') && words[at - 1]!.text === ',' && startsClause(reading, at + 1, SAID)) return at + 1;
  }
  return sentenceFirst;
}
