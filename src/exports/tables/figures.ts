import type { FigureQualifier, FigureState } from '../../analysis/core/index.ts';
import type { Edition, Hrefs, AnnotatedFigure, AnnotatedArticle, AnnotatedTime } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { dayOf } from './dates.ts';
import { publicKey, ANNOTATION_COLUMNS, annotationRows, type AnnotationRow, URL_COLUMN } from './annotation-rows.ts';
import type { Table } from './table.ts';

const QUALIFIERS: FigureQualifier[] = ['about', 'almost', 'more than', 'at least', 'less than', 'at most', 'up to', 'between'];
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
  description: 'A number that an article gives a row, with what it counts or measures and as of when.',
  columns: [
    ...ANNOTATION_COLUMNS,
    URL_COLUMN,
    { name: 'text', type: 'string', required: true, description: 'The words as written.', value: ({ annotation }) => annotation.surface },
    { name: 'low', type: 'number', required: true, description: 'The number, or the lowest that is meant.', value: ({ annotation }) => bounds(annotation)[0] },
    {
      name: 'high',
      type: 'number',
      required: true,
      description: 'The number, or the highest that is meant.',
      value: ({ annotation }) => bounds(annotation)[1],
    },
    { name: 'qualifier', type: 'string', oneOf: QUALIFIERS, description: 'How exactly it is meant.', value: ({ annotation }) => annotation.qualifier },
    { name: 'unit', type: 'string', description: 'What it is measured in; empty for what is counted.', value: ({ annotation }) => annotation.unit },
    {
      name: 'counts',
      type: 'string',
      description: 'What is counted.',
      value: ({ annotation }) => (annotation.counts === null ? null : [...annotation.modifiers, annotation.counts].join(' ')),
    },
    { name: 'state', type: 'string', oneOf: STATES, description: 'What becomes of those that are counted.', value: ({ annotation }) => annotation.state },
    { name: 'date', type: 'string', required: true, description: 'As of when (EDTF, ISO 8601-2).', value: ({ edtf }) => edtf },
    { name: 'earliest', type: 'date', description: 'First day that is meant; empty where that side is open.', value: ({ earliest }) => earliest },
    { name: 'latest', type: 'date', description: 'Last day that is meant; empty where that side is open.', value: ({ latest }) => latest },
    {
      name: 'source',
      type: 'string',
      refersTo: 'entities',
      description: 'Who gives it, where that is somebody or something with a page.',
      value: (entry) => publicKey(entry, entry.annotation.source?.entity ?? null),
    },
    {
      name: 'entities',
      type: 'array',
      description: 'Keys of the people, places and organizations that the sentence names.',
      value: (entry) => entry.annotation.entities.flatMap((key) => publicKey(entry, key) ?? []),
    },
    {
      name: 'series',
      type: 'string',
      format: 'uri',
      description: 'Page that shows it beside other figures of the same thing.',
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
  const day = dayOf(article.published, timeZone);
  return { edtf: day, earliest: day, latest: day };
}

function seriesPages({ figures: all }: Edition, { absolute }: Hrefs): Map<string, string> {
  return new Map(all.flatMap(({ href, reports }) => reports.map(({ id }) => [id, absolute(href)] as const)));
}
