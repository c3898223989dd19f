/**
 * Memoize a function of one object for as long as the object lives. `npm run dev` builds the edition from the same articles again after each change, and a
 * build releases each article once its page is built. The object must not change, and the function may read nothing else.
 */
export function memoized<Of extends object, Made>(compute: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { made: compute(of) }));
    return entry.made;
  };
}

/**
 * Memoize a function of an object and a second argument: keep the last value for each object, and return it again while the second argument is the same.
 *
 * @param isSame whether two second arguments give the same value
 */
export function memoizedWith<Of extends object, With, Made>(
  compute: (of: Of, others: With) => Made,
  isSame: (before: With, now: With) => boolean,
): (of: Of, others: With) => Made {
  const known = new WeakMap<Of, { others: With; made: Made }>();
  return (of, others) => {
    let entry = known.get(of);
    if (!entry || !isSame(entry.others, others)) known.set(of, (entry = { others, made: compute(of, others) }));
    return entry.made;
  };
}
