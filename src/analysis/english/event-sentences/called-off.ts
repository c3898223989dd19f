/** Verbs for calling a plan off or putting it off, each standing for its family. */
export const CALLING_OFF: readonly string[] = ['cancel', 'postpone'];

/** Words for calling a plan off, or moving it to another day. */
const CALLS_OFF =
  /\b(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)? off|postpon(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|axed|put(?:s|ting)? (?:off|back)|reschedul(?:e|es|ed|ing)|adjourn(?:s|ed|ing)?|drop(?:s|ped|ping)|(?:will|would|did|does|do) not (?:now )?(?:take place|go ahead|be held|happen))\b/i;
/** The text up to the original day of something moved: “postponed her testimony from | 1 October to 8 October”, “has been moved from | Friday to Sunday”. */
const MOVED_FROM =
  /\b(?:postpon(?:e|es|ed|ing)|put(?:s|ting)? (?:off|back)|mov(?:e|es|ed|ing)|reschedul(?:e|es|ed|ing)|delay(?:s|ed|ing)?|bring(?:s|ing)? forward|brought forward|shift(?:s|ed|ing)?)\b[^.;]{0,80}\bfrom (?:the )?$/i;

/** Whether a sentence says that something planned was called off or moved: “Thursday’s hearing was cancelled”. */
export function callsOff(text: string): boolean {
  return CALLS_OFF.test(text);
}

/** Whether the text before a day says that something was moved from it: “postponed her testimony from”. */
export function isMovedFromDay(before: string): boolean {
  return MOVED_FROM.test(before);
}
