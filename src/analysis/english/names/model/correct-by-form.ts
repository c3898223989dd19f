import type { EntityType } from '../../../core/types.ts';
import { isDateline } from '../dateline.ts';
import { PLACE_HEADS } from '../resources/place-heads.ts';
import { isTitleWord, titleEnd } from '../title.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import type { ModelName } from './name-model.ts';

/** Endings of companies named after their founders: “Warner Brothers”, but not “the Wright Brothers”. */
const FOUNDER_ENDINGS = new Set(['brothers', 'bros', 'sons']);

/** Return a name that the model predicted, without a title at its beginning, and with the type that its form or position proves. */
export function correctByForm(words: Word[], name: ModelName): ModelName {
  const first = name.type === 'person' ? firstAfterTitle(words, name) : name.first;
  return { ...name, first, type: certainType(words, first, name.last) ?? name.type };
}

/** Return the index of the first word after a title: “Park” in “President Park Geun-hye”. Names of two words (“King Charles”) are kept, because one word would remain. */
function firstAfterTitle(words: Word[], { first, last }: ModelName): number {
  if (!isTitleWord(words[first]) || last - first < 2) return first;
  const end = titleEnd(words, first);
  return end !== undefined && end < last ? end + 1 : first;
}

/** Return the type that the form or position of a name proves, or undefined. */
function certainType(words: Word[], first: number, last: number): EntityType | undefined {
  if (isDateline(words, first, last)) return 'place';
  if (last === first) return undefined;
  // “Bank Negara”, “Banco Santander”, but not “Bank Street”.
  if (/^(?:bank|banco|banque|banca)$/.test(words[first]!.lower) && last === first + 1 && !PLACE_HEADS.has(words[last]!.lower)) return 'organization';
  const before = words[first - 1];
  if (FOUNDER_ENDINGS.has(words[last]!.lower) && last === first + 1 && isCapitalized(words[last]) && before?.lower !== 'the') return 'organization';
  return undefined;
}
