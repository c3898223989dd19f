import { hashOf } from './digest.ts';
import { PER_FILE } from './format.ts';

/*
 * The number of an entity, a series of figures or a happening is computed from its id and not from its rank, so that a new article renumbers none of them. This matters
 * because the number is repeated in the files of every article that refers to it.
 */

/** Kinds of files whose records have such numbers. */
export type NumberedKind = 'entities' | 'figures' | 'happenings';

/** Available numbers per record. With eight, few ids hash to the same number; an id whose number is taken gets the next free one. */
const NUMBERS_PER_RECORD = 8;

/** Return the number of the file that contains a record, and the position of the record in that file, given its kind and number. */
export function positionOfRecord(kind: NumberedKind, number: number): { file: number; at: number } {
  const slots = PER_FILE[kind] * NUMBERS_PER_RECORD;
  return { file: Math.floor(number / slots), at: number % slots };
}

/**
 * Return a number for each of the ids, which are unique, and the number of files that hold the records. The numbers do not depend on the order of the ids. All of
 * them change only when the number of records has about doubled or halved.
 */
export function numberRecords(kind: NumberedKind, ids: readonly string[]): { numbers: ReadonlyMap<string, number>; files: number } {
  const files = ids.length === 0 ? 0 : 2 ** Math.max(0, Math.round(Math.log2(ids.length / PER_FILE[kind])));
  const slots = files * PER_FILE[kind] * NUMBERS_PER_RECORD;
  const byHash = ids.map((id) => ({ id, number: hashOf(id) % slots })).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const { id, number: first } of byHash) {
    let number = first;
    while (taken.has(number)) number = (number + 1) % slots;
    taken.add(number);
    numbers.set(id, number);
  }
  return { numbers, files };
}
