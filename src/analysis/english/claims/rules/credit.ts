import { CREDITS } from '../resources/en.ts';
import type { Draft, PassageContext } from '../types.ts';

/** A credit names no more than so many words. */
const LONGEST = 8;

/** “[Flood water in the old town.] {Image}: [Ana Reyes]”: the credit line of a picture attributes its caption. */
export function credit(reading: PassageContext, at: number): Draft | null {
  const { words } = reading;
  const word = words[at]!;
  if (at === 0 || !CREDITS.has(word.lower) || !/^\p{Lu}/u.test(word.text) || words[at + 1]?.text !== ':') return null;
  let last = words.length - 1;
  while (last > at + 2 && words[last]!.text === '.') last--;
  if (last < at + 2 || last - at > LONGEST) return null;
  const source = { reading, first: at + 2, last };
  return {
    source,
    elsewhere: 'nowhere',
    cue: { reading, first: at, last: at },
    content: [{ reading, first: 0, last: at - 1 }],
    polarity: 'said',
    credit: true,
    rule: 'the credit line of a picture',
  };
}
