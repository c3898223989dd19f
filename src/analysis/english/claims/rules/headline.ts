import { TITLES } from '../../names/resources/titles.ts';
import { lastWord } from '../extent.ts';
import { COLLECTIVES, DOCUMENTS, FINITE, INSTITUTIONS } from '../resources/en.ts';
import type { Draft, PassageContext, WordRange } from '../types.ts';

/** A headline names its source in no more than so many words. */
const LONGEST = 7;
/** Behind what it says, in no more than so many: “Bridge to close for a year: port officials”. */
const LONGEST_BEHIND = 3;
/** Words of a headline at most. */
const LONGEST_HEADLINE = 25;

/** “[Committee head]: [residents could help]”, “[Bridge to close]: [mayor]”: a headline, a sentence alone without a full stop, with its source at one end. */
export function headline(reading: PassageContext, at: number): Draft | null {
  const { words } = reading;
  const { text } = words[at]!;
  if (!/^[:–—-]$/.test(text) || !isHeadline(reading)) return null;
  const [before, behind]: WordRange[] = [
    { first: 0, last: at - 1 },
    { first: at + 1, last: lastWord(reading, at) },
  ];
  if (text === ':' && at <= LONGEST && behind!.last > behind!.first && speaks(reading, before!)) return claim(reading, before!, behind!, 'begins');
  if (behind!.last - at <= LONGEST_BEHIND && before!.last > 1 && behind!.last === words.length - 1 && speaks(reading, behind!))
    return claim(reading, behind!, before!, 'ends');
  return null;
}

/** Whether a passage is a sentence alone without a full stop. */
export function isHeadline({ words, sentences }: PassageContext): boolean {
  return sentences.length === 1 && words.length <= LONGEST_HEADLINE && !/^[.?!…]$/.test(words.at(-1)!.text);
}

/** Whether the words of a stretch are somebody, or some paper, with nothing beside. */
export function speaks({ words }: PassageContext, { first, last }: WordRange): boolean {
  if (first > last) return false;
  const head = words[last]!;
  const isSpeaker =
    [COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((list) => list.has(head.lower)) ||
    /^officials?$/.test(head.lower) ||
    (head.mention !== undefined && head.mention.type !== 'place');
  return isSpeaker && !words.slice(first, last + 1).some(({ text, lower }) => /^[,;.]$/.test(text) || FINITE.has(lower));
}

function claim(reading: PassageContext, source: WordRange, content: WordRange, where: 'begins' | 'ends'): Draft {
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: null,
    content: [{ reading, ...content }],
    polarity: 'said',
    credit: false,
    rule: `the headline ${where} with its source`,
  };
}
