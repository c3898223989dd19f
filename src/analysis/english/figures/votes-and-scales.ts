/** Verb of winning before a share of votes: “took |38.4 per cent”. */
const WON_BEFORE =
  /\b(?:took|takes?|taking|won|wins?|winning|got|gets?|polled|polling|received|secured|drew|gained|captured)\s+(?:just |only |about |nearly |almost |some |more than |less than |over |under )*$/i;
/** Words that show that the numbers beside them are about a vote. */
const VOTE = /\b(?:votes?|elections?|ballots?|polls?|referendum|run-?off|by-?election|primary|primaries)\b/i;
/** A vote before the numbers of its two sides: “voted |287 to 41”, “by 39 votes to |12”. */
const VOTED_BEFORE = /\b(?:vot(?:e|es|ed|ing)|ruled|split|decided)\s+(?:by\s+)?(?:\d[\d,]*(?:\s+to\s+|[-–]))?$|\b\d[\d,]*\s+votes\s+to\s+$/i;
/** A scale before its number: “a magnitude |5.6 earthquake”. */
const SCALE_BEFORE = /\b(magnitude)\s+(?:of\s+)?(?:about\s+|at least\s+)?$/i;
/** An index before its number of points: “the index ended 0.7% lower at |2,118.40”. */
const INDEX_BEFORE = /\bindex\b[^;:]{0,60}\b(?:at|to)\s+$/i;

/** A body or bill and its decision before the votes of the two sides: “passed the Senate | 68 to 31”. */
const DECIDED_BEFORE =
  /\b(?:pass(?:es|ed)|clear(?:s|ed)|approv(?:es|ed)|reject(?:s|ed)|adopt(?:s|ed)|defeat(?:s|ed)|carried)\b[^.;:\d]{0,50}?\s(?:by\s)?(\d[\d,]* to )?$/i;
/** The other side after the votes of the first: “68| to 31”. */
const OTHER_SIDE_AFTER = /^ to \d[\d,]*(?=[.,;]|$| (?:on|in|for|to|with|after|and|vote)\b)/;
/** Words after the votes of a side: “312| in favour”. */
const SIDE_AFTER = /^ (?:votes? )?(?:in favou?r|against)\b/i;

/** Return whether a number without a noun is the votes of a side: “passed the Senate [68] to 31”, “[312] in favour”. */
export function isVote(before: string, after: string): boolean {
  const decided = DECIDED_BEFORE.exec(before);
  if (decided && (decided[1] !== undefined || OTHER_SIDE_AFTER.test(after))) return true;
  return VOTED_BEFORE.test(before) || (SIDE_AFTER.test(after) && VOTE.test(before));
}

/** Return whether a share is one of votes: “took [38%] in Sunday’s vote”, but not “took 38% of the profit”. */
export function isShareOfVotes(before: string, after: string): boolean {
  return WON_BEFORE.test(before) && (VOTE.test(before) || VOTE.test(after));
}

/** Return what a number on a scale or in a vote counts, according to the words around it: “voted [287] to 41” → “vote”, “a magnitude [5.6] earthquake” → “magnitude”; else null. */
export function nameOfScale(before: string, after: string): string | null {
  if (isVote(before, after)) return 'vote';
  return SCALE_BEFORE.exec(before)?.[1]?.toLowerCase() ?? (INDEX_BEFORE.test(before) ? 'point' : null);
}
