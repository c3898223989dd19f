import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. The limit keeps long sentences fast. */
const REACH = 300;
/** A verb of accusing somebody of an act or clearing him of it, up to the time (marked `|` in examples): “accused of planning an attack on | 14 July”. */
const accusation =
  /(?<negated>\b(?:not|never)\s(?:been\s|yet\s)?|n['’]t\s)?\b(?<verb>accus(?:e|es|ed|ing)|suspected|suspicion|charged|cleared|acquitted|exonerated|absolved)\b[^.;]*?\b(?:of|with|from)\s(?:having\s|being\s|\p{L}+ly\s)?(?!during\b|morning\b|evening\b|anything\b|nothing\b|something\b)\p{Ll}{2,}ing\s[^.;]*$/iu;

/** A day without a date, which is near the publication. */
const RECENT_DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\b/i;
/** The ending of a gerund: a quick test, run before `accusation`. */
const GERUND = /ing\s/i;

/**
 * Return the status of an alleged act: `conditional` for “accused of planning an attack on 14 July”, `denied` for “cleared of planning an attack on 14
 * July”. Null if the time belongs to no alleged act, such as the day on which somebody was cleared.
 */
export function statusOfAccusation(text: string, time: Span, evidence: VerbEvidence | null): EventStatus | null {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  // Most sentences contain no gerund, so this test saves the cost of the long pattern.
  const match = GERUND.test(before) ? accusation.exec(before) : null;
  const verb = match?.groups?.['verb'];
  if (!match || verb === undefined || match.groups!['negated'] !== undefined) return null;
  // In “accused of stealing, he fled on Friday”, a later verb governs the time.
  const [verbEnd, matchEnd] = [from + match.index + verb.length, from + match.index + match[0].length];
  if (evidence && evidence.cue.at > verbEnd && evidence.cue.at < matchEnd && !evidence.cue.possible) return null;
  if (!/^(?:cleared|acquitted|exonerated|absolved)$/i.test(verb)) return 'conditional';
  // “Was cleared of killing his wife on Friday”: the day of the news, not of the act.
  return RECENT_DAY.test(text.slice(time.start, time.end)) ? null : 'denied';
}

/** The conjunction of an indirect question: a quick test, run before `openQuestion`. */
const QUESTION_WORD = /\b(?:whether|if)\b/i;
/** A verb of asking, telling or knowing with an indirect question, up to the time: “asked if she had met him in | June”. */
const openQuestion =
  /\b(?:ask(?:s|ed|ing)?|say|tell|know|knew|known|clear|unclear|wonder(?:s|ed|ing)?|investigat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|establish(?:es|ed|ing)?|question(?:s|ed)?|examin(?:e|es|ed|ing)|check(?:s|ed|ing)?|find out|decid(?:e|es|ed|ing)|doubt(?:s|ed)?|confirm|disclose|remember|recall)\s(?:\S+\s){0,4}?(?:whether|if)\b(?! or not\b)[^,;]*$/i;

/** Return whether a time is in an indirect question, so that its event may not have happened: “asked if she had met him in June”. */
export function isAsked(text: string, time: Span, evidence: VerbEvidence | null): boolean {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const match = QUESTION_WORD.test(before) ? openQuestion.exec(before) : null;
  if (!match) return false;
  const conjunction = QUESTION_WORD.exec(match[0])!;
  // The verb of the time must be in the question: not in “he left without saying whether she had won in June”.
  return evidence !== null && evidence.cue.ofNoun !== true && evidence.cue.at > from + match.index + conjunction.index;
}
