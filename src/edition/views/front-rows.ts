import { FRONT_SECTIONS, type FrontSection } from '../../config/index.ts';
import type { FrontRow } from '../types.ts';

/**
 * Return the chosen sections in rows: a full-width section is a row by itself, and the sections between two such rows form a row of two columns. The chosen
 * order is kept.
 *
 * lead, figures, newest, timeline → [lead, newest | figures] [timeline]
 */
export function layOutFront(sections: readonly FrontSection[]): FrontRow[] {
  const rows: FrontRow[] = [];
  let row: FrontRow | null = null;
  for (const section of sections) {
    const place = FRONT_SECTIONS[section];
    if (place === 'across') {
      rows.push({ main: [], beside: [], across: section });
      row = null;
    } else {
      if (!row) rows.push((row = { main: [], beside: [], across: null }));
      row[place].push(section);
    }
  }
  return rows;
}
