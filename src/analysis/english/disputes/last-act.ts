/** An act that was done for the last time: “was [last inspected] on”, “[was last seen]”; not “last month”, nor “the last inspected ship”. */
const LAST_ACT = /\b(?:was|were|is|are|had been|has been|been)\s+(last\s+(?:\p{Ll}{2,}ed|seen|fed|paid|read|cut|sold|rebuilt|shut|held|met|sent|hit))\b/u;

/** Return the words of an act that a sentence says was done for the last time: “last inspected”; null if there are none. */
export function lastActIn(text: string): string | null {
  return LAST_ACT.exec(text)?.[1] ?? null;
}
