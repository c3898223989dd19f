import type { DiscourseContext } from './discourse-context.ts';
import type { PassageContext } from './passage-context.ts';
import { isWeekly } from './recurring.ts';
import { place } from './resolve.ts';
import type { Antecedent, Placement, Proposal } from './types.ts';

/** Words that show that a sentence is about the future: “The company will ask the court, and until then would …”. */
const FUTURE_BEFORE = /\b(?:will|shall|is to|are to|plans? to)\s/;
/** A deadline that somebody sets, up to its day: “gave two diplomats until midnight on | Tuesday”, “was given until | 15 November”. */
const DEADLINE_GIVEN = /\b(?:gave|given|giving)\s(?:[^.;,]{2,60}\s)?(?:until|till)\s[^.;,]{0,14}$/i;
/** What follows a weekday that is a time of its own: “until the Sunday|, when …”, but not “the Sunday| Times”. */
const END_OF_WEEKDAY = /^(?:\s?[.,;:!?)]|$|\s(?:that|when|he|she|it|they|and|but|to)\s)/;
/** Number of days after which a weekday is counted from the story rather than from publication. */
const DAYS_OF_STORY = 7;

/** Number of characters before a proposal that are searched. The limit keeps long sentences fast. */
const REACH = 200;

/** Return the text of the sentence of a proposal right before it. */
function sentenceBefore(proposal: Proposal, passageContext: PassageContext): string {
  return passageContext.passage.text.slice(Math.max(passageContext.sentenceOf(proposal)?.start ?? 0, proposal.start - REACH), proposal.start);
}

/** Return a placement counted from an earlier time of the text instead of publication. */
function countedFrom(placement: Placement | null, antecedent: Antecedent): Placement | null {
  return placement && { ...placement, anchor: { day: antecedent.period.first, kind: 'text', antecedent } };
}

/** Return whether “then” is a time that lies ahead: “until then she will lead the office”, but not “until then he had lived abroad”. */
export function isThenAhead(proposal: Proposal, passageContext: PassageContext): boolean {
  if (proposal.meaning.kind !== 'then' || !/^(?:until|till|by|before)$/.test(proposal.preposition ?? '')) return false;
  const evidence = passageContext.evidence(proposal);
  if (evidence?.direction !== 'future') return false;
  // “The war ended in 1945. By then he would be a colonel” is narrated.
  return evidence.word !== 'would' || FUTURE_BEFORE.test(sentenceBefore(proposal, passageContext));
}

/** Return whether a proposal is the end of a deadline that somebody has set. */
export function isDeadlineGiven(proposal: Proposal, passageContext: PassageContext): boolean {
  return DEADLINE_GIVEN.test(sentenceBefore(proposal, passageContext));
}

/**
 * Return the placement of a weekday or weekend that belongs to an earlier day of the passage: the first Sunday after 28 August for “opened it on 28 August and
 * did not check until the Sunday”; for a deadline, the first such day after the one on which it was set. Null if it belongs to none.
 */
export function placeInStory(proposal: Proposal, passageContext: PassageContext, discourse: DiscourseContext): Placement | null {
  const { meaning } = proposal;
  const antecedent = discourse.day;
  if (meaning.kind !== 'recurring' || meaning.which !== null || !isWeekly(meaning) || meaning.week !== undefined) return null;
  if (antecedent?.passage !== passageContext.index || antecedent.period.first >= discourse.published) return null;
  const sentence = passageContext.sentenceOf(proposal);
  const isOfSentence = sentence !== undefined && antecedent.at >= sentence.start;
  if (isOfSentence && isDeadlineGiven(proposal, passageContext))
    return countedFrom(place(meaning, 'future', passageContext.index, { ...discourse, published: antecedent.period.first + 1 }), antecedent);
  const { text } = passageContext.passage;
  const isNarrated =
    meaning.weekday !== undefined &&
    /\bthe\s$/.test(text.slice(Math.max(0, proposal.start - 5), proposal.start)) &&
    END_OF_WEEKDAY.test(text.slice(proposal.end, proposal.end + 8));
  if (!isNarrated || !isOfSentence || discourse.published - antecedent.period.first <= DAYS_OF_STORY) return null;
  return countedFrom(place(meaning, 'future', passageContext.index, { ...discourse, published: antecedent.period.first }), antecedent);
}
