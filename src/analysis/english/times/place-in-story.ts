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

/** Words of a weekday that can only be of the story if it is more than a week before publication: “By Thursday”. */
const BARE_WEEKDAY = /^(?:(?:by|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Number of characters between two days of one story. */
const STORY_REACH = 240;

/**
 * Return whether a weekday tells how far things had come after an earlier day of the text: “The dam broke on March 3. By Thursday the water had reached Lorn.” The day after such a
 * weekday is of the story, too.
 */
function isDoneInStory(proposal: Proposal, antecedent: Antecedent, passageContext: PassageContext, discourse: DiscourseContext): boolean {
  if (discourse.last !== antecedent || proposal.start - antecedent.at > STORY_REACH || discourse.published - antecedent.period.first <= DAYS_OF_STORY)
    return false;
  const evidence = passageContext.evidence(proposal);
  if (evidence !== null && evidence.direction !== 'past') return false;
  if (BARE_WEEKDAY.test(antecedent.words)) return true;
  return proposal.preposition === 'by' && evidence !== null;
}

/** Return the placement of a weekday that is today if it is counted from publication, but comes after a day ahead that the text has just told of: “The vote is on Tuesday. Results are expected by Wednesday.” */
export function placeAfterDayAhead(proposal: Proposal, passageContext: PassageContext, discourse: DiscourseContext): Placement | null {
  const { meaning } = proposal;
  const antecedent = discourse.ahead;
  if (meaning.kind !== 'recurring' || meaning.which !== null || !isWeekly(meaning) || meaning.week !== undefined) return null;
  if (antecedent === null || discourse.last !== antecedent || antecedent.period.unit !== 'day' || antecedent.passage !== passageContext.index) return null;
  const ofPublication = place(meaning, 'future', passageContext.index, discourse);
  if (ofPublication?.period.first !== discourse.published) return null;
  return countedFrom(place(meaning, 'future', passageContext.index, { ...discourse, published: antecedent.period.first }), antecedent);
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
  if (isDoneInStory(proposal, antecedent, passageContext, discourse))
    return countedFrom(place(meaning, 'future', passageContext.index, { ...discourse, published: antecedent.period.first + 1 }), antecedent);
  const { text } = passageContext.passage;
  const isNarrated =
    meaning.weekday !== undefined &&
    /\bthe\s$/.test(text.slice(Math.max(0, proposal.start - 5), proposal.start)) &&
    END_OF_WEEKDAY.test(text.slice(proposal.end, proposal.end + 8));
  if (!isNarrated || !isOfSentence || discourse.published - antecedent.period.first <= DAYS_OF_STORY) return null;
  return countedFrom(place(meaning, 'future', passageContext.index, { ...discourse, published: antecedent.period.first }), antecedent);
}
