/**
 * Return a function that keeps its result for each object until the object is garbage-collected: `npm run dev` builds the edition from mostly the same articles after
 * each change. The object must not change, and the function may read nothing else.
 */
export function memoized<Of extends object, Made>(compute: (of: Of) => Made): (of: Of) => Made {
  const results = new WeakMap<Of, { made: Made }>();
  return (of) => {
    let entry = results.get(of);
    if (!entry) results.set(of, (entry = { made: compute(of) }));
    return entry.made;
  };
}

/**
 * Return a function of two arguments that keeps the last result for each object, and returns it again while the second argument is the same.
 *
 * @param isSame whether two second arguments give the same value
 */
export function memoizedWith<Of extends object, With, Made>(
  compute: (of: Of, others: With) => Made,
  isSame: (before: With, now: With) => boolean,
): (of: Of, others: With) => Made {
  const results = new WeakMap<Of, { others: With; made: Made }>();
  return (of, others) => {
    let entry = results.get(of);
    if (!entry || !isSame(entry.others, others)) results.set(of, (entry = { others, made: compute(of, others) }));
    return entry.made;
  };
}
