import { lastWord } from '../extent.ts';
import { BE, CUE_VERBS } from '../resources/en.ts';
import type { Draft, Reading } from '../types.ts';

/** Participles that describe: “was described as”. */
const DESCRIBING = new Set(['described', 'characterised', 'characterized', 'portrayed', 'regarded']);
/** A participle and its auxiliary stand no further apart. */
const REACH = 3;

/** “[The road] is {said} [to be closed]”, “It was {described} as [a mistake]”: nobody says so. */
export function passive(reading: Reading, at: number): Draft | null {
  const { words, sentences } = reading;
  const { lower, sentence, quotation } = words[at]!;
  const describes = DESCRIBING.has(lower) && words[at + 1]?.lower === 'as';
  const cue = CUE_VERBS.get(lower);
  const says =
    cue?.form === 'past' &&
    cue.class !== 'finding' &&
    cue.polarity === 'said' &&
    words[at + 1]?.lower === 'to' &&
    /^(?:be|have|\p{Ll}+)$/u.test(words[at + 2]?.lower ?? '');
  if (!describes && !says) return null;
  const floor = Math.max(sentences[sentence]!.first, at - REACH);
  let auxiliary = at - 1;
  while (auxiliary >= floor && !BE.has(words[auxiliary]!.lower)) auxiliary--;
  if (auxiliary < floor || words[auxiliary]!.quotation !== quotation) return null;
  const first = at + (describes ? 2 : 1);
  let last = first;
  const end = lastWord(reading, sentence);
  while (last < end && !/^[,;:]$/.test(words[last + 1]!.text) && words[last + 1]!.lower !== 'by') last++;
  const by = words[last + 1]?.lower === 'by' && describes && last + 2 <= end;
  let byLast = last + 2;
  while (by && byLast < end && !/^[,;:]$/.test(words[byLast + 1]!.text)) byLast++;
  if (first > end) return null;
  return {
    source: by ? { reading, first: last + 2, last: byLast } : null,
    elsewhere: 'nowhere',
    cue: { reading, first: auxiliary, last: at },
    content: [{ reading, first, last }],
    polarity: 'said',
    credit: false,
    rule: by ? `“${words[at]!.text}” with “by”` : `“${words[at]!.text}” in the passive names nobody`,
  };
}
