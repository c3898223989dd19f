import { TITLES } from '../../names/resources/titles.ts';
import { isWorkTitle } from '../work-title.ts';
import { lastWord } from '../extent.ts';
import { COLLECTIVES, DOCUMENTS, FINITE, INSTITUTIONS } from '../resources/en.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum length of a source at the start of a headline, in words. */
const MAX_LENGTH = 7;
/** Maximum length of a source at the end of a headline, in words: “Bridge to close for a year: port officials”. */
const MAX_FINAL_SOURCE = 3;
/** Maximum length of a headline, in words. */
const MAX_HEADLINE = 25;

/** Find a claim in a headline with its source at one end: “[Committee head]: [residents could help]”, “[Bridge to close]: [mayor]”. */
export function headline(context: PassageContext, at: number): ClaimDraft | null {
  const { words } = context;
  const { text } = words[at]!;
  if (!/^[:–—-]$/.test(text) || !isHeadline(context)) return null;
  const [before, after]: WordRange[] = [
    { first: 0, last: at - 1 },
    { first: at + 1, last: lastWord(context, at) },
  ];
  if (text === ':' && at <= MAX_LENGTH && after!.last > after!.first && isSpeaker(context, before!) && !isWorkTitle({ context, ...after! }))
    return claim(context, before!, after!, 'begins');
  if (after!.last - at <= MAX_FINAL_SOURCE && before!.last > 1 && after!.last === words.length - 1 && isSpeaker(context, after!))
    return claim(context, after!, before!, 'ends');
  return null;
}

/** Return whether a passage is a headline: a single sentence without a full stop. */
export function isHeadline({ words, sentences }: PassageContext): boolean {
  return sentences.length === 1 && words.length <= MAX_HEADLINE && !/^[.?!…]$/.test(words.at(-1)!.text);
}

/** Return whether a range consists only of a person, group or document. */
export function isSpeaker({ words }: PassageContext, { first, last }: WordRange): boolean {
  if (first > last) return false;
  const head = words[last]!;
  const isSpeaker =
    [COLLECTIVES, DOCUMENTS, INSTITUTIONS, TITLES].some((list) => list.has(head.lower)) ||
    /^officials?$/.test(head.lower) ||
    (head.mention !== undefined && head.mention.type !== 'place');
  // “Results above the list: …” is a caption.
  if (DOCUMENTS.has(head.lower) && last - first > 2) return false;
  return isSpeaker && !words.slice(first, last + 1).some(({ text, lower }) => /^[,;.]$/.test(text) || FINITE.has(lower));
}

function claim(context: PassageContext, source: WordRange, content: WordRange, where: 'begins' | 'ends'): ClaimDraft {
  return {
    source: { context, ...source },
    impliedSource: 'none',
    cue: null,
    content: [{ context, ...content }],
    polarity: 'said',
    credit: false,
    rule: `the headline ${where} with its source`,
  };
}
