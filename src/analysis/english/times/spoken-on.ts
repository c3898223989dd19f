import type { PassageContext } from './passage-context.ts';
import { lastDay } from '../../core/period.ts';
import { place } from './resolve.ts';
import { speechVerbs } from './resources/context-en.ts';
import type { DiscourseContext } from './discourse-context.ts';
import type { Proposal } from './types.ts';

const speech = new RegExp(`^(?:(?:had|has|have)\\s)?(?:${speechVerbs.join('|')})\\b`, 'i');

/**
 * The day on which somebody spoke of a time that lay ahead, where the same sentence dates the speaking: in “‘I will leave in May,’ she had told
 * reporters in February”, February for May. Null where it does not, or where that day is not over before publication.
 */
export function spokenOn(proposal: Proposal, reading: PassageContext, neighbours: readonly Proposal[], setting: DiscourseContext): number | null {
  const sentence = reading.sentenceOf(proposal);
  const own = reading.evidence(proposal)?.cue;
  if (!sentence || !own) return null;
  for (const other of neighbours) {
    if (other === proposal || reading.sentenceOf(other) !== sentence) continue;
    const cue = reading.evidence(other)?.cue;
    if (!cue || cue === own || !speech.test(reading.passage.text.slice(sentence.start + cue.at, sentence.start + cue.at + 24))) continue;
    const period = place(other.meaning, 'past', reading.index, setting)?.period;
    if (period && lastDay(period) < setting.published) return period.first;
  }
  return null;
}
