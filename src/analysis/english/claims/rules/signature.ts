import type { Draft, Place, PassageContext } from '../types.ts';

/** A signature names no more than so many words. */
const LONGEST = 12;

/** “‘[We are tired.]’ — [Ana Reyes], mayor”: whoever a quotation, in its own passage or in that before, is signed by. */
export function signature(reading: PassageContext, previous: PassageContext | undefined): Draft | null {
  const { words, quotations } = reading;
  const inside = quotations.length === 1 && quotations[0]!.first === 0 ? quotations[0]! : undefined;
  const dash = inside ? inside.last + 1 : 0;
  if (!/^[—–-]$/.test(words[dash]?.text ?? '') || words.length - dash - 1 > LONGEST) return null;
  const person = words[dash + 1]?.mention;
  if (person === undefined || person.type === 'place') return null;
  const content = inside ? { reading, first: 0, last: inside.last } : quotedWhole(previous);
  if (content === null) return null;
  let last = words.length - 1;
  while (last > dash + 1 && words[last]!.text === '.') last--;
  return {
    source: { reading, first: dash + 1, last },
    elsewhere: 'nowhere',
    cue: null,
    content: [content],
    polarity: 'said',
    credit: false,
    rule: 'the quotation is signed',
  };
}

/** A passage that is nothing but a quotation. */
function quotedWhole(reading: PassageContext | undefined): Place | null {
  const last = (reading?.words.length ?? 0) - 1;
  if (reading === undefined || last < 0) return null;
  const { quotations, passage } = reading;
  const isQuoted = quotations.length === 1 && quotations[0]!.first === 0 && quotations[0]!.last >= last - 1;
  return isQuoted || passage.kind === 'quote' ? { reading, first: 0, last } : null;
}
