import type { AgreementNote } from '../../collections/agreement/index.ts';
import type { FigureNote } from '../../collections/figures/index.ts';
import { shortSlug } from '../../analysis/core/index.ts';
import { groupReports } from './groups.ts';
import { applyNotes } from './notes.ts';
import { reportsOf } from './reports.ts';
import { singleTolls } from './single-tolls.ts';
import { draftOf, formSeries, type SeriesDraft } from './series.ts';
import type { EditionContext } from '../context.ts';
import type { Hrefs } from '../href.ts';
import { compareStrings } from '../order.ts';
import type { FigureSeries, HiddenFigures, SingleToll } from '../types.ts';

/**
 * Return the series of figures of the edition: groups of figures that count the same thing, of several articles or sources or with several numbers. Also returns the
 * series that editors hid, and the tolls that only one report gives.
 */
export function makeFigureSeries(
  notes: readonly FigureNote[],
  context: EditionContext,
  agreementNotes: readonly AgreementNote[] = [],
): {
  series: FigureSeries[];
  hidden: HiddenFigures[];
  tolls: SingleToll[];
} {
  const { views, registry, hrefs } = context;
  const reports = views.flatMap(reportsOf);
  const groups = applyNotes(groupReports(reports, registry), notes);
  const drafts = groups
    .filter((group) => formSeries(group.reports))
    .map((group) => draftOf(group, context, agreementNotes))
    .sort(byLatest);
  const isHidden = ({ note }: SeriesDraft) => note?.action === 'hide';
  const ids = new Set<string>();
  return {
    series: drafts.filter((draft) => !isHidden(draft)).map((draft) => withAddress(draft, ids, hrefs)),
    hidden: drafts.filter(isHidden).map(({ title, period, note }) => ({ title, period, reason: note!.reason })),
    tolls: singleTolls(
      groups.filter((group) => !formSeries(group.reports)),
      context,
    ),
  };
}

/** Compare series: latest first; with the same end, `differ` before `settled`, `change`, `sources` and `agree`. */
function byLatest(a: SeriesDraft, b: SeriesDraft): number {
  const last = ({ reports }: SeriesDraft) =>
    reports
      .map(({ to }) => to)
      .sort(compareStrings)
      .at(-1)!;
  const rank = { differ: 0, settled: 1, change: 2, sources: 3, agree: 4 };
  return (
    compareStrings(last(b), last(a)) ||
    rank[a.status] - rank[b.status] ||
    compareStrings(a.title, b.title) ||
    compareStrings(a.reports[0]!.id, b.reports[0]!.id)
  );
}

/** Add the address of a series, made from what it counts, the place, and the month in which it begins. */
function withAddress(draft: SeriesDraft, ids: Set<string>, { figureHref }: Hrefs): FigureSeries {
  const words = `${draft.title} ${draft.reports[0]!.from.slice(0, 7)}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const stem = shortSlug(words);
  let id = stem;
  for (let count = 2; ids.has(id); count++) id = `${stem}-${count}`;
  ids.add(id);
  return { id, href: figureHref(id), ...draft };
}
