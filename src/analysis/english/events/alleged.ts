import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. The limit keeps long sentences fast. */
const REACH = 300;
/** A verb of accusing or clearing somebody of an act, up to the time (marked `|` in examples): “accused of planning an attack on | 14 July”. */
const accusation =
  /(?<negated>\b(?:not|never)\s(?:been\s|yet\s)?|n['’]t\s)?\b(?<verb>accus(?:e|es|ed|ing)|suspected|suspicion|charged|cleared|acquitted|exonerated|absolved)\b[^.;]*?\b(?:of|with|from)\s(?:having\s|being\s|\p{L}+ly\s)?(?!during\b|morning\b|evening\b|anything\b|nothing\b|something\b)\p{Ll}{2,}ing\s[^.;]*$/iu;

/** The ending of a gerund: a quick test, run before the long pattern. */
const GERUND = /ing\s/i;

/**
 * Return the status of an act of which somebody is accused (`conditional`) or was cleared (`denied`): “accused of planning an attack on 14 July”. Null
 * if the time belongs to no such act.
 */
export function statusOfAccusation(text: string, time: Span, evidence: VerbEvidence | null): EventStatus | null {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  // Most sentences contain no gerund, so this test saves the cost of the long pattern.
  const found = GERUND.test(before) ? accusation.exec(before) : null;
  if (!found || found.groups!['negated'] !== undefined) return null;
  // A later verb governs the time: “accused of stealing, he fled on Friday”.
  const verbEnd = from + found.index + found[0].length;
  if (evidence && evidence.cue.at > from + found.index + found.groups!['verb']!.length && evidence.cue.at < verbEnd && !evidence.cue.possible) return null;
  return /^(?:cleared|acquitted|exonerated|absolved)$/i.test(found.groups!['verb']!) ? 'denied' : 'conditional';
}

/** The conjunction of an indirect question. */
const QUESTION_WORD = /\b(?:whether|if)\b/i;
/** A verb of asking, telling or knowing with an indirect question, up to the time: “asked if she had met him in | June”. */
const openQuestion =
  /\b(?:ask(?:s|ed|ing)?|say|tell|know|knew|known|clear|unclear|wonder(?:s|ed|ing)?|investigat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|establish(?:es|ed|ing)?|question(?:s|ed)?|examin(?:e|es|ed|ing)|check(?:s|ed|ing)?|find out|decid(?:e|es|ed|ing)|doubt(?:s|ed)?|confirm|disclose|remember|recall)\s(?:\S+\s){0,4}?(?:whether|if)\b(?! or not\b)[^,;]*$/i;

/** Return whether a time is in an indirect question, so that its event may not have happened: “asked if she had met him in June”. */
export function isAsked(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const found = QUESTION_WORD.test(before) ? openQuestion.exec(before) : null;
  if (!found) return false;
  const opener = /\b(?:whether|if)\b/i.exec(found[0])!;
  return evidence !== null && evidence.cue.ofNoun !== true && evidence.cue.at > from + found.index + opener.index;
}
