import { FRONT_SECTIONS, type FrontSection } from '../../config/index.ts';
import type { HomeRow } from '../types.ts';

/**
 * Turn the chosen sections into bands, one below the other: a section across the page is a band of its own, and those between two of them are a band of
 * two columns, each in the chosen order.
 *
 * lead, figures, newest, timeline → [lead, newest | figures] [timeline]
 */
export function layOutFront(sections: readonly FrontSection[]): HomeRow[] {
  const bands: HomeRow[] = [];
  let open: HomeRow | null = null;
  for (const section of sections) {
    const place = FRONT_SECTIONS[section];
    if (place === 'across') {
      bands.push({ main: [], beside: [], across: section });
      open = null;
    } else {
      if (!open) bands.push((open = { main: [], beside: [], across: null }));
      open[place].push(section);
    }
  }
  return bands;
}
