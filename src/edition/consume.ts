/** Yield the items of a list in order, removing each from the list so that it can be garbage-collected before the others are read. */
export function* consume<T>(list: T[]): Generator<T> {
  list.reverse();
  while (list.length > 0) yield list.pop()!;
}
