import type { Edition, HappeningRef, TimelineEvent } from '../types.ts';
import { eventsIn, type PlacedEvent } from './parts.ts';

/** What stands beside the days of a chronicle: a happening once, and sentences that tell none. */
export type BandEntry = { happening: HappeningRef } | { event: TimelineEvent };

export type BandName = 'background' | 'months' | 'years' | 'planned' | 'possible' | 'others';

/** A kind of what stands beside the days, in order of time. */
export interface Band {
  name: BandName;
  entries: BandEntry[];
}

const NAMES: readonly BandName[] = ['background', 'months', 'years', 'planned', 'possible', 'others'];

/**
 * Sort what is dated but told by none of the chronicle's reported happenings into bands: long before the articles; dated by the month or the year;
 * planned; denied or only possible; and sentences that are dated to the day but tell too little to be a happening. Empty bands are left out.
 */
export function bandsOf({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): Band[] {
  const byEvent = new Map<string, { happening: HappeningRef; isBackground: boolean }>();
  for (const [days, isBackground] of [[chronicle, false] as const, [background, true] as const]) {
    for (const happening of days.flatMap(({ happenings }) => happenings)) {
      for (const { event } of happening.reports) if (event !== null) byEvent.set(event, { happening, isBackground });
    }
  }
  const entries = new Map<BandName, Set<HappeningRef | TimelineEvent>>();
  for (const placed of eventsIn(timeline)) {
    const told = byEvent.get(placed.event.id);
    const name = bandFor(placed, told);
    if (name === null) continue;
    const entry = name !== 'possible' && told ? told.happening : placed.event;
    const band = entries.get(name);
    if (band) band.add(entry);
    else entries.set(name, new Set([entry]));
  }
  return NAMES.flatMap((name) => {
    const own = entries.get(name);
    return own === undefined ? [] : [{ name, entries: [...own].map((entry) => ('reports' in entry ? { happening: entry } : { event: entry })) }];
  });
}

/** The band of an event; null where it stands among the days. */
function bandFor({ event: { status }, at }: PlacedEvent, told: { happening: HappeningRef; isBackground: boolean } | undefined): BandName | null {
  if (told?.isBackground) return 'background';
  if (status === 'denied' || status === 'conditional') return 'possible';
  if (told?.happening.status === 'reported') return null;
  if (told || status === 'planned') return 'planned';
  return at.length === 4 ? 'years' : at.length === 7 ? 'months' : 'others';
}
