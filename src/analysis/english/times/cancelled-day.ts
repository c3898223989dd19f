import type { Span } from '../../core/types.ts';
import { cancelledInHeadline, cancellingBefore } from './moved-from.ts';

/** A verb group of cancelling: “has been cancelled”, “is off”, but not “is off to”. */
const cancelling =
  '(?:has|have|is|are) (?:been )?(?:(?:cancel|call|postpon|scrap|shelv|abandon)\\w*|(?:moved|rescheduled|switched|delayed|put back|brought forward)\\b|banned\\b(?! (?:from|for|until))|off\\b(?! (?:to|the|limits))|(?:no longer|not) (?:going ahead|taking place|happening|on\\b))';
/** The text after the day (marked `|` in examples) of a cancelled event: “the concert on Saturday | has been cancelled”. */
const cancelledAfter = new RegExp(`^ ${cancelling}`);
/** The same after a possessive: “Saturday|’s concert has been cancelled”. */
const cancelledAfterPossessive = new RegExp(`^['’]s? [\\p{L} -]{3,40}? ${cancelling}`, 'u');

/** The text before the day of a cancelled plan: “have suspended the strike they had called for | Friday”. */
const cancelledPlanBefore =
  /\b(?:has|have|is|are)\s(?:now\s|been\s)*(?:cancel|call(?:ed)? off|postpon|scrap|shelv|abandon|suspend|lift|withdr)\w*\s[^.;]*\bhad\s(?:been\s)?\p{L}+ed\s(?:for|on)\s(?:the\s)?$/iu;

/** The text after the day of an event that was cancelled: “Friday|’s strike was averted”. */
const wasCancelledAfter =
  /^(?<possessive>['’]s?)? [\p{L} -]{3,40}? (?:was|were) (?:\p{L}+ly )?(?:averted|cancell?ed|called off|postponed|scrapped|abandoned|banned|suspended|put off)\b/u;
/** The text before the day of a plan that was cancelled: “called off the fireworks it had planned for | Saturday”. */
const wasCancelledBefore =
  /\b(?:cancell?ed|called off|postponed|scrapped|shelved|abandoned|suspended|lifted|withdrew|averted)\s[^.;]*\bhad\s(?:been\s)?\p{L}+ed\s(?:for|on)\s(?:the\s)?$/iu;

/** Return whether an expression dates an event that has been cancelled: “Saturday’s concert has been cancelled”, “the concert on Saturday has been cancelled”. */
export function hasBeenCancelled(text: string, { start, end }: Span): boolean {
  const before = (length: number): string => text.slice(Math.max(0, start - length), start);
  const after = text.slice(end, end + 60);
  if (cancellingBefore.test(before(16)) && /^['’]s?\s/.test(after)) return true;
  if (cancelledInHeadline.test(text.slice(end, end + 24))) return true;
  if (cancelledPlanBefore.test(before(100))) return true;
  return cancelledAfterPossessive.test(after) || (cancelledAfter.test(after) && /\p{Ll}\s(?:on|in)\s$/u.test(before(8)));
}

/** Return whether an expression dates an event that was cancelled: “Friday’s strike was averted”, “called off the fireworks it had planned for Saturday”. */
export function wasCancelled(text: string, { start, end }: Span): boolean {
  const match = wasCancelledAfter.exec(text.slice(end, end + 70));
  // “The 9 May parade was cancelled”, but not “on 9 May the parade was cancelled”.
  const isModifier = /\b(?:the|an?|its|his|her|their|this)\s$/i.test(text.slice(Math.max(0, start - 8), start));
  if (match && (match.groups!['possessive'] !== undefined || isModifier)) return true;
  return wasCancelledBefore.test(text.slice(Math.max(0, start - 100), start));
}
