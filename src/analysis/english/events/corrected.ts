import { overrideNote } from '../../core/manual-override.ts';
import { overlaps } from '../../core/span.ts';
import { calendarDateOf } from '../times/index.ts';
import type { DatedEvent, EventCorrection, TimeExpression } from '../../core/types.ts';

type Event = Omit<DatedEvent, 'id'>;

/**
 * Return the events of a sentence with an editor's corrections applied. A correction replaces the events whose date it quotes by one event with the
 * editor's date. If it quotes no date, it replaces all events of the sentence that no editor has dated.
 *
 * @param text text of the sentence's passage
 * @param published ISO day of publication; events that an editor dates later are planned
 */
export function correctedEvents(
  events: readonly Event[],
  corrections: readonly EventCorrection[],
  { sentence, text, times, published }: { sentence: string; text: string; times: readonly TimeExpression[]; published: string },
): Event[] {
  const spanOf = new Map(times.map((time) => [time.id, time]));
  let result = [...events];
  for (const correction of corrections) {
    const quoted = result.filter(({ time }) => time !== null && overlaps(spanOf.get(time)!, correction));
    const replaced = quoted.length > 0 ? quoted : result.filter(({ manualOverride }) => manualOverride === undefined);
    result = result.filter((event) => !replaced.includes(event));
    if (!('edtf' in correction)) continue;
    const { passage, start, end, reason, edtf } = correction;
    const date = calendarDateOf(edtf);
    const why = `‘${text.slice(start, end)}’: ${date.label}, ${overrideNote({ reason })}`;
    const former = replaced[0]?.status;
    const statusByDate = date.earliest !== null && date.earliest > published ? 'planned' : 'reported';
    const status = former === 'denied' || former === 'conditional' ? former : statusByDate;
    result.push({ sentence, time: null, status, manualOverride: { reason, passage, start, end, ...date, why } });
  }
  const startOf = ({ time, manualOverride }: Event) => (manualOverride ?? spanOf.get(time!)!).start;
  return result.sort((a, b) => startOf(a) - startOf(b));
}
