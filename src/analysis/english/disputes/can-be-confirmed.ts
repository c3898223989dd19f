/**
 * Whether another source could confirm what a speaker says. Nobody can confirm an opinion (“it would be realistic to involve residents”), and what a speaker decides
 * and announces needs no confirmation (“the regime has been cancelled, the governor announced”). What he confirms or admits, somebody else has said before.
 */
export function canBeConfirmed(text: string): boolean {
  return (
    !OPINION.test(text) && !INTENTION.test(text) && !AGREES.test(text) && !(ANNOUNCES.test(text) && (PLAN.test(text) || ACT.test(text))) && !DECREES.test(text)
  );
}

/** “Should”, or a form of “be” with a judgement: “is unacceptable”, “would be a mistake”. */
const OPINION =
  /\b(?:should|ought to)\b|\b(?:is|are|was|were|be|been)\s+(?:\p{L}+ly\s+|an?\s+|the\s+|very\s+|too\s+|more\s+|not\s+)?(?:acceptable|appropriate|bad|best|better|dangerous|essential|fair|good|helpful|important|impossible|inevitable|justified|legitimate|likely|mistake|necessary|outrage|possible|reasonable|realistic|right|scandal|sensible|shame|unacceptable|unfair|unlikely|unrealistic|useful|wise|worse|worst|wrong)\b/iu;
/** Verbs by which a speaker says what he wants or intends: “warned that he would close the border”, “called for talks”. */
const INTENTION =
  /\b(?:warn(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|urge[sd]?|demand(?:s|ed)?|hope[sd]?|appeal(?:s|ed)? (?:to|for)|call(?:s|ed) (?:on|for))\b|\b(?:would|will)\b[^.]*\bif\b/iu;
/** Verbs by which a speaker agrees to what somebody else has said: “confirmed that the operation had begun at 6 p.m.”; not “confirmed cases”. */
const AGREES = /\b(?:confirm|admit(?:t)?|acknowledg|conced)e?(?:s|ed)\b(?!\s+(?:cases?|deaths?|infections?|victims?|to\s+(?:a |the )?hospital))/iu;
const ANNOUNCES = /\bannounc(?:es?|ed|ing)\b/iu;
/** A plan that the speaker announces, as a clause (“will be closed”) or a noun (“announced a curfew”). */
const PLAN = /\b(?:is|are|was|were)\s+to\b|\b(?:will|would)\b|\bannounc(?:es?|ed|ing)\s+(?:an?|the|his|her|its|their|plans?)\b/iu;
/** Acts that an authority performs by announcing them. */
const ACT =
  /\b(?:has|have|had|was|were|is|are)\s+(?:been\s+|being\s+)?(?:abolished|adopted|appointed|approved|awarded|banned|called off|cancell?ed|closed|declared|dismissed|dissolved|extended|granted|imposed|introduced|lifted|ordered|postponed|resigned|revoked|signed|suspended|withdrawn)\b|\b(?:resigned|resignation)\b/iu;
/** Verbs by which an authority acts when it speaks: “decreed”, “ordered the evacuation”, “declared a state of emergency”. */
const DECREES =
  /\b(?:decree[ds]|proclaim(?:s|ed)|order(?:s|ed) (?:the|an?|all|his|her|its|their)|declar(?:es|ed) (?:an?|the)\s+(?:state|emergency|regime|curfew|holiday|ceasefire|truce|war|counter))\b/iu;
