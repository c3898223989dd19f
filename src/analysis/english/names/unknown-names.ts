import type { Candidate, KnownName } from './candidate.ts';
import { extend } from './name-extent.ts';
import { mayBegin } from './name-start.ts';
import { headAhead, knownAt, lastOfName, type NameContext } from './name-context.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CALENDAR, DEMONYMS, PRODUCTS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { LOWER_PLACE_HEADS, PLACE_HEADS } from './resources/place-heads.ts';
import { titleEnd } from './title.ts';
import { isCapitalised, joined } from '../../core/names/words.ts';

/** A product's name has at most this many words behind its first. */
const LONGEST_PRODUCT = 3;

/** Words → sequences of capitalised words that may be names; those of the editor and of the word lists are kept whole, or taken into longer ones. */
export function findUnknownNames(reading: NameContext): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const candidate = nameFrom(reading, at);
    if (candidate === undefined) continue;
    if (candidate !== reading.taken[at]) found.push(candidate);
    at = candidate.last;
  }
  return found;
}

/** The name that begins at `at`, if one does. */
function nameFrom(reading: NameContext, at: number): Candidate | undefined {
  const { words, taken, headlines } = reading;
  const isHeadline = headlines.has(words[at]?.sentence ?? -1);
  const curated = taken[at];
  const known = curated ? undefined : knownAt(reading, at);
  const atom = curated?.last ?? known?.last;
  if (atom === undefined) {
    const product = PRODUCTS.has(words[at]?.text ?? '') ? endOfProduct(reading, at) : undefined;
    if (product !== undefined) return { first: at, last: product, text: joined(words, at, product), known: { name: 'product', type: 'other', rank: 'other' } };
    if (isHeadline || !mayBegin(reading, at)) return undefined;
    const last = extend(reading, at, at);
    return { first: at, last, text: joined(words, at, last) };
  }
  const last = isHeadline ? atom : beyondKnown(reading, at, atom, known?.value);
  if (last > atom) return { first: at, last, text: joined(words, at, last) };
  return curated ?? { first: at, last, text: joined(words, at, last), ...(known && { known: known.value }) };
}

/** Last word of a product's name: “Windows XP”, “Internet Explorer 9”. */
function endOfProduct({ words }: NameContext, at: number): number {
  let last = at;
  while (
    last < at + LONGEST_PRODUCT &&
    words[last + 1]?.sentence === words[at]?.sentence &&
    (isCapitalised(words[last + 1]) || words[last + 1]?.shape === 'number')
  )
    last++;
  return last;
}

/** How far a name goes on behind the words that are known: “Moscow State University” is more than Moscow. */
function beyondKnown(reading: NameContext, first: number, last: number, known: KnownName | undefined): number {
  const { words } = reading;
  const next = words[last + 1];
  if (next === undefined || !next.spaced || next.sentence !== words[first]?.sentence) return last;
  const head = headAhead(reading, last, ORGANIZATION_HEADS) ?? headAhead(reading, last, PLACE_HEADS);
  if (head !== undefined) return extend(reading, first, head);
  const isCapital = isCapitalised(next);
  if (isCapital && COMPANY_SUFFIXES.has(next.lower)) return extend(reading, first, last + 1);
  if (known?.type === 'organization') {
    if (isCapital && !isOtherName(reading, last + 1)) return extend(reading, first, last + 1);
    const isOfPlace = next.lower === 'of' && ORGANIZATION_HEADS.has(words[last]?.lower ?? '') && knownAt(reading, last + 2)?.value.type === 'place';
    if (isOfPlace) return lastOfName(reading, last + 2) ?? last;
  }
  if (known?.type === 'place' && last === first) {
    // “Chelsea Clinton”
    if (
      isCapital &&
      GIVEN_NAMES.has(words[first]?.text ?? '') &&
      !DEMONYMS.has(next.text) &&
      !CALENDAR.has(next.text) &&
      titleEnd(words, last + 1) === undefined
    )
      return extend(reading, first, last + 1);
    // “Kharkiv region” is more than Kharkiv, “the Lombardy region” is Lombardy.
    if (LOWER_PLACE_HEADS.has(next.lower) && (known.rank === 'city' || known.rank === 'capital')) return last + 1;
  }
  return last;
}

/** Whether the capitalised word behind an organization's name begins something else: a title, a person, another name, a date. */
function isOtherName(reading: NameContext, at: number): boolean {
  const text = reading.words[at]?.text ?? '';
  return (
    GIVEN_NAMES.has(text) || DEMONYMS.has(text) || CALENDAR.has(text) || lastOfName(reading, at) !== undefined || titleEnd(reading.words, at) !== undefined
  );
}
