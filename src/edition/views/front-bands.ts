import { FRONT_SECTIONS, type FrontSection } from '../../config/index.ts';
import type { HomeRow } from '../types.ts';

/**
 * Arrange the chosen sections into rows: a full-width section is a row by itself, and the sections between two such rows form a row of two columns. The chosen
 * order is kept.
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
