/** Kinds of things that happen at one moment, each with the words by which English texts tell of one: “the roof gave way”, “the collapse happened”. */
const KINDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['collapse', /\b(?:collaps\p{L}+|gave way|came down|cav(?:ed|ing) in|fell in)\b/iu],
  ['breach', /\b(?:breach(?:ed)?|burst|broke its banks?|gave way)\b/iu],
  [
    'fire',
    /\b(?:fire (?:broke out|began|started|was (?:first )?(?:seen|noticed|discovered))|caught fire|flames (?:were|broke)|blaze (?:began|started|broke out))\b/iu,
  ],
  ['explosion', /\b(?:exploded|explosion|blast|went off|detonated)\b/iu],
  [
    'alarm',
    /\b(?:alarm (?:was (?:raised|given|sounded)|went off|rang|sounded)|(?:raised|set off|triggered|gave) the alarm|(?:first|emergency) calls?|(?:was|were) (?:called|alerted))\b/iu,
  ],
  ['collision', /\b(?:collid\p{L}+|collision|crash(?:ed)?|derail\p{L}+|ran (?:into|aground)|hit the)\b/iu],
  ['departure', /\b(?:departed|sailed|took off|left (?:the )?(?:port|harbour|station|airport|quay))\b/iu],
  ['death', /\b(?:died|pronounced dead|was found dead)\b/iu],
  ['raid', /\b(?:raid(?:ed)?|stormed|broke (?:down )?the door|arrests were made)\b/iu],
  [
    'outflow',
    /\b(?:escaped|flow(?:ed|n)? (?:out|into)|leak(?:ed|s)?|spill(?:ed|s)?|spilt|pour(?:ed|s)? (?:out|into)|gush(?:ed|es)?|seep(?:ed|s)?|was released|were released|r[au]n out of)\b/iu,
  ],
  ['blackout', /\b(?:blackout|power (?:failed|went out|was cut)|lights went out)\b/iu],
];

/** Return the kinds of what happens at one moment of which a text tells: “collapse” for “the roof gave way”; empty if it tells of none. */
export function happeningKindsIn(text: string): ReadonlySet<string> {
  return new Set(KINDS.flatMap(([name, words]) => (words.test(text) ? [name] : [])));
}

/** A fall, which prices and temperatures have too. */
const FALL = /\b(?:fell|fall|plunged?|plummet(?:ed)?|dropped)\b(?!\s(?:by|to|from|\d))/iu;

/** Return the same for a text that gives the hour of what happened, where “fell” is a fall of things or people. */
export function kindsAtHourIn(text: string): ReadonlySet<string> {
  const kinds = happeningKindsIn(text);
  return FALL.test(text) ? new Set([...kinds, 'fall']) : kinds;
}
