/** Go through a list and empty it: what has been gone through can be forgotten before the list ends. */
export function* consume<T>(list: T[]): Generator<T> {
  list.reverse();
  while (list.length > 0) yield list.pop()!;
}
