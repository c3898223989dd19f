/** What happened to things that were counted: “seven houses were [damaged]”. */
const CONDITION =
  /^[\p{L}\s’'-]{0,40}?\b(burn(?:ed|t)|damaged|destroyed|flooded|lost|closed|evacuated|searched|rebuilt|repaired|sold|cancelled|delayed|wounded|injured|killed)\b/iu;

/** Return what the words after a number say to have happened to what it counts: “damaged” for “[seven] houses were damaged”; null if they do not say it. */
export function conditionAfter(after: string): string | null {
  return CONDITION.exec(after)?.[1]?.toLowerCase() ?? null;
}
