import { shownEvent, type ShownEvent, shownHappening, type ShownHappening } from '../../timeline/index.ts';
import type { Band, BandName } from '../timeline/bands.ts';

/** Maximum number of entries shown of a band, the latest ones; all of them are on the timeline. */
const MAX_ENTRIES = 30;
/** Maximum number of reports shown of a happening. */
const REPORTS = 6;

/** A band as pages show it. */
export interface ShownBand {
  name: BandName;
  /** Number of its entries, shown or not. */
  count: number;
  entries: ({ event: ShownEvent } | { happening: ShownHappening; label: string })[];
}

/** Return the latest entries of each band, in the form that pages show. */
export function shownBands(bands: readonly Band[]): ShownBand[] {
  return bands.map(({ name, entries }) => ({
    name,
    count: entries.length,
    entries: entries
      .slice(-MAX_ENTRIES)
      .map((entry) =>
        'event' in entry ? { event: shownEvent(entry.event) } : { happening: shownHappening(entry.happening, { most: REPORTS }), label: entry.happening.label },
      ),
  }));
}
