import type { FigureDay, FigureSeries } from '../edition/index.ts';
import { drawSeries } from './drawing.ts';

/** Text of a picture, on one line. */
export interface PictureText {
  text: string;
  x: number;
  /** Vertical position of the baseline. */
  y: number;
  /** In drawing units. */
  size: number;
  bold: boolean;
  anchor: 'start' | 'end';
  colour: string;
}

/** Line or point of a picture, as an SVG element: its name and attributes. */
export interface PictureShape {
  name: 'path' | 'line' | 'circle';
  attributes: Record<string, string | number>;
}

/** Picture of a series that is complete without its page: title, drawing and source. In drawing units. */
export interface Picture {
  title: string;
  /** The numbers on one line, as alternative text. */
  description: string;
  width: number;
  height: number;
  texts: PictureText[];
  shapes: PictureShape[];
}

/** The source of a picture. */
export interface PictureSource {
  /** Name of the site. */
  site: string;
  /** Full URL of the page of the series. */
  address: string;
}

/** The light colours of `tokens.css`. */
export const PAPER = '#fdfcf9';
const INK = '#1d1c19';
const INK_SOFT = '#57534a';
const RUBRIC = '#a3241c';
const CONTROL = '#7a7568';

const MARGIN = 16;
const TITLE = { size: 15, lineHeight: 19, characters: 44 };
const TEXT_SIZE = 11;
const SOURCE = { size: 8.5, lineHeight: 12, characters: 74 };

/** Return the picture of a series. */
export function figurePicture(series: Pick<FigureSeries, 'title' | 'summary' | 'period'>, shown: readonly FigureDay[], source: PictureSource): Picture {
  const { width, height, lanes, steps } = drawSeries(shown);
  const head = [...linesOf(series.title, TITLE.characters).map((text) => ({ text, bold: true })), { text: series.period, bold: false }];
  const texts: PictureText[] = [];
  let y = MARGIN;
  for (const { text, bold } of head) {
    y += TITLE.lineHeight;
    texts.push({ text, x: MARGIN, y: y - 4, size: bold ? TITLE.size : TEXT_SIZE, bold, anchor: 'start', colour: bold ? INK : INK_SOFT });
  }
  const top = y + 8;
  const textAt = (text: string, x: number, baseline: number, more: Partial<PictureText> = {}): PictureText => {
    return { text, x: x + MARGIN, y: baseline + top, size: TEXT_SIZE, bold: false, anchor: 'start', colour: INK, ...more };
  };
  const shapes: PictureShape[] = [{ name: 'path', attributes: { d: steps, fill: 'none', stroke: CONTROL, 'stroke-width': 1 } }];
  for (const lane of lanes) {
    texts.push(textAt(lane.label, lane.x, lane.y, { bold: true, colour: lane.isDay ? RUBRIC : INK }));
    for (const { report, x, y: middle, range, labelX, labelAnchor, name, nameX, nameY } of lane.reports) {
      texts.push(
        textAt(name, nameX, nameY, { colour: lane.isDay ? INK_SOFT : RUBRIC }),
        textAt(report.label, labelX, middle + 4, { bold: true, anchor: labelAnchor }),
      );
      if (range)
        shapes.push({
          name: 'line',
          attributes: { x1: range.from, x2: range.to, y1: middle, y2: middle, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '3 2' },
        });
      const fill = report.qualifier === null ? INK : PAPER;
      shapes.push({ name: 'circle', attributes: { cx: x, cy: middle, r: 4, fill, stroke: INK, 'stroke-width': 1.5 } });
    }
  }
  let end = top + height + 8;
  for (const text of [source.site, source.address].flatMap((line) => linesOf(line, SOURCE.characters))) {
    end += SOURCE.lineHeight;
    texts.push({ text, x: MARGIN, y: end, size: SOURCE.size, bold: false, anchor: 'start', colour: INK_SOFT });
  }
  const moved = shapes.map(({ name, attributes }) => ({ name, attributes: { ...attributes, transform: `translate(${MARGIN} ${top})` } }));
  return { title: series.title, description: series.summary, width: width + 2 * MARGIN, height: end + MARGIN, texts, shapes: moved };
}

/** Break a text at spaces into lines of at most the given number of characters; a longer word is broken. */
function linesOf(text: string, maxCharacters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${maxCharacters}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > maxCharacters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
