import { CREDITS } from '../resources/en.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Maximum length of the source in a credit line, in words. */
const MAX_LENGTH = 8;

/** Find the credit line of a picture, which gives the source of its caption: “[Flood water in the old town.] {Image}: [Ana Reyes]”. */
export function credit(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const word = words[at]!;
  if (at === 0 || !CREDITS.has(word.lower) || !/^\p{Lu}/u.test(word.text) || words[at + 1]?.text !== ':') return null;
  let last = words.length - 1;
  while (last > at + 2 && words[last]!.text === '.') last--;
  if (last < at + 2 || last - at > MAX_LENGTH) return null;
  const source = { context, first: at + 2, last };
  return {
    source,
    impliedSource: 'none',
    cue: { context, first: at, last: at },
    content: [{ context, first: 0, last: at - 1 }],
    polarity: 'said',
    credit: true,
    rule: 'the credit line of a picture',
  };
}
