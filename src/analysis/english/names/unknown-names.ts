import type { Candidate, KnownName } from './candidate.ts';
import { extendName } from './name-extent.ts';
import { mayBegin } from './name-start.ts';
import { headAhead, knownAt, lastOfName, type NameContext } from './name-context.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CALENDAR, DEMONYMS, PRODUCTS } from './resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './resources/organization-words.ts';
import { LOWER_PLACE_HEADS, PLACE_HEADS } from './resources/place-heads.ts';
import { titleEnd } from './title.ts';
import { isCapitalized, joinWords } from '../../core/names/words.ts';

/** Maximum number of words after the first in a product's name. */
const MAX_PRODUCT_WORDS = 3;

/** Return the sequences of capitalized words that may be names. A name from the gazetteer or the built-in lists is never split, but may become part of a longer one. */
export function findUnknownNames(context: NameContext): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < context.words.length; at++) {
    const candidate = nameFrom(context, at);
    if (candidate === undefined) continue;
    if (candidate !== context.occupied[at]) found.push(candidate);
    at = candidate.last;
  }
  return found;
}

/** Return the name that begins at `at`, or undefined. */
function nameFrom(context: NameContext, at: number): Candidate | undefined {
  const { words, occupied, headlines } = context;
  const isHeadline = headlines.has(words[at]?.sentence ?? -1);
  const curated = occupied[at];
  const known = curated ? undefined : knownAt(context, at);
  const knownEnd = curated?.last ?? known?.last;
  if (knownEnd === undefined) {
    const product = PRODUCTS.has(words[at]?.text ?? '') ? endOfProduct(context, at) : undefined;
    if (product !== undefined)
      return { first: at, last: product, text: joinWords(words, at, product), known: { name: 'product', type: 'other', rank: 'other' } };
    if (isHeadline || !mayBegin(context, at)) return undefined;
    const last = extendName(context, at, at);
    return { first: at, last, text: joinWords(words, at, last) };
  }
  const last = isHeadline ? knownEnd : extendKnown(context, at, knownEnd, known?.value);
  if (last > knownEnd) return { first: at, last, text: joinWords(words, at, last) };
  return curated ?? { first: at, last, text: joinWords(words, at, last), ...(known && { known: known.value }) };
}

/** Return the index of the last word of a product's name: “Windows XP”, “Internet Explorer 9”. */
function endOfProduct({ words }: NameContext, at: number): number {
  let last = at;
  while (
    last < at + MAX_PRODUCT_WORDS &&
    words[last + 1]?.sentence === words[at]?.sentence &&
    (isCapitalized(words[last + 1]) || words[last + 1]?.shape === 'number')
  )
    last++;
  return last;
}

/** Return the index of the last word of a name that begins with a known name: “Moscow State University” is longer than “Moscow”. */
function extendKnown(context: NameContext, first: number, last: number, known: KnownName | undefined): number {
  const { words } = context;
  const next = words[last + 1];
  if (next === undefined || !next.hasSpaceBefore || next.sentence !== words[first]?.sentence) return last;
  const head = headAhead(context, last, ORGANIZATION_HEADS) ?? headAhead(context, last, PLACE_HEADS);
  if (head !== undefined) return extendName(context, first, head);
  const isCapital = isCapitalized(next);
  if (isCapital && COMPANY_SUFFIXES.has(next.lower)) return extendName(context, first, last + 1);
  if (known?.type === 'organization') {
    if (isCapital && !isOtherName(context, last + 1)) return extendName(context, first, last + 1);
    const isOfPlace = next.lower === 'of' && ORGANIZATION_HEADS.has(words[last]?.lower ?? '') && knownAt(context, last + 2)?.value.type === 'place';
    if (isOfPlace) return lastOfName(context, last + 2) ?? last;
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
      return extendName(context, first, last + 1);
    // “Kharkiv region” is another place than Kharkiv; “the Lombardy region” is Lombardy.
    if (LOWER_PLACE_HEADS.has(next.lower) && (known.rank === 'city' || known.rank === 'capital')) return last + 1;
  }
  return last;
}

/** Return whether the capitalized word after an organization's name does not continue that name, but begins a person, title, date or other name. */
function isOtherName(context: NameContext, at: number): boolean {
  const text = context.words[at]?.text ?? '';
  return (
    GIVEN_NAMES.has(text) || DEMONYMS.has(text) || CALENDAR.has(text) || lastOfName(context, at) !== undefined || titleEnd(context.words, at) !== undefined
  );
}
