import { TITLES } from '../../entities/resources/titles.ts';
import { lastWord } from '../extent.ts';
import { COLLECTIVES, DOCUMENTS, INSTITUTIONS } from '../resources/en.ts';
import type { Draft, Reading } from '../types.ts';

/** A headline names its source in no more than so many words. */
const LONGEST = 7;

/** “[Committee head]: [residents could help]”: a headline, a sentence alone without a full stop, that begins with its source. */
export function headline(reading: Reading, at: number): Draft | null {
  const { words, sentences } = reading;
  if (words[at]!.text !== ':' || at === 0 || at > LONGEST || sentences.length !== 1 || words.at(-1)!.text === '.') return null;
  const source = words.slice(0, at);
  const head = source.at(-1)!;
  const speaks =
    [COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((list) => list.has(head.lower)) || (head.mention !== undefined && head.mention.type !== 'place');
  if (!speaks || source.some(({ text }) => /^[,;.]$/.test(text)) || at + 2 >= words.length) return null;
  return {
    source: { reading, first: 0, last: at - 1 },
    elsewhere: 'nowhere',
    cue: null,
    content: [{ reading, first: at + 1, last: lastWord(reading, at) }],
    polarity: 'said',
    credit: false,
    rule: 'the headline begins with its source',
  };
}
