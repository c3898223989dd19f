import type { Sentence } from '../../core/types.ts';
import { readState, stateNamed } from './states.ts';
import { singular } from './plural.ts';
import type { FigureCandidate } from './types.ts';

/** Number of characters on either side of “no deaths” that are searched for a hope or condition. The limit keeps long sentences fast. */
const REACH = 60;
/** “Nobody”, before a verb, and “no” before a noun for people in a state. */
const NOBODY = /\b(?:(nobody|no one|no-one)(?= )|(no) (deaths|fatalities|injuries|arrests)\b)/gi;

/** Return a figure of zero for each “nobody” of a sentence that says that nobody is in a state, and each “no deaths”: “[Nobody] was hurt”, “there were [no] deaths”. */
export function nobodyIn(text: string, sentence: Sentence): FigureCandidate[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\b(?:nobody|no)\b/i.test(words)) return [];
  return [...words.matchAll(NOBODY)].flatMap(({ 0: written, 2: no, 3: noun, index }) => {
    const start = sentence.start + index;
    const span = { start, end: start + (no ?? written).length };
    const end = start + written.length;
    const counted = { noun: noun === undefined ? 'person' : singular(noun), modifiers: [], end };
    // “Nobody knows how many were hurt”, “nobody else was hurt” and “nobody could be rescued” say nothing about a number.
    const state = noun === undefined ? readState(text, { from: start, to: end, value: 0, noun: 'person' }, sentence)?.state : stateNamed(noun);
    if (
      state === undefined ||
      state === null ||
      (noun !== undefined && isUnreal(text.slice(Math.max(sentence.start, start - REACH), start), text.slice(end, Math.min(sentence.end, end + REACH))))
    )
      return [];
    return [{ number: { ...span, value: 0, inDigits: false }, span, unit: null, counted, qualifier: null, from: start }];
  });
}

/** Return whether “no deaths” is only hoped for, expected or a condition: “hoped for no deaths”, “no arrests are expected”. */
function isUnreal(before: string, after: string): boolean {
  return (
    /\b(?:if|unless|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|will be|would be|should be|could be|may be|might be)\b[^,;:]{0,30}$/i.test(before) ||
    /^[^,;:]{0,20}\b(?:expected|will|would|could|should|may|might)\b/.test(after)
  );
}
