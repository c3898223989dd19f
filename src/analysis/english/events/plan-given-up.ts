import type { EventStatus, Span } from '../../core/types.ts';

/** Number of characters before a time that are searched. */
const REACH = 160;

/** Words before a time that give up what is planned for it, after a negation if there is one: “gave up its plan to restart part of the plant on | Monday”. */
const givenUpBefore =
  /(\b(?:not|never|(?:refus|declin)(?:ed|es|ing) to)\s)?\b(?:(?:give|gave|given|gives|giving) up|abandon(?:ed|s|ing)?|drop(?:ped|ping|s)?|shelv(?:e|ed|es|ing)|scrap(?:s|ped|ping)?|ditch(?:ed|es|ing)?|back(?:ed)? (?:away from|out of)|withdr(?:aw|ew|awn|aws)|walk(?:ed)? away from)\s(?:its|his|her|their|the|an?|any|all)\s(?:\p{L}+\s){0,2}(?:plans?|bid|intention|idea|attempt|offer|promise|proposal)\s(?:to\s\p{Ll}|for\s|of\s)[^.;,]*$/iu;

/** Return the status of an event in the future whose plan is given up (`denied`) or is not given up (`planned`: “refused to drop its plan to …”); null without such words. */
export function statusOfPlanGivenUp(text: string, { start }: Span): EventStatus | null {
  const match = givenUpBefore.exec(text.slice(Math.max(0, start - REACH), start));
  if (match === null) return null;
  return match[1] === undefined ? 'denied' : 'planned';
}
