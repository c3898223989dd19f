import { clauseEnd, didNotDoSo, didSo, subject } from '../times/elided-outcome.ts';
import type { EventStatus, Span } from '../../core/types.ts';

/** Words after a negated verb and its time that say that the act took place: “did not expect to win in 2018|, but did”. */
const butDid = new RegExp(`^,?\\s(?:but|yet)\\s(?:${subject}\\s)?(?:did|has|was)${clauseEnd}`, 'u');
/** A next sentence with the verb left out that says that the act took place: “It did.” */
const nextDid = new RegExp(`^(?:And\\s|So\\s)?${subject}\\s(?:duly\\s)?(?:did|has|was|were)(?:,\\stoo)?\\.`, 'u');
/** A next sentence with the verb left out that says that the act did not take place: “They never have.” */
const nextDidNot = new RegExp(
  `^(?:But\\s)?${subject}\\s(?:never\\s(?:did|has|was|were)|(?:did|has|have|was|were|is|are)(?:\\s(?:still\\s)?not|n['’]t))(?:\\s(?:yet|so))?\\.`,
  'u',
);

/**
 * Return the status of a planned event whose outcome is given after it with the verb left out, in the same sentence or the next one: `reported` for “would
 * retire in May, and he did”, `denied` for “had hoped to fly in June. It has not”. Null if no outcome is given.
 *
 * @param next the beginning of the next sentence
 * @param negated whether the plan or expectation is negated
 */
export function elidedOutcome(text: string, time: Span, { next, negated }: { next: string; negated: boolean }): EventStatus | null {
  const after = text.slice(time.end);
  if (negated) return butDid.test(after) ? 'reported' : null;
  if (didNotDoSo.test(after)) return 'denied';
  if (didSo.test(after)) return 'reported';
  if (!/^[.”"’')]*$/.test(after)) return null;
  if (nextDidNot.test(next)) return 'denied';
  return nextDid.test(next) ? 'reported' : null;
}
