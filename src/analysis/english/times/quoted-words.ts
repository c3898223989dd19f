import type { VerbCue } from './verb-cue.ts';

/** Text before an opening quotation mark after which the quoted words continue the clause: “will reopen |“not before June””, but not “said |“not before June”” and not “, “not before June””. */
const clauseBefore = /[\p{L}\d]\s$/u;
/** A verb of saying right before an opening quotation mark, which opens what is said. */
const sayingBefore = /\b(?:say|says|said|saying|add|adds|added|wrote|writes|told|asked|answered|replied|insisted|shouted|warned|noted)\s$/i;
/** Number of characters before a quotation mark that are read. */
const BEFORE = 10;

/**
 * Return the cues without those of quoted words that have no verb and continue the clause around them: “will stay “until further notice, and at least until
 * Saturday””. A comma at their end remains a boundary. What somebody quotes of a clause does not divide it.
 */
export function withoutQuotedWords(sentence: string, cues: VerbCue[]): VerbCue[] {
  const kept: VerbCue[] = [];
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]!;
    let close = index + 1;
    // Up to the closing mark; a verb or another opening mark ends the search.
    while (cue.word === '“' && close < cues.length && cues[close]!.tense === null && !/^[“”]$/.test(cues[close]!.word)) close++;
    if (cue.word !== '“' || cues[close]?.word !== '”' || !continuesClause(sentence, cue)) {
      kept.push(cue);
      continue;
    }
    const last = cues[close - 1]!;
    if (last.word === ',' && last.end === cues[close]!.at) kept.push(last);
    index = close;
  }
  return kept;
}

/** Return whether quoted words continue the clause before them. */
function continuesClause(sentence: string, { at }: VerbCue): boolean {
  const before = sentence.slice(Math.max(0, at - BEFORE), at);
  return clauseBefore.test(before) && !sayingBefore.test(before);
}
