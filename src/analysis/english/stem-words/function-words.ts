/** English function words, reporting verbs and units of time. Two sentences that share only these words need not be about the same thing. */
const WORDS = `
a about above after again against ago ahead all almost along already also although always am amid among an and another any anyone anything apart are around as aside at away
back be became because become becomes been before began behind being below beneath beside besides between beyond both but by
came can cannot could
despite did do does doing done down due during
each earlier early either else elsewhere enough even ever every everyone everything
far few fewer finally first for former from further
gave get gets getting give given go goes going gone got
had has have having he hence her here hers herself him himself his how however
if in indeed instead into is it its itself
just
kept keep
last late later latest least less lot
made mainly make makes making many may me meanwhile might mine more moreover most mostly much must my myself
near nearly neither never nevertheless new next no nobody none nor not nothing now
of off often old on once one ones only onto or other others otherwise ought our ours out over own
part per perhaps put
quite
rather really recent recently
same second see seen several shall she should simply since so some someone something sometimes soon still such
take taken takes taking than that the their theirs them themselves then there thereby therefore these they thing things third this those though through throughout thus to together too took toward towards
under unless until unto up upon us used using usually
very via
was way ways we well went were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without would
yes yet you your yours yourself
say says said saying tell tells told according added adding
year years month months week weeks day days hour hours minute minutes today yesterday tomorrow tonight morning afternoon evening night time times
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm i've i'll it's that's there's he's she's they're we're you're
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a word in lower case is a function word, a reporting verb or a unit of time. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
