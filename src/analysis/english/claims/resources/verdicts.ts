/** Words that say that a reported claim is untrue, as regex sources. */

/** Adjectives and nouns for untrue claims. */
export const FALSE_WORDS =
  'false|untrue|not true|fake|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|bogus|misleading|erroneous|nonsense|disinformation|misinformation|propaganda|fantasy|fiction|fake news|exaggerated|overstated|inflated|absurd|ridiculous|(?:an? (?:\\p{L}+ )?)?(?:lie|hoax|myth|fabrication|invention|exaggeration|overstatement)';
/** Participles of rejection. */
export const REJECTED =
  'thrown out|contradicted|overturned|quashed|denied|rejected|dismissed|refuted|debunked|disproved|disproven|retracted|withdrawn|discredited';
/** Verb groups before a word of `FALSE_WORDS` or `REJECTED`: “was”, “proved to be”. */
export const VERDICT_VERBS =
  '(?:is|are|was|were|has been|have been|had been|proved|proved to be|turned out|turned out to be)\\s+(?:(?!hardly|scarcely|barely)\\p{L}+ly\\s+|all\\s+|later\\s+|also\\s+|soon\\s+)?';

/** Verdict after a claim: “… was rejected”, “… is false”. */
export const VERDICT = new RegExp(`^${VERDICT_VERBS}(?:${FALSE_WORDS}|${REJECTED})\\b`, 'iu');
/** Verdict before a cue noun: “dismissed as fantasy a | report that”, “described as a lie the | claim that”. */
export const VERDICT_BEFORE = new RegExp(
  `\\b(?:(?:dismiss(?:ed|es)|reject(?:ed|s)|denounc(?:ed|es))\\s+as\\s+(?:[“"‘\']?\\p{L}+[”"’\']?\\s+){1,3}?|(?:describ(?:ed|es)|brand(?:ed|s)|label(?:led|ed|s))\\s+as\\s+(?:${FALSE_WORDS})\\s+)(?:an?|the|any|all|such|these|\\p{L}+['’]s)?\\s*$`,
  'iu',
);
/** Refusal before a cue noun: “did not accept his | claim that”, “nobody believes the | claim that”. */
export const NOT_ACCEPTED =
  /(?:n['’]t|\b(?:not|never|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|nobody|no one|none|few(?: people)?|hardly anybody|hardly anyone|no longer))\s+(?:accept(?:ed|s)?|believe[ds]?|buys?|bought|credit(?:ed|s)?|endorse[ds]?|uphold|upheld)\s+(?:\p{L}+['’]?s?\s+){0,3}$/iu;
/** Verb before a cue noun that takes a claim back: “retracted his | claim that”. */
export const TAKEN_BACK =
  /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|withdr(?:aw|aws|ew|awn|awing)|disown(?:s|ed|ing)?|abandon(?:s|ed|ing)?|took back|takes back|back(?:s|ed) away from)\s+(?:(?:an?|the|his|her|its|their|any|all|\p{L}+['’]s)\s+)?(?:\p{L}+\s+){0,2}$/iu;
/** Adjective before a cue noun: “false reports”, “a baseless claim”. */
export const FALSE_NOUN = /^(?:false|untrue|fake|baseless|unfounded|groundless|fabricated|bogus|debunked|discredited)$/;
/** Denial before a cue noun that there is anything in the claim: “no truth to the | rumour that”. */
export const NO_TRUTH =
  /\bno (?:truth|basis|substance|foundation|merit|evidence) (?:to|in|for|behind) (?:(?:an?|the|any|these|those|his|her|its|their|\p{L}+['’]s) )?(?:\p{L}+ )?$/iu;
