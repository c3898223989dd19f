/** Verb of winning before a share of votes: “took |38.4 per cent”. */
const WON_BEFORE =
  /\b(?:took|takes?|taking|won|wins?|winning|got|gets?|polled|polling|received|secured|drew|gained|captured)\s+(?:just |only |about |nearly |almost |some |more than |less than |over |under )*$/i;
/** Words that show that the numbers beside them are about a vote. */
const VOTE = /\b(?:votes?|elections?|ballots?|polls?|referendum|run-?off|by-?election|primary|primaries)\b/i;
/** A vote before the numbers of its two sides: “voted |287 to 41”, “by 39 votes to |12”. */
const VOTED_BEFORE = /\bvot(?:e|es|ed|ing)\s+(?:by\s+)?(?:\d[\d,]*\s+to\s+)?$|\b\d[\d,]*\s+votes\s+to\s+$/i;
/** A scale before its number: “a magnitude |5.6 earthquake”. */
const SCALE_BEFORE = /\b(magnitude)\s+(?:of\s+)?(?:about\s+|at least\s+)?$/i;
/** An index before its number of points: “the index ended 0.7% lower at |2,118.40”. */
const INDEX_BEFORE = /\bindex\b[^;:]{0,60}\b(?:at|to)\s+$/i;

/** Return whether a share is one of votes: “took [38%] in Sunday’s vote”, but not “took 38% of the profit”. */
export function isShareOfVotes(before: string, after: string): boolean {
  return WON_BEFORE.test(before) && (VOTE.test(before) || VOTE.test(after));
}

/** Return what a number on a scale or in a vote counts, according to the words before it: “voted [287] to 41” → “vote”, “a magnitude [5.6] earthquake” → “magnitude”; else null. */
export function nameOfScale(before: string): string | null {
  if (VOTED_BEFORE.test(before)) return 'vote';
  return SCALE_BEFORE.exec(before)?.[1]?.toLowerCase() ?? (INDEX_BEFORE.test(before) ? 'point' : null);
}
