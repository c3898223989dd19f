/** “(Judge Brown) refused to extend”, “failed to appear in court”; not “refused to comment”. */
const REFUSES_TO_ACT =
  /^(?:refused|declined|failed)\b(?! (?:(?:on|yesterday|today|last) )?(?:[^\s,;]+ )?to (?:comment|say|discuss|answer|speak|talk|name|confirm|elaborate|give|be drawn|be named|identify|disclose|mention|specify|respond))/i;

/** Whether a text begins with the verb of a refusal or failure to act: “refused to extend”, “failed to appear in court”; not “refused to comment”. */
export function refusesToAct(text: string): boolean {
  return REFUSES_TO_ACT.test(text);
}
