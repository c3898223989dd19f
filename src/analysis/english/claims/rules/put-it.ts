import { subjectBefore } from '../subject.ts';
import type { Draft, Quotation, Reading } from '../types.ts';

/** “‘[There is no way back],’ as [Lind] {put it}”, “‘[A ruin]’ is how [she] {put it}”, “As [Lind] {put it}: ‘[…]’”. */
export function putIt(reading: Reading, at: number): Draft | null {
  const { words, sentences } = reading;
  if (!/^puts?$/.test(words[at]!.lower) || words[at + 1]?.lower !== 'it') return null;
  const { source, verbFirst } = subjectBefore(reading, at);
  const opener = words[(source?.first ?? 0) - 1];
  if (source === null || opener === undefined || !/^(?:as|how)$/.test(opener.lower)) return null;
  const sentence = sentences[words[at]!.sentence]!;
  const within = ({ first, last }: Quotation): boolean => first >= sentence.first && last <= sentence.last + 1;
  const quotation =
    reading.quotations.findLast((each) => within(each) && each.last < source.first) ?? reading.quotations.find((each) => within(each) && each.first > at);
  if (quotation === undefined) return null;
  return {
    source: { reading, ...source },
    elsewhere: 'nowhere',
    cue: { reading, first: verbFirst, last: at + 1 },
    content: [{ reading, first: quotation.first, last: quotation.last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text} it” refers to what is quoted`,
  };
}
