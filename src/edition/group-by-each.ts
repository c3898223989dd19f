/** Return values grouped by each of their keys, in order: a value with several keys is in several groups. */
export function groupByEach<Value, Key>(values: Iterable<Value>, keysOf: (value: Value) => Iterable<Key>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
