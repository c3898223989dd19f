/** An act that was done for the last time: “was [last inspected] on”, “[was last seen]”; not “last month”, nor “the last inspected ship”. */
const LAST_ACT = /\b(?:was|were|is|are|had been|has been|been)\s+(last\s+(\p{Ll}{2,}ed|seen|fed|paid|read|cut|sold|rebuilt|shut|held|met|sent|hit))\b/u;
/** Nouns for such acts, each with the participle. */
const NOUNS: Readonly<Record<string, string>> = {
  inspection: 'inspected',
  check: 'checked',
  overhaul: 'overhauled',
  service: 'serviced',
  repair: 'repaired',
  test: 'tested',
  audit: 'audited',
  examination: 'examined',
  survey: 'surveyed',
  review: 'reviewed',
  renovation: 'renovated',
  sighting: 'seen',
  payment: 'paid',
};
/** The same as a noun: “the [last inspection] of the cable took place on”, “its [last safety check] was on”. */
const LAST_NOUN = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\\s(last\\s(?:\\p{Ll}+\\s)?(${Object.keys(NOUNS).join('|')}))\\b(?=[^.;]{0,60}?\\s(?:was|took place|happened|dated|dates|had been|had taken place)\\b)`,
  'u',
);

/** Something that was done for the last time. */
export interface LastAct {
  /** Participle: “inspected”. */
  act: string;
  /** Its words in the text: “last inspection”. */
  words: string;
}

/** Return what a sentence says was done for the last time; null if it says so of nothing. */
export function lastActIn(text: string): LastAct | null {
  const verb = LAST_ACT.exec(text);
  if (verb !== null) return { act: verb[2]!.toLowerCase(), words: verb[1]! };
  const noun = LAST_NOUN.exec(text);
  return noun === null ? null : { act: NOUNS[noun[2]!]!, words: noun[1]! };
}
