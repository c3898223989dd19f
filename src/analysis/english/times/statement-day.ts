import type { PassageContext } from './passage-context.ts';
import { lastDay } from '../../core/period.ts';
import { place } from './resolve.ts';
import { reportingVerbs } from './resources/context-en.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

const reportingClause = new RegExp(`^(?:(?:had|has|have|was|were)\\s(?:been\\s)?)?(?:${reportingVerbs.join('|')})\\b(?!\\sfor\\b)`, 'i');

/**
 * Return the day number of a statement about a future time, if its sentence dates the statement: for May in “‘I will leave in May,’ she had told
 * reporters in February”, the first day of February. Null if the sentence does not, or if that period has not ended before publication.
 */
export function statementDay(proposal: Proposal, passageContext: PassageContext, neighbours: readonly Proposal[], discourse: DiscourseContext): number | null {
  const sentence = passageContext.sentenceOf(proposal);
  const ownCue = passageContext.evidence(proposal)?.cue;
  if (!sentence || !ownCue) return null;
  for (const other of neighbours) {
    if (other === proposal || passageContext.sentenceOf(other) !== sentence) continue;
    const cue = passageContext.evidence(other)?.cue;
    if (!cue || cue === ownCue || !reportingClause.test(passageContext.passage.text.slice(sentence.start + cue.at, sentence.start + cue.at + 24))) continue;
    const period = place(other.meaning, 'past', passageContext.index, discourse)?.period;
    if (period && lastDay(period) < discourse.published) return period.first;
  }
  return null;
}
