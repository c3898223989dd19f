import type { PassageContext } from './passage-context.ts';
import { lastDay } from '../../core/period.ts';
import { place } from './resolve.ts';
import { isWeekly } from './recurring.ts';
import { reportingVerbs } from './resources/context-en.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

/** A verb group of reporting: “had told”, “was announced”. */
const reportingGroup = new RegExp(`^(?:(?:had|has|have|was|were)\\s(?:been\\s)?)?(?:${reportingVerbs.join('|')})\\b(?!\\sfor\\b)`, 'i');

/**
 * Return the day number of the statement about a future time: for May in “‘I will leave in May,’ she had told reporters in February”, the first day of
 * February. Null if the sentence does not date the statement, or dates it to a period that ends on or after the day of publication.
 */
export function statementDay(proposal: Proposal, passageContext: PassageContext, neighbours: readonly Proposal[], discourse: DiscourseContext): number | null {
  const sentence = passageContext.sentenceOf(proposal);
  const proposalCue = passageContext.evidence(proposal)?.cue;
  if (!sentence || !proposalCue) return null;
  for (const other of neighbours) {
    if (other === proposal || passageContext.sentenceOf(other) !== sentence) continue;
    const cue = passageContext.evidence(other)?.cue;
    if (!cue || cue === proposalCue || !reportingGroup.test(passageContext.passage.text.slice(sentence.start + cue.at, sentence.start + cue.at + 24))) continue;
    // A statement in another main clause is of something else.
    if (passageContext.passage.text.slice(Math.min(proposal.end, other.end), Math.max(proposal.start, other.start)).includes(';')) continue;
    const period = place(other.meaning, 'past', passageContext.index, discourse)?.period;
    // A weekday is counted from a day, not from a month: “the march planned for Sunday was announced in May”.
    const isCounted = period?.unit === 'day' || proposal.meaning.kind !== 'recurring' || !isWeekly(proposal.meaning);
    if (period && isCounted && lastDay(period) < discourse.published) return period.first;
  }
  return null;
}
