import { hashOf } from './digest.ts';
import { PER_FILE } from './format.ts';

/*
 * Entities, series of figures and happenings are numbered by their ids and not by their rank, so that a new article renumbers none of them: a number stands in the
 * files of every article that refers to it.
 */

/** Kinds of files whose records have such numbers. */
export type NumberedKind = 'entities' | 'figures' | 'happenings';

/** Numbers for each record: with so many free ones, few ids have one number in common, and then the next free one is taken. */
const NUMBERS_PER_RECORD = 8;

/** Return the number of the file with a record, and the place of the record in the file. */
export function placeOfRecord(kind: NumberedKind, number: number): { file: number; at: number } {
  const places = PER_FILE[kind] * NUMBERS_PER_RECORD;
  return { file: Math.floor(number / places), at: number % places };
}

/**
 * Return the numbers of records by their ids, which are unique, and the number of files that hold the records. The numbers do not depend on the order of the ids. They
 * all change only when the number of records has about doubled or halved.
 */
export function numberRecords(kind: NumberedKind, ids: readonly string[]): { numbers: ReadonlyMap<string, number>; files: number } {
  const files = ids.length === 0 ? 0 : 2 ** Math.max(0, Math.round(Math.log2(ids.length / PER_FILE[kind])));
  const places = files * PER_FILE[kind] * NUMBERS_PER_RECORD;
  const wanted = ids.map((id) => ({ id, number: hashOf(id) % places })).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const { id, number: first } of wanted) {
    let number = first;
    while (taken.has(number)) number = (number + 1) % places;
    taken.add(number);
    numbers.set(id, number);
  }
  return { numbers, files };
}
