import { hasClause } from '../clause.ts';
import { isWorkTitle } from '../work-title.ts';
import type { ClaimDraft, PassageContext } from '../types.ts';

/** Maximum length of the name of a speaker, in words. */
const MAX_NAME = 4;
/** Number of words of an answer that are searched for those of a speaker. */
const MAX_SEARCHED = 60;
/** Words with which an answer begins. */
const ANSWER = /^(?:i|i'm|i've|we|we're|we've|my|our|it|it's|that|that's|this|yes|no|well|you|there|there's|if|what|why|how|absolutely|because|so)$/;
/** Words of the one who speaks or is spoken to. */
const OWN_WORDS = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|me|us|you|your)$/;

/**
 * Find a claim in the transcript of a talk, whose passage begins with the name of its speaker: “[Greg Lane]: [It makes no sense to close it.]”. A passage about the one who is named, “Greg
 * Lane: He joined the firm in 2010”, is none.
 */
export function interview(context: PassageContext, at: number): ClaimDraft | null {
  const { words, passage } = context;
  const [name, opener] = [words[0]!.mention, words[at + 1]];
  if (words[at]!.text !== ':' || at > MAX_NAME || at < 2 || passage.kind === 'cell' || name?.type !== 'person' || opener === undefined) return null;
  if (!words.slice(0, at).every(({ mention }) => mention === name) || opener.quotation >= 0 || !/^\p{Lu}/u.test(opener.text)) return null;
  const content = { context, first: at + 1, last: words.length - 1 };
  const isSpoken = ANSWER.test(opener.lower) || words.slice(at + 1, at + MAX_SEARCHED).some(({ lower, quotation }) => quotation < 0 && OWN_WORDS.test(lower));
  if (!isSpoken || !hasClause(context, at + 1, { crossesCommas: true }) || isWorkTitle(content)) return null;
  return {
    source: { context, first: 0, last: at - 1 },
    impliedSource: 'none',
    cue: null,
    content: [content],
    polarity: 'said',
    credit: false,
    rule: 'the passage begins with the name of its speaker',
  };
}
