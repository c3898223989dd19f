/** Yield the items of a list in order and remove each from the list, so that its memory can be freed before the next one is read. */
export function* consume<T>(list: T[]): Generator<T> {
  list.reverse();
  while (list.length > 0) yield list.pop()!;
}
