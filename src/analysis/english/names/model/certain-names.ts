import type { EntityType } from '../../../core/types.ts';
import { isDateline } from '../dateline.ts';
import { PLACE_HEADS } from '../resources/place-heads.ts';
import { isTitleWord, titleEnd } from '../title.ts';
import { isCapitalised, type Word } from '../../../core/names/words.ts';
import type { ReadName } from './name-model.ts';

/** A house named for its founders: “Warner Brothers”, and not “the Wright Brothers”. */
const FOUNDERS = new Set(['brothers', 'bros', 'sons']);

/** A name that the model read, without the title before it and with the type that its words or its place leave no choice of. */
export function makeCertain(words: Word[], name: ReadName): ReadName {
  const first = name.type === 'person' ? firstBehindTitle(words, name) : name.first;
  return { ...name, first, type: certainType(words, first, name.last) ?? name.type };
}

/** “President Park Geun-hye” is Park Geun-hye; of “King Charles” nothing but a given name would be left. */
function firstBehindTitle(words: Word[], { first, last }: ReadName): number {
  if (!isTitleWord(words[first]) || last - first < 2) return first;
  const end = titleEnd(words, first);
  return end !== undefined && end < last ? end + 1 : first;
}

function certainType(words: Word[], first: number, last: number): EntityType | undefined {
  if (isDateline(words, first, last)) return 'place';
  if (last === first) return undefined;
  // “Bank Negara”, “Banco Santander”; not “Bank Street”, which has a head of its own.
  if (/^(?:bank|banco|banque|banca)$/.test(words[first]!.lower) && last === first + 1 && !PLACE_HEADS.has(words[last]!.lower)) return 'organization';
  const before = words[first - 1];
  if (FOUNDERS.has(words[last]!.lower) && last === first + 1 && isCapitalised(words[last]) && before?.lower !== 'the') return 'organization';
  return undefined;
}
