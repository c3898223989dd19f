/**
 * Remember what was computed of an object for as long as the object lives: `npm run dev` folds the same articles again after each change, and a build lets go of
 * each once its page is made. The object must not change, and nothing else may be read.
 */
export function remembered<Of extends object, Made>(compute: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { made: compute(of) }));
    return entry.made;
  };
}

/**
 * Remember the last value that was computed of an object together with something else, and return it again while that is the same.
 *
 * @param isSame whether two of the others give the same value
 */
export function rememberedWith<Of extends object, With, Made>(
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
