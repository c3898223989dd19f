import { lastWord } from '../extent.ts';
import { isEvidentSpeaker } from '../can-speak.ts';
import { PRONOUNS } from '../resources/en.ts';
import type { ClaimDraft, PassageContext, WordRange } from '../types.ts';

/** Maximum length of a source, in words. */
const MAX_SOURCE = 8;
/** Minimum length of a quotation that is a judgement, in words, its quotation marks counted. Shorter ones are names. */
const MIN_QUOTED = 5;
const COPULA = /^(?:is|was|are|were|remains|remained)$/;
/** Words between the verb and the quotation: “is nothing less than a | ‘…’”. */
const BEFORE_QUOTATION = /^(?:now|still|just|only|simply|nothing|less|than|a|an|the)$/;

/**
 * Find a judgement with “for” and a quotation: “{For} [Bishop Innes], [the audit is ‘a novel with sums in it’]”. Without quotation marks it is a fact about somebody: “For
 * Moss, it is a first start”.
 */
export function forSomebody(context: PassageContext, at: number): ClaimDraft | null {
  const { words, sentences, quotations } = context;
  const sentence = sentences[words[at]!.sentence]!;
  if (at !== sentence.first || words[at]!.quotation >= 0) return null;
  let comma = at + 1;
  while (comma <= at + MAX_SOURCE + 1 && words[comma]?.sentence === words[at]!.sentence && words[comma]!.text !== ',') comma++;
  if (words[comma]?.text !== ',' || words[comma]!.sentence !== words[at]!.sentence || comma - at < 2) return null;
  const source: WordRange = { first: at + 1, last: comma - 1 };
  const sourceWords = words.slice(source.first, comma);
  if (sourceWords.some(({ inTime, quotation }) => inTime || quotation >= 0) || (sourceWords.length === 1 && PRONOUNS.has(sourceWords[0]!.lower))) return null;
  const last = lastWord(context, at);
  let verb = comma + 1;
  while (verb < last && !COPULA.test(words[verb]!.lower) && /^[\p{L}\p{N}’'-]+$/u.test(words[verb]!.text)) verb++;
  if (!COPULA.test(words[verb]?.lower ?? '')) return null;
  let quoted = verb + 1;
  while (quoted < last && BEFORE_QUOTATION.test(words[quoted]!.lower) && words[quoted]!.quotation < 0) quoted++;
  const quotation = quotations[words[quoted]?.quotation ?? -1];
  if (quotation?.first !== quoted || quotation.last - quotation.first + 1 < MIN_QUOTED) return null;
  const draft: ClaimDraft = {
    source: { context, ...source },
    impliedSource: 'none',
    cue: { context, first: at, last: at },
    content: [{ context, first: comma + 1, last: quotation.last }],
    polarity: 'said',
    credit: false,
    rule: `“${words[at]!.text}” says whose judgement is quoted`,
  };
  return isEvidentSpeaker(draft) &&
    sourceWords.some(({ mention, lower }) => (mention !== undefined && mention.type !== 'place') || /^(?:the|his|her|its|their|many|some|most)$/.test(lower))
    ? draft
    : null;
}
