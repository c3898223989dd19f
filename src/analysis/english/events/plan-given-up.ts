import type { EventStatus, Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. */
const REACH = 160;

/** Words before a time that give up what is planned for it, after a negation if there is one: “gave up its plan to restart part of the plant on | Monday”. */
const givenUpBefore =
  /(\b(?:not|never|(?:refus|declin)(?:ed|es|ing) to)\s)?\b(?:(?:give|gave|given|gives|giving) up|abandon(?:ed|s|ing)?|drop(?:ped|ping|s)?|shelv(?:e|ed|es|ing)|scrap(?:s|ped|ping)?|ditch(?:ed|es|ing)?|back(?:ed)? (?:away from|out of)|withdr(?:aw|ew|awn|aws)|walk(?:ed)? away from)\s(?:its|his|her|their|the|an?|any|all)\s(?:\p{L}+\s){0,2}(?:plans?|bid|intention|idea|attempt|offer|promise|proposal)\s(?:to\s\p{Ll}|for\s|of\s)(?:(?!\band\s(?:has\s|have\s)?\p{L}+ed\b)[^.;,])*$/iu;

/** A plot that was foiled, up to the day for which it was made: “foiled a plot to bomb a match next | Saturday”. */
const foiledBefore =
  /(?<!\b(?:not|never|to|nearly|almost)\s)\b(?:foil|thwart|avert|prevent|disrupt)ed\s(?:an?|the|another|two|three)\s(?:[\p{L}-]+\s){0,2}(?:plots?|plans?|attempts?|attacks?|conspiracy)\s(?:to\s\p{Ll}|on\s|against\s)[^.;,]*$/iu;

/** Return the status of an event in the future whose plan is given up (`denied`) or is not given up (`planned`: “refused to drop its plan to …”); null without such words. */
export function statusOfPlanGivenUp(text: string, { start }: Span): EventStatus | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (foiledBefore.test(before)) return 'denied';
  const match = givenUpBefore.exec(before);
  if (match === null) return null;
  return match[1] === undefined ? 'denied' : 'planned';
}
