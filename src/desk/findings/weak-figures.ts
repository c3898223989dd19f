import { stringify } from 'yaml';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { FigureReport, FigureSeries } from '../../edition/index.ts';
import { schemaLine } from '../../content-files/index.ts';
import { FIGURE_NOTE_FOLDER } from '../../collections/figures/index.ts';
import { sentenceOf } from '../examples.ts';
import type { DeskContent, FindingKind, Remedy } from '../types.ts';

/** Two counts of the same thing seldom differ by more than this factor. */
const MAX_RATIO = 10;

/** Figures that were grouped with little evidence that they count the same thing. */
export const weakFigures: FindingKind = {
  id: 'weak-figures',
  title: 'Figures that may not belong together',
  advice: 'If one of them counts something else, split it off with a file. If they belong together, confirm it with a file (“action: join”).',
  find: (content) =>
    content.edition.figures.flatMap((series) => {
      const weakness = series.note ? null : weaknessOf(series, content);
      if (weakness === null) return [];
      const [first, last] = extremesOf(series.reports);
      return [
        {
          about: series.title,
          seen: `${series.summary}. ${weakness}`,
          examples: [first, last].flatMap((report) => {
            const found = figureOf(report, content.articles);
            return found ? [sentenceOf(found.article, found.figure.sentence)] : [];
          }),
          remedy: splitFile(series, last, content.articles),
          weight: last.high / Math.max(1, first.low),
        },
      ];
    }),
};

/** Return the evidence against a group, as a sentence; null if there is none. */
function weaknessOf({ about, reports }: FigureSeries, { edition }: DeskContent): string | null {
  const [first, last] = extremesOf(reports);
  if (last.high > MAX_RATIO * Math.max(1, first.low)) return `The highest number is more than ${MAX_RATIO} times the lowest.`;
  if (about.length === 0) return 'They have nothing in common but their article.';
  const countries = new Set(edition.places.filter(({ kind }) => kind === 'country').map(({ key }) => key));
  return about.every(({ key }) => countries.has(key)) ? `They have nothing in common but ${about.map(({ name }) => name).join(' and ')}.` : null;
}

/** Return the reports with the lowest and the highest number. */
function extremesOf(reports: readonly FigureReport[]): [lowest: FigureReport, highest: FigureReport] {
  const byNumber = reports.toSorted((one, other) => one.low - other.low || one.high - other.high);
  return [byNumber[0]!, byNumber.at(-1)!];
}

function figureOf({ id }: FigureReport, articles: readonly CompiledArticle[]) {
  const [slug, figureId] = id.split('/');
  const article = articles.find((each) => each.slug === slug);
  const figure = article?.analysis.figures.find((each) => each.id === figureId);
  return article && figure ? { article, figure } : null;
}

/** Return the file that splits a figure off its group. */
function splitFile({ id }: FigureSeries, report: FigureReport, articles: readonly CompiledArticle[]): Remedy | null {
  const found = figureOf(report, articles);
  if (!found) return null;
  const { article, figure } = found;
  const sameWords = article.analysis.figures.filter(({ surface }) => surface === figure.surface);
  const words = { article: article.slug, words: figure.surface, ...(sameWords.length > 1 && { occurrence: sameWords.indexOf(figure) + 1 }) };
  return {
    file: `${FIGURE_NOTE_FOLDER}/${id}.yaml`,
    isNew: true,
    where: null,
    lines: schemaLine('figure') + stringify({ action: 'split', reason: '…', figures: [words] }, { lineWidth: 0 }),
  };
}
