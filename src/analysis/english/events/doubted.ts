import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. The limit keeps long sentences fast. */
const REACH = 200;

/** The rest of one clause, up to its time. After a comma, another clause may govern the time: “It is unlikely that it will open, the warden said on | Monday”. */
const restOfClause = '(?:[^.;,]|[.,](?=\\d))*$';
/** A doubt about what follows, up to the time (marked `|` in examples): “It is unlikely that the bridge will reopen in | August”, “doubts that he left on | Sunday”. */
const doubtBefore = new RegExp(
  `\\b(?:is|was|are|looks?|looked|seems?|seemed|appears?|appeared|remains?|remained|thinks? it|thought it|considers? it|called it|calls it)\\s(?:\\p{L}+ly\\s|now\\s|still\\s){0,2}(?:unlikely|improbable|doubtful|uncertain|unclear|not (?:\\p{L}+ly\\s)?(?:likely|certain|clear|sure)|far from (?:likely|certain|clear|sure))\\s(?:that|whether|if)\\s${restOfClause}` +
    `|(?<!\\b(?:no|little|not|never|without|beyond)\\s|n['’]t\\s)\\b(?:doubt(?:s|ed|ing)?|sceptical|skeptical|not convinced|unconvinced|uncertain|unsure)\\s(?:that|whether|if)\\s${restOfClause}` +
    `|\\b(?:no|little|scant|not much|hardly any)\\s(?:guarantee|certainty|prospect|chance|hope|likelihood|sign|indication)\\s(?:that\\s${restOfClause}|of\\s(?![^.;,]*\\band that\\s)${restOfClause})`,
  'iu',
);
/**
 * What follows “that” if it opens a relative clause, which tells a fact about the claim: a verb without a subject (“a rumour that spread in | May”), or a verb
 * of making or treating claims without an object (“a theory that he proposed in | 1987”).
 */
const ofRelative =
  '(?:was|were|is|are|has|have|had|first|emerged|appeared|surfaced|arose|spread|circulated|dates?|dated|came|began|started|reached|led|caused|went)\\s' +
  '|(?:[\\p{L}’-]+\\s){1,4}?(?:(?:had|has|have|was|were|been|first|later|also)\\s){0,2}(?:proposed|made|published|advanced|developed|formulated|raised|presented|outlined|described|filed|brought|heard|rejected|dismissed|repeated|spread|withdrew|withdrawn|dropped|retracted|tested|disproved|voiced|aired|put forward|set out)\\s(?:(?:back|early|late|again|first|publicly|here)\\s)?(?:(?:in|on|at|from|last|during|by|before|after|since|for|to)\\s|$)';
/** A claim that the text does not make its own, up to the time: “repeated claims that the plant closed in | May”, “stood by their finding that the money left in | 2019”. */
const claimBefore = new RegExp(
  `\\b(?:claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|suspicions?|fears?|theor(?:y|ies)|assertions?|unconfirmed reports?|conspiracy theor(?:y|ies))\\sthat\\s(?!${ofRelative})${restOfClause}` +
    `|\\bsuspect(?:s|ed)?\\s(?:that\\s|(?=(?:he|she|it|they)\\s))${restOfClause}` +
    `|\\b(?:st(?:ood|ands?|anding) by|st(?:uck|icks?|icking) (?:to|by)|defend(?:s|ed|ing)?|insist(?:s|ed|ing)? on)\\s(?:the|his|her|its|their|an?)\\s(?:\\p{L}+\\s){0,2}(?:finding|findings|conclusion|conclusions|account|story|statement|report|version|view)\\sthat\\s${restOfClause}`,
  'iu',
);
/** Words that make a claim a fact: “confirmed a rumour that”, “rumours that … were confirmed”. */
const confirming = {
  before:
    /\b(?:confirm|uphold|upheld|prove|proving|support|accept|acknowledg|admit|verif|vindicat|conced|corroborat|b(?:ear|ore|orne) out)\p{L}*\s(?:\p{L}+\s){0,4}$/iu,
  after:
    /^[^.;]{0,80}\b(?:was|were|is|are|be|been|being|proved|proven)\s(?:\p{L}+ly\s|all\s|also\s)?(?:confirmed|upheld|true|right|correct|accurate|founded|borne out|accepted|admitted|verified|vindicated|proved|proven)\b/iu,
};
/** What somebody fears, up to its time: “the shop that villagers feared would shut at | Easter”. */
const feared = /\b(?:fear(?:s|ed)?|dread(?:s|ed)?)\s(?:that\s)?(?:[^.;,]{1,40}\s)?would\s[^.;,]*$/u;
/** A report that somebody contradicts, up to its time: “ruled out a reunion, hours after a radio station reported that they would play in | July”. */
const contradictedReport =
  /\b(?:ruled out|denied|denies|dismissed|rejected|refuted|rubbished|scotched)\b[^;]{0,120}?\b(?:after|although|though|despite)\s[^.;,]{0,60}\b(?:report(?:s|ed)?|said|claim(?:s|ed)?|wrote|suggest(?:s|ed|ions)?|predict(?:s|ed|ions)?|rumours|speculation)\sthat\s[^.;,]*$/iu;
/** Letters that every match of one of these patterns contains: a quick test, run before the long patterns. */
const HINT = /likely|doubt|certain|clear|sure|improbable|ceptical|keptical|convinced|guarantee|prospect|chance|hope|sign|indication|that/;
/** A negated verb group that says that something is improbable, from its start: “is not likely to”. */
const notLikely = /^\S+(?:\snot|n['’]t)?\s(?:\p{L}+ly\s|now\s)?likely\b/u;
/** Few who expect something, up to their verb: “Few economists | expect”. */
const fewBefore = /(?:^|[^\p{L}])(?<!\ba )(?:few|hardly any(?:one|body)?)\s(?:[\p{L}-]+\s){0,2}$/iu;
/** A condition without a verb, up to its time: “Without a deal by | Friday, the port will close”, “Only a deal by | Friday can save it”. */
const bareCondition = /^["“]?(?:Without|Barring|Only|But for|Failing)\s[^,;.]*$/;

/** Return whether a negated verb group says that its event is improbable: “is not likely to reopen”. */
export function isUnlikelyGroup(text: string, { cue }: VerbEvidence): boolean {
  return notLikely.test(text.slice(cue.at, cue.at + 40));
}

/** Return whether the text doubts the event that a time dates, or gives it as a claim that it does not make its own. */
export function isDoubted(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  if (HINT.test(before)) {
    const claim = claimBefore.exec(before);
    if (claim) return !confirming.before.test(before.slice(0, claim.index)) && !confirming.after.test(text.slice(time.end, time.end + REACH));
    if (doubtBefore.test(before) || contradictedReport.test(before)) return true;
  }
  if (before.includes('would') && feared.test(before)) return true;
  if (evidence === null) return false;
  // “Few foresee an end before August”: some do.
  if (
    evidence.direction === 'future' &&
    /\bbefore\s(?:the\s)?$/i.test(before) &&
    fewBefore.test(text.slice(Math.max(0, evidence.cue.at - 40), evidence.cue.at))
  )
    return true;
  // “May not have left on Sunday”.
  if (evidence.cue.negated && evidence.cue.possible && /^(?:may|might)$/.test(evidence.cue.word)) return true;
  return (
    evidence.cue.at >= time.end &&
    bareCondition.test(text.slice(0, time.start)) &&
    /^,|^\s(?:can|could|will|would)\s/.test(text.slice(time.end, time.end + 8)) &&
    /^(?:will|can|could|would)$/.test(evidence.word)
  );
}
