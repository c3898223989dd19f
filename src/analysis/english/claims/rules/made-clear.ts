import { extentFrom, trimmed } from '../extent.ts';
import { subjectBefore } from '../subject.ts';
import type { Draft, PassageContext } from '../types.ts';

/** “[Lind] {made it clear} [that the road is closed]”, “{made plain} that”, “{let it be known} that”. */
export function madeClear(reading: PassageContext, at: number): Draft | null {
  const { words } = reading;
  const verb = verbOf(reading, at);
  if (verb === null || words[at + 1]?.lower !== 'that' || words[at + 2]?.sentence !== words[at]!.sentence) return null;
  const subject = subjectBefore(reading, verb);
  const first = at + 1;
  return {
    source: subject.passive || subject.source === null ? null : { reading, ...subject.source },
    elsewhere: subject.passive ? 'nowhere' : subject.elsewhere,
    cue: { reading, first: subject.verbFirst, last: at },
    content: [{ reading, ...trimmed(reading, { first, last: extentFrom(reading, first) }) }],
    polarity: 'said',
    credit: false,
    rule: `“${words[verb]!.text} … ${words[at]!.text}” announces it`,
  };
}

/** The verb of “made (it) clear” and of “let it be known” at their last word. */
function verbOf({ words }: PassageContext, at: number): number | null {
  const before = (back: number): string => words[at - back]?.lower ?? '';
  if (/^(?:clear|plain)$/.test(words[at]!.lower)) {
    const verb = before(1) === 'it' ? 2 : /^(?:very|quite|perfectly|abundantly)$/.test(before(1)) ? (before(2) === 'it' ? 3 : 2) : 1;
    return /^mak(?:e|es|ing)$|^made$/.test(before(verb)) ? at - verb : null;
  }
  return words[at]!.lower === 'known' && before(1) === 'be' && before(2) === 'it' && /^lets?$/.test(before(3)) ? at - 3 : null;
}
