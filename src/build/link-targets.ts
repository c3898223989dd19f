/** Link targets: file → fragment, or `''` for the file itself → number of links to it. */
export type LinkTargets = Map<string, Map<string, number>>;

/** A target in a site. */
interface Place {
  file: string;
  fragment: string;
}

/** Add a link to a target. */
export function addTo(targets: LinkTargets, { file, fragment }: Place): void {
  let fragments = targets.get(file);
  if (fragments === undefined) targets.set(file, (fragments = new Map()));
  const links = fragments.get(fragment);
  // The key is copied: a slice would keep the whole page in memory.
  if (links === undefined) fragments.set(Buffer.from(fragment).toString(), 1);
  else fragments.set(fragment, links + 1);
}

/** Remove a link to a target; a target without links is removed. */
export function removeFrom(targets: LinkTargets, { file, fragment }: Place): void {
  const fragments = targets.get(file);
  const links = fragments?.get(fragment);
  if (fragments === undefined || links === undefined) return;
  if (links > 1) fragments.set(fragment, links - 1);
  else fragments.delete(fragment);
  if (fragments.size === 0) targets.delete(file);
}

/** Add the links of `others` to `targets`, and return `targets`. */
export function addAll(targets: LinkTargets, others: LinkTargets): LinkTargets {
  for (const [file, fragments] of others) {
    const known = targets.get(file);
    if (known === undefined) targets.set(file, fragments);
    else for (const [fragment, links] of fragments) known.set(fragment, (known.get(fragment) ?? 0) + links);
  }
  return targets;
}
