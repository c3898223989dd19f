import type { EventStatus, Span } from '../../core/types.ts';

const subject = '(?:he|she|it|they|we|I|you|(?:the|its|his|her|their)\\s\\p{L}+|\\p{Lu}\\p{L}+)';
const end = '(?=\\s?(?:[.,;:!—–]|$))';
/** Words after a time by which the planned act took place, with the verb left out: “would retire in May | , and he did”. */
const didSo = new RegExp(
  `^[,;:]?\\s(?:and|as|which|just as)\\s(?:indeed\\s|so\\s)?(?:${subject}\\s)?(?:duly\\s|indeed\\s)?(?:did|has|was|were)(?:\\sso)?(?:,?\\sindeed)?${end}`,
  'u',
);
/** Words by which it did not: “would retire in May | but never did”, “; it has not”. */
const didNotDoSo = new RegExp(
  `^(?:[,;:]?\\s(?:but|yet|and|though|although)|[;—–])\\s(?:${subject}\\s)?(?:never\\s(?:did|has|was|were)|(?:did|has|have|had|was|were|is|are)(?:\\s(?:still\\s)?not|n['’]t))(?:\\s(?:yet|so|do so|done so))?${end}`,
  'u',
);
/** Words after a negated verb by which its act took place: “did not expect to win in 2018 | , but did”. */
const butDid = new RegExp(`^,?\\s(?:but|yet)\\s(?:${subject}\\s)?(?:did|has|was)${end}`, 'u');
/** A sentence that follows, with the verb left out: “It did.”, “They never have.” */
const nextDid = new RegExp(`^(?:And\\s|So\\s)?${subject}\\s(?:duly\\s)?(?:did|has|was|were)(?:,\\stoo)?\\.`, 'u');
const nextDidNot = new RegExp(
  `^(?:But\\s)?${subject}\\s(?:never\\s(?:did|has|was|were)|(?:did|has|have|was|were|is|are)(?:\\s(?:still\\s)?not|n['’]t))(?:\\s(?:yet|so))?\\.`,
  'u',
);

/**
 * Return the status of a planned event whose outcome follows with the verb left out, in the same sentence or the next: “would retire in May, and he did”,
 * “had hoped to fly in June. It has not”. Null if none follows.
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
  return nextDidNot.test(next) ? 'denied' : nextDid.test(next) ? 'reported' : null;
}
