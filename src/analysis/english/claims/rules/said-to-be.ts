import { lastWord } from '../extent.ts';
import { BE, CUE_VERBS, DETERMINERS } from '../resources/en.ts';
import type { Draft, PassageContext } from '../types.ts';

/** A participle and its auxiliary stand no further apart. */
const REACH = 3;

/** “The council is expected to meet”, “you are supposed to pay”: what is due, and nobody's word. */
const FORESEEN = new Set(['expect', 'suppose', 'assume', 'consider', 'add']);

/** “[The road] {is said} [to be closed]”: nobody says so. */
export function saidToBe(reading: PassageContext, at: number): Draft | null {
  const { words, sentences } = reading;
  const { lower, sentence, quotation } = words[at]!;
  const cue = CUE_VERBS.get(lower);
  if (
    cue?.form !== 'past' ||
    cue.class === 'finding' ||
    cue.class === 'telling' ||
    cue.polarity !== 'said' ||
    FORESEEN.has(cue.lemma) ||
    words[at + 1]?.lower !== 'to'
  )
    return null;
  const verb = words[at + 2];
  if (!verb || verb.mention || !/^\p{Ll}/u.test(verb.text) || DETERMINERS.has(verb.lower)) return null;
  const floor = Math.max(sentences[sentence]!.first, at - REACH);
  let auxiliary = at - 1;
  while (auxiliary >= floor && !BE.has(words[auxiliary]!.lower)) auxiliary--;
  if (auxiliary < floor || words[auxiliary]!.quotation !== quotation) return null;
  const end = lastWord(reading, at);
  let last = at + 1;
  while (last < end && !/^[,;:]$/.test(words[last + 1]!.text)) last++;
  if (last <= at + 1) return null;
  return {
    source: null,
    elsewhere: 'nowhere',
    cue: { reading, first: auxiliary, last: at },
    content: [{ reading, first: at + 1, last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text}” in the passive names nobody`,
  };
}
