import type { Edition, HappeningRef, TimelineEvent } from '../types.ts';
import { eventsIn, type ListedEvent } from './parts.ts';

/** An entry of a section: a happening, or a dated sentence that belongs to none. */
export type SectionEntry = { happening: HappeningRef } | { event: TimelineEvent };

/** Names of the sections. */
export type SectionName = 'background' | 'months' | 'years' | 'planned' | 'possible' | 'others';

/** Entries of a timeline that are not listed under the days of its chronicle, such as all that is dated to a month, in order of time. */
export interface TimelineSection {
  name: SectionName;
  entries: SectionEntry[];
}

const NAMES: readonly SectionName[] = ['background', 'months', 'years', 'planned', 'possible', 'others'];

/**
 * Return the sections of a timeline beside its days: what happened long before the articles; what is dated to a month; to a year; what is planned; what is denied, only
 * possible or unclear; and sentences dated to a day that say too little to be a happening, or announce what a later article reports. Empty sections are left out.
 */
export function timelineSections({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): TimelineSection[] {
  const listed = eventsIn(timeline);
  const reportedLater = new Set(listed.flatMap(({ event }) => (event.isReportedLater ? [event.id] : [])));
  const byEvent = new Map<string, { happening: HappeningRef; isBackground: boolean }>();
  for (const [days, isBackground] of [[chronicle, false] as const, [background, true] as const]) {
    for (const happening of days.flatMap(({ happenings }) => happenings)) {
      for (const { event } of happening.reports) if (event !== null) byEvent.set(event, { happening, isBackground });
    }
  }
  const entries = new Map<SectionName, Set<HappeningRef | TimelineEvent>>();
  for (const placed of listed) {
    const report = byEvent.get(placed.event.id);
    const found = sectionFor(placed, report);
    if (found === null) continue;
    // One report of what several sentences announce is enough.
    const isReportedLater = reportedLater.has(placed.event.id) || report?.happening.reports.some(({ event }) => event !== null && reportedLater.has(event));
    const name = found === 'planned' && isReportedLater ? 'others' : found;
    const entry = name !== 'possible' && report ? report.happening : placed.event;
    const section = entries.get(name);
    if (section) section.add(entry);
    else entries.set(name, new Set([entry]));
  }
  return NAMES.flatMap((name) => {
    const ofSection = entries.get(name);
    return ofSection === undefined ? [] : [{ name, entries: [...ofSection].map((entry) => ('reports' in entry ? { happening: entry } : { event: entry })) }];
  });
}

/** Return the section of an event; null if it is shown under its day. */
function sectionFor({ event: { status }, at }: ListedEvent, report: { happening: HappeningRef; isBackground: boolean } | undefined): SectionName | null {
  if (report?.isBackground) return 'background';
  if (status !== 'reported' && status !== 'planned') return 'possible';
  if (report?.happening.status === 'reported') return null;
  if (report || status === 'planned') return 'planned';
  return at.length === 4 ? 'years' : at.length === 7 ? 'months' : 'others';
}
