/**
 * Return the number of edits that turn one word into the other: letters inserted, deleted, replaced, or swapped with the next letter. “Gladkof” and “Gladkov”
 * have distance 1. This is the optimal string alignment distance, a Damerau-Levenshtein distance in which no substring is edited twice.
 */
export function editDistance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column - 1]! + (isSame ? 0 : 1), above[column]! + 1, current[column - 1]! + 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, twoAbove[column - 2]! + 1);
      current.push(cost);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length]!;
}
