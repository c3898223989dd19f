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

/** Return the sequences of capitalized words that may be names. A name from the gazetteer or the built-in lists is never split, but may become part of a longer name. */
export function findUnknownNames(context: NameContext): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < context.words.length; index++) {
    const candidate = nameFrom(context, index);
    if (candidate === undefined) continue;
    if (candidate !== context.coveredBy[index]) candidates.push(candidate);
    index = candidate.last;
  }
  return candidates;
}

/** Return the name that begins at `index`: a product, a name from the gazetteer or the built-in lists with the words that extend it, or an unknown name. Undefined if there is none. */
function nameFrom(context: NameContext, index: number): Candidate | undefined {
  const { words, coveredBy, headlines } = context;
  const isHeadline = headlines.has(words[index]?.sentence ?? -1);
  const curated = coveredBy[index];
  const known = curated ? undefined : knownAt(context, index);
  const knownEnd = curated?.last ?? known?.last;
  if (knownEnd === undefined) {
    const product = PRODUCTS.has(words[index]?.text ?? '') ? endOfProduct(context, index) : undefined;
    if (product !== undefined)
      return { first: index, last: product, text: joinWords(words, index, product), known: { name: 'product', type: 'other', rank: 'other' } };
    if (isHeadline || !mayBegin(context, index)) return undefined;
    const last = extendName(context, index, index);
    return { first: index, last, text: joinWords(words, index, last) };
  }
  const last = isHeadline ? knownEnd : extendKnown(context, index, knownEnd, known?.value);
  if (last > knownEnd) return { first: index, last, text: joinWords(words, index, last) };
  return curated ?? { first: index, last, text: joinWords(words, index, last), ...(known && { known: known.value }) };
}

/** Return the index of the last word of a product's name: “Windows XP”, “Internet Explorer 9”. */
function endOfProduct({ words }: NameContext, index: number): number {
  let last = index;
  while (
    last < index + MAX_PRODUCT_WORDS &&
    words[last + 1]?.sentence === words[index]?.sentence &&
    (isCapitalized(words[last + 1]) || words[last + 1]?.shape === 'number')
  )
    last++;
  return last;
}

/** Return the index of the last word of the name that begins with a known name: “University” of “Moscow State University”, given “Moscow”. */
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
    // “Chelsea Clinton”: a given name that is also a place.
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

/** Return whether the capitalized word after an organization's name begins another name, a title or a date, and so does not continue the organization's name. */
function isOtherName(context: NameContext, index: number): boolean {
  const text = context.words[index]?.text ?? '';
  return (
    GIVEN_NAMES.has(text) ||
    DEMONYMS.has(text) ||
    CALENDAR.has(text) ||
    lastOfName(context, index) !== undefined ||
    titleEnd(context.words, index) !== undefined
  );
}
