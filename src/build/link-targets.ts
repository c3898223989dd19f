/** File of a site that pages lead to → fragment of it, or `''` for the file itself → by how many links of pages. */
export type LinkTargets = Map<string, Map<string, number>>;

/** A place in a site. */
interface Place {
  file: string;
  fragment: string;
}

/** Count a link to a place. */
export function addTo(targets: LinkTargets, { file, fragment }: Place): void {
  let fragments = targets.get(file);
  if (fragments === undefined) targets.set(file, (fragments = new Map()));
  const links = fragments.get(fragment);
  // The key is a copy: a slice of a page would keep the whole page in memory.
  if (links === undefined) fragments.set(Buffer.from(fragment).toString(), 1);
  else fragments.set(fragment, links + 1);
}

/** Take back a link to a place; what nothing leads to any more is forgotten. */
export function removeFrom(targets: LinkTargets, { file, fragment }: Place): void {
  const fragments = targets.get(file);
  const links = fragments?.get(fragment);
  if (fragments === undefined || links === undefined) return;
  if (links > 1) fragments.set(fragment, links - 1);
  else fragments.delete(fragment);
  if (fragments.size === 0) targets.delete(file);
}

/** Count all links of the others to those of the targets, which are given back. */
export function addAll(targets: LinkTargets, others: LinkTargets): LinkTargets {
  for (const [file, fragments] of others) {
    const known = targets.get(file);
    if (known === undefined) targets.set(file, fragments);
    else for (const [fragment, links] of fragments) known.set(fragment, (known.get(fragment) ?? 0) + links);
  }
  return targets;
}
