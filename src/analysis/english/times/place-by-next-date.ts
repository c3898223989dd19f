import { shiftPeriod } from '../../core/period.ts';
import type { DiscourseContext } from './discourse-context.ts';
import { MAX_EVENT_WORDS } from './parsers/narrative.ts';
import type { PassageContext } from './passage-context.ts';
import { place, directionFrom } from './resolve.ts';
import type { Placement, Proposal } from './types.ts';
import { phraseOf } from './why.ts';

/** Words between the offset and the date of its event: “the day after [the vote on] 3 May”. */
const eventBeforeItsDate = new RegExp(`^(?:\\s[\\p{L}’'-]{1,24}){1,${MAX_EVENT_WORDS + 1}}\\s$`, 'u');

/**
 * Return the placement of an expression that counts from an event, if the date of the event (`next`) follows: “the day after the vote on 3 May”, “two days after he
 * was shot on 3 May”. Null if it does not count from an event, or if no date follows.
 */
export function placeByNextDate(
  proposal: Proposal,
  next: { proposal: Proposal; time: string } | null,
  passageContext: PassageContext,
  discourse: DiscourseContext,
): Placement | null {
  const { meaning } = proposal;
  // “The day after he was shot” is parsed as an offset from the last time in the text. “A day later” counts from an earlier time.
  const countsFromEvent =
    meaning.kind === 'eventRelative' ||
    (meaning.kind === 'offset' &&
      meaning.from === 'text' &&
      meaning.unit === 'day' &&
      Math.abs(meaning.count) === 1 &&
      /(?:after|before)$/i.test(passageContext.passage.text.slice(proposal.start, proposal.end)));
  if (!countsFromEvent || next === null) return null;
  const from = (meaning.kind === 'eventRelative' ? meaning.distance?.end : undefined) ?? proposal.end;
  const between = passageContext.passage.text.slice(from, next.proposal.start).replace(/^\s(?:before|after)\b/, '');
  if (!eventBeforeItsDate.test(between) || passageContext.sentenceOf(next.proposal) !== passageContext.sentenceOf(proposal)) return null;
  const date = place(next.proposal.meaning, passageContext.inferDirection(next.proposal, discourse.published).direction, passageContext.index, discourse);
  if (date?.period.unit !== 'day') return null;
  const period = shiftPeriod(date.period, meaning.count);
  const words = phraseOf(passageContext.passage.text, next.proposal);
  const antecedent = {
    words,
    time: next.time,
    opensSentence: false,
    passage: passageContext.index,
    at: next.proposal.start,
    period: date.period,
    statedYear: false,
  };
  return { period, anchor: { day: date.period.first, kind: 'text', antecedent }, direction: directionFrom(period, date.period.first) };
}
