import type { Span } from '../../core/types.ts';
import { cancelledInHeadline, cancellingBefore } from './moved-from.ts';

/** A verb group of cancelling: “has been cancelled”, “is off”, but not “is off to”. */
const cancelling =
  '(?:has|have|is|are) (?:not )?(?:been )?(?:(?:cancel|call|postpon|scrap|shelv|abandon)\\w*|(?:moved|rescheduled|switched|delayed|put back|brought forward)\\b|banned\\b(?! (?:from|for|until))|off\\b(?! (?:to|the|limits))|(?:no longer|not) (?:going ahead|taking place|happening|on\\b))';
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

/** The text before the day of what would have happened and was called off: “suspended a ballot that would have closed on | Friday”. */
const calledOffBeforeItHappened =
  /\b(?:cancell?ed|called off|postponed|scrapped|shelved|abandoned|suspended|lifted|withdrew|averted|dropped|blocked|halted)\s[^.;]*\b(?:that|which|who)\s(?:would|was to|were to|should)\shave\s(?:[\p{L}’'-]+\s){1,4}(?:on|at|in)\s(?:the\s)?$/iu;

/** The text before the day of a plan: “a flight due to leave at 22:30 on | Tuesday”. */
const planBefore = /\b(?:due|scheduled|planned|set|expected|meant|booked|billed)\b[^.;,]*$/i;
/** Participles of changing a plan. */
const changed = '(?:cancell?ed|called off|postponed|scrapped|abandoned|blocked|moved|put (?:off|back)|rescheduled|delayed|brought forward|switched)\\b';
/** The text after the day of a plan that was changed: “was cancelled”, “but has been moved to 7 September”, “but was brought forward”. */
const planChangedAfter = new RegExp(
  `^(?: (?:was|were) (?:\\p{L}+ly )?${changed}|[^.;]{0,40}? (?:but|and) (?:it |they )?(?:(?:has|have) (?:now |since )?been ${changed}|(?:was|were) brought forward\\b))`,
  'u',
);
/** A plan in a relative clause that was not carried out, up to its day (`opens`), and the rest of the main clause that changes it (`closes`): “which should have begun on | Friday, was called off”. */
const unmetInRelative = { opens: /\bwhich should have\s[^.;,]*$/, closes: new RegExp(`^, (?:was|were) (?:\\p{L}+ly )?${changed}`, 'u') };
/** The text before the day of an event that somebody has been kept from and that is still ahead: “an injury has forced Brandt out of | Saturday’s final”. */
const keptFromBefore = /\b(?:has|have)\s(?:also\s|now\s)?(?:forced|ruled|put|kept|taken)\s(?:[\p{L}’'-]+\s){1,5}out of\s(?:the\s)?$/iu;
/** The text before the day of an event that somebody has withdrawn from: “pulled out of | Saturday’s opening night”. */
const withdrawnFromBefore = /\b(?:(?:pull|dropp?|rul|left|bow)(?:s|ed|ing)? out of|with(?:drew|drawn|draws) from)\s(?:the\s)?$/i;

/** Return whether an expression dates an event that has been cancelled: “Saturday’s concert has been cancelled”, “the concert on Saturday has been cancelled”. */
export function hasBeenCancelled(text: string, { start, end }: Span): boolean {
  const before = (length: number): string => text.slice(Math.max(0, start - length), start);
  const after = text.slice(end, end + 60);
  if (cancellingBefore.test(before(16)) && /^['’]s?\s/.test(after)) return true;
  if (cancelledInHeadline.test(text.slice(end, end + 24))) return true;
  if (/^['’]s?\s/.test(after) && keptFromBefore.test(before(80))) return true;
  if (cancelledPlanBefore.test(before(100)) || calledOffBeforeItHappened.test(before(120))) return true;
  return cancelledAfterPossessive.test(after) || (cancelledAfter.test(after) && /\p{Ll}\s(?:on|in)\s$/u.test(before(8)));
}

/** Return whether an expression dates an event that was cancelled: “Friday’s strike was averted”, “called off the fireworks it had planned for Saturday”. */
export function wasCancelled(text: string, { start, end }: Span): boolean {
  const match = wasCancelledAfter.exec(text.slice(end, end + 70));
  // “The 9 May parade was cancelled”, but not “on 9 May the parade was cancelled”.
  const isModifier = /\b(?:the|an?|its|his|her|their|this)\s$/i.test(text.slice(Math.max(0, start - 8), start));
  if (match && (match.groups!['possessive'] !== undefined || isModifier)) return true;
  if (withdrawnFromBefore.test(text.slice(Math.max(0, start - 20), start)) && /^['’]s?\s/.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - 100), start);
  const rest = text.slice(end, end + 90);
  if (unmetInRelative.opens.test(before) && unmetInRelative.closes.test(rest)) return true;
  return wasCancelledBefore.test(before) || (planBefore.test(before) && planChangedAfter.test(rest));
}
