import { manualOverride } from '../../core/manual-override.ts';
import { overlaps } from '../../core/span.ts';
import { placedDate } from '../times/index.ts';
import type { DatedEvent, EventCorrection, TimeExpression } from '../../core/types.ts';

type Event = Omit<DatedEvent, 'id'>;

/**
 * The events of a sentence → the same as an editor set them. A correction is about the event whose date it quotes; where it quotes none,
 * about all that the sentence tells. It takes them out, and puts one of the date that the editor gave in their place.
 *
 * @param text of the sentence's passage
 * @param published ISO day of publication: what an editor dates after it is planned
 */
export function correctedEvents(
  events: readonly Event[],
  corrections: readonly EventCorrection[],
  { sentence, text, times, published }: { sentence: string; text: string; times: readonly TimeExpression[]; published: string },
): Event[] {
  const spanOf = new Map(times.map((time) => [time.id, time]));
  let told = [...events];
  for (const correction of corrections) {
    const quoted = told.filter(({ time }) => time !== null && overlaps(spanOf.get(time)!, correction));
    const meant = quoted.length > 0 ? quoted : told.filter(({ byHand }) => byHand === undefined);
    told = told.filter((event) => !meant.includes(event));
    if (!('edtf' in correction)) continue;
    const { passage, start, end, reason, edtf } = correction;
    const date = placedDate(edtf);
    const why = `‘${text.slice(start, end)}’: ${date.label}, ${manualOverride({ reason })}`;
    const [before] = meant;
    const isAhead = date.earliest !== null && date.earliest > published;
    const status = before?.status === 'denied' || before?.status === 'conditional' ? before.status : isAhead ? 'planned' : 'reported';
    told.push({ sentence, time: null, status, byHand: { reason, passage, start, end, ...date, why } });
  }
  const startOf = ({ time, byHand }: Event) => (byHand ?? spanOf.get(time!)!).start;
  return told.sort((a, b) => startOf(a) - startOf(b));
}
