import { editDistance } from '../text/index.ts';

/** Minimum length in characters: shorter names may well differ in one letter. */
const MIN_LENGTH = 6;
/** Length from which two spellings of a name may differ in two letters. */
const MIN_LENGTH_FOR_TWO = 10;

/** Return the pairs of items whose names are the same or differ like two spellings of one name, with a description of the difference as a sentence. */
export function similarPairs<Item extends { name: string }>(items: readonly Item[]): [Item, Item, string][] {
  const pairs: [Item, Item, string][] = [];
  const compared = new Set<string>();
  for (const group of groupsOf(items)) {
    for (const [place, one] of group.entries()) {
      for (const other of group.slice(place + 1)) {
        const pair = `${one.index} ${other.index}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const [item, otherItem] = [items[one.index]!, items[other.index]!];
        const difference = item.name === otherItem.name ? 'Their names are the same.' : compareNames(one.folded, other.folded);
        if (difference !== null) pairs.push([item, otherItem, difference]);
      }
    }
  }
  return pairs;
}

interface Folded {
  index: number;
  folded: string;
}

/** Group names with the same beginning, ending or words. Only names of one group are compared, because there are too many pairs in all. */
function groupsOf(items: readonly { name: string }[]): Folded[][] {
  const groups = new Map<string, Folded[]>();
  for (const [index, { name }] of items.entries()) {
    const folded = lettersAndDigits(name);
    for (const group of new Set([`^${folded.slice(0, 3)}`, `${folded.slice(-3)}$`, `=${sortedWords(folded)}`])) {
      const members = groups.get(group);
      if (members) members.push({ index, folded });
      else groups.set(group, [{ index, folded }]);
    }
  }
  return [...groups.values()];
}

function compareNames(one: string, other: string): string | null {
  if (one === other) return 'Their names differ in accents, capitals or signs alone.';
  if (sortedWords(one) === sortedWords(other)) return 'Their names are the same words in another order.';
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter < MIN_LENGTH_FOR_TWO ? 1 : 2;
  // Different digits are not variant spellings: the 3rd brigade is not the 8th.
  if (shorter < MIN_LENGTH || Math.abs(one.length - other.length) > allowed || digitsOf(one) !== digitsOf(other)) return null;
  const distance = editDistance(one, other);
  return distance <= allowed ? `Their names differ in ${distance === 1 ? 'one letter' : `${distance} letters`}.` : null;
}

function lettersAndDigits(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sortedWords(folded: string): string {
  return folded.split(' ').sort().join(' ');
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
