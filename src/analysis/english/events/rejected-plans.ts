import type { VerbEvidence } from '../times/verb-evidence.ts';
import { isBesidePlan } from './beside-plan.ts';
import type { Span } from '../../core/types.ts';

/** Nouns for what can be rejected or withdrawn. */
const proposal =
  '(?:plans?|proposals?|bids?|motions?|bills?|requests?|calls?|moves?|attempts?|offers?|applications?|schemes?|demands?|ideas?|petitions?|invitations?|pleas?|suggestions?|push|recommendations?|ultimatum|intentions?|wish)';
/** Number of characters on either side of a time that are searched. */
const REACH = 300;
/** A rejection and the rejected proposal, up to the time: “reject a plan to raise fares from”, “voted against closing it in”. */
const rejectedBefore = new RegExp(
  `(?<!\\b(?:not|never)\\s(?:\\p{L}+ly\\s)?|n['’]t\\s|\\bto\\s)\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|turn(?:s|ed)?\\sdown|declin(?:es|ed)|refus(?:es|ed)|rebuff(?:s|ed)?|vot(?:es|ed)\\sdown|thr(?:ows|ew|own)\\sout|vet(?:oes|oed)|spurn(?:s|ed)?|block(?:s|ed)?|quash(?:es|ed)?|defeat(?:s|ed)?|dismiss(?:es|ed)?|withdr(?:ew|aws)|drop(?:s|ped)?|scrap(?:s|ped)?|abandon(?:s|ed)?|shelv(?:es|ed)|ditch(?:es|ed)?)\\s(?:(?:an?|the|his|her|its|their|any|all|such|\\p{L}+['’]s?)\\s)?(?:[\\p{L}-]+\\s){0,3}?${proposal}\\s(?:[^.;,]{0,60}\\s)?(?:to|for|of)\\s[^.;]*$|(?<!\\b(?:not|never)\\s)\\b(?:vot(?:es|ed)|ruled|decid(?:es|ed)|advised)\\s(?:[\\d–-]+(?:\\sto\\s\\d+)?\\s)?(?:on\\s\\p{L}+\\s)?against\\s(?:an?\\s|the\\s)?\\p{Ll}+ing\\s[^.;]*$`,
  'iu',
);
/** Letters that every match of `rejectedBefore` contains: a quick test, run before the long pattern. */
const REJECTED_HINT =
  /den[yi]|reject|turn|declin|refus|rebuff|vot|thr[oe]w|vet|spurn|block|quash|defeat|dismiss|withdr|drop|scrap|abandon|shelv|ditch|ruled|decid|advised/i;
/** A proposal up to its time: “plans to demolish the cinema next | spring”. */
const proposalBefore = new RegExp(
  `\\b(?:${proposal}|hopes|expectations|predictions|threats?|promises|talk|fears|orders?|warnings?)\\s(?:(?:by|from|of)\\s[^.;,]{1,40}\\s)?(?:to|that|for|of)\\s[^.;]*$`,
  'iu',
);
/** The rejection of a proposal after its time: “next spring | have been withdrawn”. */
const rejectionAfter =
  /^[^.;]*?\b(?:was|were|been|be|is|are)\s(?!not\b)(?:(?!not\b)\p{L}+ly\s|now\s|all\s|later\s|since\s)?(?:withdrawn|rejected|turned down|voted down|thrown out|cancell?ed|called off|vetoed|defeated|put on hold|on hold|overturned|binned|refused|off the table|dropped|scrapped|shelved|abandoned|ditched|dashed|quashed|blocked|dead)\b/iu;
/** A negated rejection: “have not been withdrawn”. */
const negatedRejectionAfter =
  /\b(?:not|never)\s(?:yet\s|been\s){0,2}(?:\p{L}+ly\s)?(?:withdrawn|rejected|turned|voted|thrown|cancell?ed|called|vetoed|defeated|put|overturned|refused|dropped|scrapped|shelved|abandoned|ditched|quashed|blocked)\b|n['’]t\s/iu;

/** Words after the time of a plan that say that it failed: “plans for a launch in 2023 | slipped”. */
const failureAfter =
  /^\s(?:(?:have|has|had|never)\s)?(?:slipped|collapsed|failed|fell through|foundered|stalled|came to nothing|materiali[sz]ed|unravelled|been (?:abandoned|dropped))\b/i;

/** An attempt up to its time: “another attempt to launch it on | Sunday”. */
const attemptBefore = /\b(?:attempts?|bids?|efforts?|push|moves?)\sto\s[^.;]*$/i;

/** Return whether a time belongs to a proposal that was rejected or withdrawn: “reject a plan to raise fares from January”. */
export function isRejectedPlan(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  // “Rejected a plan to scrap the rise due in January”: the rise itself is not rejected.
  if (evidence?.cue.appointed) return false;
  // Without a future verb, the time may date the rejection: “rejected a plan to raise fares on Friday”.
  const rejection = REJECTED_HINT.test(before) ? rejectedBefore.exec(before) : null;
  if (rejection && (evidence === null || evidence.cue.tense === 'future' || /\bagainst\b/.test(rejection[0]))) return true;
  if (!proposalBefore.test(before)) return false;
  const after = text.slice(time.end, time.end + REACH);
  // In “another attempt to launch it on Sunday failed”, the attempt took place.
  return (
    (!attemptBefore.test(before) && failureAfter.test(after)) ||
    (rejectionAfter.test(after) && !negatedRejectionAfter.test(after) && !isBesidePlan(text, time, evidence))
  );
}
