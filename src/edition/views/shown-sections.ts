import { shownEvent, type ShownEvent, shownHappening, type ShownHappening } from '../../timeline/index.ts';
import type { TimelineSection, SectionName } from '../timeline/sections.ts';

/** Maximum number of entries shown of a section: the latest ones. All are on the timeline. */
const MAX_ENTRIES = 30;
/** Maximum number of reports shown of a happening. */
const MAX_REPORTS = 6;

/** A section of a timeline beside its days, as pages show it. */
export interface ShownSection {
  name: SectionName;
  /** Number of its entries, shown or not. */
  count: number;
  entries: ({ event: ShownEvent } | { happening: ShownHappening; label: string })[];
}

/** Return the latest entries of each section, in the form that pages show. */
export function shownSections(sections: readonly TimelineSection[]): ShownSection[] {
  return sections.map(({ name, entries }) => ({
    name,
    count: entries.length,
    entries: entries
      .slice(-MAX_ENTRIES)
      .map((entry) =>
        'event' in entry
          ? { event: shownEvent(entry.event) }
          : { happening: shownHappening(entry.happening, { most: MAX_REPORTS }), label: entry.happening.label },
      ),
  }));
}
