/** Yield the items of a list and remove them, so that they can be garbage-collected before the list ends. Empties the list. */
export function* consume<T>(list: T[]): Generator<T> {
  list.reverse();
  while (list.length > 0) yield list.pop()!;
}
