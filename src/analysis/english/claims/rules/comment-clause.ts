import { lastWord, trimmed } from '../extent.ts';
import { CUE_VERBS } from '../resources/en.ts';
import { subjectBefore } from '../subject.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';
import { isNounAfter } from '../attribution.ts';
import { cannotBeSpeaker } from '../no-speaker.ts';

/** Find a claim with a comment clause: “As [Devin] {told} the daily, [the road is closed]”. */
export function commentClause(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences } = context;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || cue.form === 'ing' || cue.form === 'adjective' || cue.class === 'direct') return null;
  // “As the report reveals”: “report” is a noun.
  if (cue.noun && isNounAfter(words[at - 1])) return null;
  const { sentence, quotation } = words[at]!;
  const { first } = sentences[sentence]!;
  if (words[first]!.lower !== 'as' || words[first]!.quotation !== quotation) return null;
  const { source, verbGroupFirst, passive, negated } = subjectBefore(context, at);
  if (source?.first !== first + 1 || passive || negated || cannotBeSpeaker(context, source)) return null;
  const last = lastWord(context, at);
  let comma = at + 1;
  while (comma < last && words[comma]!.text !== ',' && words[comma]!.quotation === quotation) comma++;
  // “As I learned more, I found”: a clause of its own.
  if (comma >= last || (comma > at + 1 && (cue.class === 'finding' || cue.class === 'opinion'))) return null;
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: verbGroupFirst, last: at },
    content: [{ context, ...trimmed(context, { first: comma, last }) }],
    polarity: cue.polarity,
    credit: false,
    rule: `a clause with “as” and “${words[at]!.text}” comments on it`,
  };
}
