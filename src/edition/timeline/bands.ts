import type { Edition, HappeningRef, TimelineEvent } from '../types.ts';
import { createLaterReports } from './later-reports.ts';
import { eventsIn, type PlacedEvent } from './parts.ts';

/** Entry of a band: a happening, or a sentence that reports none. */
export type BandEntry = { happening: HappeningRef } | { event: TimelineEvent };

/** Names of the bands. */
export type BandName = 'background' | 'months' | 'years' | 'planned' | 'possible' | 'others';

/** Group of entries that are not under the days of a chronicle, in order of time. */
export interface Band {
  name: BandName;
  entries: BandEntry[];
}

const NAMES: readonly BandName[] = ['background', 'months', 'years', 'planned', 'possible', 'others'];

/**
 * Sort the dated sentences that are not part of the chronicle's reported happenings into bands: long before the articles; dated to the month or year; planned;
 * denied, only possible or unclear; and sentences dated to the day that say too little for a happening, or announce what a later article reports. Empty bands are
 * left out.
 */
export function bandsOf({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): Band[] {
  const byEvent = new Map<string, { happening: HappeningRef; isBackground: boolean }>();
  for (const [days, isBackground] of [[chronicle, false] as const, [background, true] as const]) {
    for (const happening of days.flatMap(({ happenings }) => happenings)) {
      for (const { event } of happening.reports) if (event !== null) byEvent.set(event, { happening, isBackground });
    }
  }
  const entries = new Map<BandName, Set<HappeningRef | TimelineEvent>>();
  const placedEvents = eventsIn(timeline);
  const isReportedLater = createLaterReports(placedEvents.map(({ event }) => event));
  for (const placed of placedEvents) {
    const told = byEvent.get(placed.event.id);
    const band = bandFor(placed, told);
    if (band === null) continue;
    const name = band === 'planned' && isReportedLater(placed.event) ? 'others' : band;
    const entry = name !== 'possible' && told ? told.happening : placed.event;
    const known = entries.get(name);
    if (known) known.add(entry);
    else entries.set(name, new Set([entry]));
  }
  return NAMES.flatMap((name) => {
    const own = entries.get(name);
    return own === undefined ? [] : [{ name, entries: [...own].map((entry) => ('reports' in entry ? { happening: entry } : { event: entry })) }];
  });
}

/** Return the band of an event; null if it is shown among the days. */
function bandFor({ event: { status }, at }: PlacedEvent, told: { happening: HappeningRef; isBackground: boolean } | undefined): BandName | null {
  if (told?.isBackground) return 'background';
  if (status !== 'reported' && status !== 'planned') return 'possible';
  if (told?.happening.status === 'reported') return null;
  if (told || status === 'planned') return 'planned';
  return at.length === 4 ? 'years' : at.length === 7 ? 'months' : 'others';
}
