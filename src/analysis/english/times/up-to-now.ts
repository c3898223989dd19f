/**
 * Verbs of what went on until the text was written, in their perfect: “has gone on for half a year”. What is done once is left out, and what begins
 * with it: who has been jailed for two years has them ahead.
 */
const GOES_ON =
  /\b(?:has|have|[’']s|[’']ve)(?: (?:now|already|also|not|never|only|just|so far))* (?:gone on|lasted|continued|dragged on|lived|worked|waited|served|stood|existed|known|remained|stayed|struggled|campaigned|(?:been|kept) \p{L}+ing|been (?:in|at|on|without|under|here|there|open|closed|empty|missing|ill|away|president|mayor|governor|minister))\b[^,;:.]*$/u;

/** Whether a length of time ends when the text was written: “for half a year” behind a verb of what has gone on so long. */
export function endsNow(phrase: string, before: string): boolean {
  return /^(?:for|over|during)\b/i.test(phrase) && GOES_ON.test(before);
}
