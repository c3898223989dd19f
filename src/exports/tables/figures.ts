import { localDay } from '../../collections/articles/index.ts';
import type { FigureChange, FigureQualifier, FigureState } from '../../analysis/core/index.ts';
import type { Edition, Hrefs, AnnotatedFigure, AnnotatedArticle, AnnotatedTime } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { publicKey, ANNOTATION_COLUMNS, annotationRows, type AnnotationRow, URL_COLUMN } from './annotation-rows.ts';
import type { Table } from './table.ts';

const QUALIFIERS: FigureQualifier[] = ['about', 'almost', 'more than', 'at least', 'less than', 'at most', 'up to', 'between'];
const CHANGES: FigureChange[] = ['rise', 'fall'];
const STATES: FigureState[] = ['killed', 'injured', 'displaced', 'detained', 'missing', 'rescued'];

interface FigureRow extends AnnotationRow<AnnotatedFigure> {
  /** The time it refers to: that in its sentence, or the day of publication. */
  edtf: string;
  earliest: string | null;
  latest: string | null;
  /** Page of the series that contains it. */
  series: string | null;
}

/** Table with one row per figure in an article. */
export const figures: Table<FigureRow> = {
  name: 'figures',
  title: 'Figures',
  description: 'One row per number in an article, with what it counts or measures and its date.',
  columns: [
    ...ANNOTATION_COLUMNS,
    URL_COLUMN,
    { name: 'text', type: 'string', required: true, description: 'The words as written.', value: ({ annotation }) => annotation.surface },
    { name: 'low', type: 'number', required: true, description: 'The number, or the lower end of a range.', value: ({ annotation }) => bounds(annotation)[0] },
    {
      name: 'high',
      type: 'number',
      required: true,
      description: 'The number, or the upper end of a range.',
      value: ({ annotation }) => bounds(annotation)[1],
    },
    { name: 'qualifier', type: 'string', oneOf: QUALIFIERS, description: 'How exact it is.', value: ({ annotation }) => annotation.qualifier },
    { name: 'unit', type: 'string', description: 'Unit of measurement; empty for counts.', value: ({ annotation }) => annotation.unit },
    {
      name: 'counts',
      type: 'string',
      description: 'What is counted.',
      value: ({ annotation }) => (annotation.counts === null ? null : [...annotation.modifiers, annotation.counts].join(' ')),
    },
    { name: 'measures', type: 'string', description: 'What an amount measures.', value: ({ annotation }) => annotation.measures },
    {
      name: 'change',
      type: 'string',
      oneOf: CHANGES,
      description: 'rise or fall if the number is the size of a change (“fell by 12 percent”); empty otherwise (“fell to 12 percent”).',
      value: ({ annotation }) => annotation.change,
    },
    { name: 'state', type: 'string', oneOf: STATES, description: 'What happened to the people counted.', value: ({ annotation }) => annotation.state },
    { name: 'date', type: 'string', required: true, description: 'Date that it is given for (EDTF, ISO 8601-2).', value: ({ edtf }) => edtf },
    { name: 'earliest', type: 'date', description: 'First possible day; empty if open.', value: ({ earliest }) => earliest },
    { name: 'latest', type: 'date', description: 'Last possible day; empty if open.', value: ({ latest }) => latest },
    {
      name: 'source',
      type: 'string',
      refersTo: 'entities',
      description: 'Its source, if that has a page.',
      value: (entry) => publicKey(entry, entry.annotation.source?.entity ?? null),
    },
    {
      name: 'entities',
      type: 'array',
      description: 'Keys of the people, places and organizations named in the sentence.',
      value: (entry) => entry.annotation.entities.flatMap((key) => publicKey(entry, key) ?? []),
    },
    {
      name: 'series',
      type: 'string',
      format: 'uri',
      description: 'Page that compares it with other figures for the same thing.',
      value: ({ series }) => series,
    },
  ],
  entries: (edition, site, hrefs) => {
    const series = seriesPages(edition, hrefs);
    return annotationRows(edition, ({ figures: annotation }) => annotation).map((row): FigureRow => {
      const { annotation, annotated } = row;
      return { ...row, ...timeOf(annotation, annotated, site), series: series.get(`${annotated.article.slug}/${annotation.id}`) ?? null };
    });
  },
};

function bounds({ value }: AnnotatedFigure): [low: number, high: number] {
  return typeof value === 'number' ? [value, value] : value;
}

function timeOf(figure: AnnotatedFigure, { article, times }: AnnotatedArticle, { timeZone }: Site): Pick<FigureRow, 'edtf' | 'earliest' | 'latest'> {
  const time = times.find((each): each is AnnotatedTime & { edtf: string } => each.id === figure.time && each.edtf !== null);
  if (time) return time;
  const day = localDay(article.published, timeZone);
  return { edtf: day, earliest: day, latest: day };
}

function seriesPages({ figures: all }: Edition, { absolute }: Hrefs): Map<string, string> {
  return new Map(all.flatMap(({ href, reports }) => reports.map(({ id }) => [id, absolute(href)] as const)));
}
