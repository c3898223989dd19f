import { lastWord, trimmed } from '../extent.ts';
import { CUE_VERBS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { Draft, PassageContext } from '../types.ts';
import { isNounAfter, isNoSpeaker } from './verb-first.ts';

/** “As [Devin] {told} the daily, [the road is closed]”: a comment clause with the content behind its comma. */
export function commentClause(reading: PassageContext, at: number): Draft | null {
  const { words, sentences } = reading;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || cue.form === 'ing' || cue.form === 'adjective' || cue.class === 'direct') return null;
  // “As the report reveals”: a report, and no verb.
  if (cue.noun && isNounAfter(words[at - 1])) return null;
  const { sentence, quotation } = words[at]!;
  const { first } = sentences[sentence]!;
  if (words[first]!.lower !== 'as' || words[first]!.quotation !== quotation) return null;
  const { source, verbFirst, passive } = subjectBefore(reading, at);
  if (source?.first !== first + 1 || passive || isNoSpeaker(reading, source)) return null;
  const last = lastWord(reading, at);
  let comma = at + 1;
  while (comma < last && words[comma]!.text !== ',' && words[comma]!.quotation === quotation) comma++;
  if (comma >= last) return null;
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: { reading, first: verbFirst, last: at },
    content: [{ reading, ...trimmed(reading, { first: comma, last }) }],
    polarity: cue.polarity,
    credit: false,
    rule: `a clause with “as” and “${words[at]!.text}” comments on it`,
  };
}
