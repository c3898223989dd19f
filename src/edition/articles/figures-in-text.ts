import { figureLabel, isStateNoun, plural } from '../../analysis/english/figures/index.ts';
import { allowedBy } from '../chronicle/numbers.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import type { ArticleView } from './article-view.ts';
import { memoized } from '../memoize.ts';
import { reportsOf, type Report } from '../figures/reports.ts';
import { whatOf } from '../figures/titles.ts';
import type { ArticleFigure, FigureSeries } from '../types.ts';

/** Number of characters after a share in which its whole is named. */
const MAX_WHOLE = 80;

/** Returns the series that a reported figure belongs to, or null. */
export type SeriesOfFigure = (report: Report) => Pick<FigureSeries, 'id' | 'title' | 'href'> | null;

/** Create the function that finds the series of a figure. If an article repeats a number, the series has it once: a repetition is found by its article, number and day. */
export function seriesOfFigures(series: readonly FigureSeries[]): SeriesOfFigure {
  const byFigure = new Map<string, FigureSeries>();
  for (const each of series) {
    for (const { id, low, high, from, to } of each.reports) {
      byFigure.set(id, each);
      byFigure.set(repeatKey(id.slice(0, id.lastIndexOf('/')), { low, high, from, to }), each);
    }
  }
  return (report) => {
    const ofFigure = byFigure.get(report.id) ?? byFigure.get(repeatKey(report.compiled.slug, report));
    return ofFigure ? { id: ofFigure.id, title: ofFigure.title, href: ofFigure.href } : null;
  };
}

function repeatKey(slug: string, { low, high, from, to }: Pick<Report, 'low' | 'high' | 'from' | 'to'>): string {
  return JSON.stringify([slug, low, high, from, to]);
}

/** Return the figures of a text with their interpretation, in text order. */
export function figuresInText(view: ArticleView, seriesOf: SeriesOfFigure): ArticleFigure[] {
  return figuresWithoutSeries(view).map(({ report, figure }) => ({ ...figure, series: seriesOf(report) }));
}

/** Return a figure with what it counts or measures: “1,293 houses”, “40 % of households”, “3.1 %: inflation”, “12 %: fall in sales of cars”. */
function headingOf(figure: Report['figure'], what: string, text: string): string {
  const { unit, counts, modifiers, measures, change } = figure;
  const counted = what === '' ? '' : ` ${what[0]!.toLowerCase()}${what.slice(1)}`;
  // A share may be of one thing: “4.7 % of gross domestic product”.
  const isSingular = counts !== null && !text.slice(figure.start, figure.end + MAX_WHOLE).includes(plural(counts));
  const whole = counts === null ? '' : ` of ${[...modifiers, isSingular ? counts : plural(counts)].join(' ')}`;
  const measured = change === null ? measures : measures === null ? `a ${change}` : `${change} in ${measures}`;
  return `${figureLabel(figure)}${unit === null ? counted : whole}${measured === null ? '' : `: ${measured}`}`;
}

/** The figures of a text without their series, which depend on other articles. */
const figuresWithoutSeries = memoized((view: ArticleView) =>
  reportsOf(view).map((report): { report: Report; figure: Omit<ArticleFigure, 'series'> } => {
    const { figure, time, from, to } = report;
    const { id, counts, state, source, why } = figure;
    // “Twelve dead” counts persons: its noun is itself the state.
    const noun = counts !== null && state !== null && isStateNoun(counts) ? 'person' : counts;
    const what = noun === null && state === null ? '' : whatOf([{ figure, kind: noun === null ? null : [noun, ...(state === null ? [] : [state])].join(' ') }]);
    const shown = {
      id,
      label: figureLabel(figure),
      what: what === '' ? '' : what[0]!.toLowerCase() + what.slice(1),
      heading: headingOf(figure, what, view.article.passages[figure.passage]!),
      when: time === null ? labelOf(from) : time.label,
      source: source === null ? null : source.entity === null ? source.surface : view.registry.get(source.entity).name,
      sentence: figure.sentence,
      from,
      to,
      ...allowedBy(figure),
      why,
    };
    return { report, figure: shown };
  }),
);
