/** Words with which a text says of what somebody reports that it is not so, as sources of regular expressions. */

/** What is wrong with it. */
export const FALSE =
  'false|untrue|not true|fake|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|bogus|misleading|erroneous|nonsense|(?:a |an )?(?:lie|hoax|myth|fabrication|invention)';
/** What somebody has done with it. */
export const REJECTED = 'denied|rejected|dismissed|refuted|debunked|disproved|disproven|retracted|withdrawn|discredited';
/** The verb before either. */
export const IS =
  '(?:is|are|was|were|has been|have been|had been|proved|proved to be|turned out|turned out to be)\\s+(?:\\p{L}+ly\\s+|all\\s+|later\\s+|also\\s+|soon\\s+)?';

/** “… was rejected”, “… is false”, right behind a report of it. */
export const VERDICT = new RegExp(`^${IS}(?:${FALSE}|${REJECTED})\\b`, 'iu');
/** “Dismissed as fantasy a | report that”, “described as a lie the | claim that”: before the noun that it is said of. */
export const VERDICT_BEFORE = new RegExp(
  `\\b(?:(?:dismiss(?:ed|es)|reject(?:ed|s)|denounc(?:ed|es))\\s+as\\s+(?:\\p{L}+\\s+){1,3}?|(?:describ(?:ed|es)|brand(?:ed|s)|label(?:led|ed|s))\\s+as\\s+(?:${FALSE})\\s+)(?:an?|the|any|all|such|these|\\p{L}+['’]s)?\\s*$`,
  'iu',
);
/** “False reports”, “a baseless claim”: before the noun. */
export const FALSE_NOUN = /^(?:false|untrue|fake|baseless|unfounded|groundless|fabricated|bogus|debunked|discredited)$/;
