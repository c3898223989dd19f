import type { FigureNote, FigurePointer } from '../../collections/figures/index.ts';
import type { ReportGroup } from './groups.ts';
import type { Report } from './reports.ts';
import { compareStrings } from '../order.ts';

/** A group of reports after editors' notes were applied. */
export interface EditedGroup extends ReportGroup {
  /** Title given by the editor. */
  title: string | null;
  /** The editor's action with its reason; null for an unedited group. */
  note: { action: FigureNote['action']; reason: string } | null;
}

/** Return the reports that a pointer refers to. */
function reportsAt({ article, words, occurrence }: FigurePointer, reports: readonly Report[]): Report[] {
  const written = reports.filter((report) => report.compiled.slug === article && report.figure.surface === words);
  return occurrence === undefined ? written : written.slice(occurrence - 1, occurrence);
}

/** Return the groups after the editors' notes, applied in this order: first all splits, then all joins, last all hidings; each in order of the notes' ids. */
export function applyNotes(groups: readonly ReportGroup[], notes: readonly FigureNote[]): EditedGroup[] {
  let edited = groups.map((group): EditedGroup => ({ ...group, title: null, note: null }));
  const reports = groups.flatMap((group) => group.reports);
  const order = ['split', 'join', 'hide'];
  const inOrder = notes.toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action) || compareStrings(a.id, b.id));
  for (const { action, reason, title = null, figures } of inOrder) {
    const pointedTo = new Set(figures.flatMap((pointer) => reportsAt(pointer, reports)));
    if (pointedTo.size === 0) continue;
    const touched = edited.filter((group) => group.reports.some((report) => pointedTo.has(report)));
    const untouched = edited.filter((group) => !touched.includes(group));
    const note = { action, reason };
    if (action === 'hide') edited = [...untouched, ...touched.map((group) => ({ ...group, title: title ?? group.title, note }))];
    else if (action === 'join') {
      const linkingKeys = new Set(touched.flatMap((group) => [...group.linkingKeys]));
      edited = [...untouched, { reports: touched.flatMap((group) => group.reports), linkingKeys, title, note }];
    } else {
      const remaining = touched.map((group) => ({ ...group, reports: group.reports.filter((report) => !pointedTo.has(report)), note }));
      edited = [...untouched, ...remaining.filter((group) => group.reports.length > 0), { reports: [...pointedTo], linkingKeys: new Set(), title, note }];
    }
  }
  return edited;
}
