import { describe, expect, test } from 'vitest';
import { drawSeries, type DrawnReport } from '../../src/figure-drawing/drawing.ts';
import { latestDays } from '../../src/figure-drawing/drawn-days.ts';
import type { FigureDay, FigureReport } from '../../src/edition/types.ts';

function report(label: string, low: number, more: Partial<FigureReport> = {}): FigureReport {
  const article = { slug: 'a', title: 'A', published: '2023-05-22', publishedLabel: '22 May 2023', href: '/articles/a/' };
  const sentence = { article, href: '/articles/a/#f1', excerpt: { text: label, marks: [] } };
  const own = { id: 'a/f1', label, low, high: low, qualifier: null, source: { name: 'Ana Reyes', entity: null }, sentence, column: null, why: '' };
  return { ...own, edtf: '2023-05-22', dateLabel: '22 May 2023', from: '2023-05-22', to: '2023-05-22', ...more };
}
const day = (label: string, ...reports: FigureReport[]): FigureDay => ({ edtf: '2023-05-22', label, reports, differ: false, settled: null });

describe('the drawing of a series', () => {
  test('has the numbers from left to right and the days from top to bottom', () => {
    const { lanes } = drawSeries([day('Monday', report('10', 10)), day('Tuesday', report('14', 14)), day('Wednesday', report('12', 12))]);
    const [first, second, third] = lanes.map(({ reports }) => reports[0]!);
    expect(first!.x).toBeLessThan(third!.x);
    expect(third!.x).toBeLessThan(second!.x);
    expect(third!.x - first!.x).toBeCloseTo(second!.x - third!.x);
    expect(first!.y).toBeLessThan(second!.y);
    expect(second!.y).toBeLessThan(third!.y);
  });

  test('steps through the numbers of one source; several have a lane each, and no line joins two', () => {
    const other = { source: { name: 'The council', entity: null } };
    const { lanes, steps } = drawSeries([
      day('Monday', report('8', 8)),
      day('Tuesday', report('12', 12, { dateLabel: '23 May 2023' }), report('13', 13, other)),
      day('Wednesday', report('15', 15, other)),
    ]);
    expect(lanes.map(({ label, reports }) => [label, reports.map(({ report: { label: number }, name }) => `${name} ${number}`)])).toEqual([
      ['Ana Reyes', ['22 May 2023 8', '23 May 2023 12']],
      ['The council', ['22 May 2023 13', '22 May 2023 15']],
    ]);
    const [[eight, twelve], [thirteen, fifteen]] = lanes.map(({ reports }) => reports) as [DrawnReport[], DrawnReport[]];
    expect(steps).toBe(`M${eight!.x} ${eight!.y}V${twelve!.y}H${twelve!.x}M${thirteen!.x} ${thirteen!.y}V${fifteen!.y}H${fifteen!.x}`);
  });

  test('no line down from a point runs through a name or a heading, in narrow drawings neither', () => {
    const other = { source: { name: 'The harbour council', entity: null } };
    const long = { dateLabel: '31 December 2023' };
    const ofOne = [
      day('22 May 2023', report('10', 10)),
      day('31 December 2023', report('14', 14)),
      day('1 January 2024', report('90', 90)),
      day('2 January 2024', report('12', 12)),
    ];
    const ofTwo = [
      day('22 May 2023', report('10', 10), report('50', 50, other)),
      day('31 December 2023', report('90', 90, long), report('60', 60, { ...other, ...long })),
    ];
    for (const [days, kind] of [ofOne, ofTwo].flatMap((each) => (['wide', 'narrow'] as const).map((kind) => [each, kind] as const))) {
      const { lanes, steps, width } = drawSeries(days, kind);
      const words = lanes.flatMap(({ label, x, y, reports }) => [
        { text: label, x, y },
        ...reports.map(({ name, nameX, nameY }) => ({ text: name, x: nameX, y: nameY })),
      ]);
      // Each line goes down from a point to the height of the next one.
      const points = [...steps.matchAll(/(?:M([\d.]+) ([\d.]+))|(?:V([\d.]+)H([\d.]+))/g)].map(([, x, y, down, across]) => ({
        x: Number(x ?? across),
        y: Number(y ?? down),
        isStart: x !== undefined,
      }));
      points.forEach((to, i) => {
        if (to.isStart) return;
        const from = points[i - 1]!;
        const crossed = words.filter(({ text, x, y }) => y > from.y && y < to.y && from.x >= x && from.x <= x + 6 * text.length);
        expect(crossed, kind).toEqual([]);
      });
      for (const { text, x } of words) expect(x + 6 * text.length, text).toBeLessThan(width);
      // Where the names stand before the points, none is moved.
      if (kind === 'wide') expect(words.every(({ x }) => x === 0)).toBe(true);
    }
  });

  test('has a number that two articles repeat from one source on a day once, and once for each source', () => {
    const other = { source: { name: 'The council', entity: null } };
    const { lanes } = drawSeries([day('Monday', report('8', 8), report('8', 8, { id: 'b/f1' }), report('8', 8, other)), day('Tuesday', report('8', 8))]);
    expect(lanes.map(({ reports }) => reports.length)).toEqual([2, 1]);
  });

  test('extends to where a number may lie', () => {
    const { lanes } = drawSeries([
      day(
        'Monday',
        report('more than 10', 10, { qualifier: 'more than' }),
        report('almost 20', 20, { qualifier: 'almost' }),
        report('about 15', 15, { qualifier: 'about' }),
        report('12–18', 12, { high: 18 }),
        report('11', 11),
      ),
    ]);
    const [more, almost, about, range, plain] = lanes[0]!.reports;
    expect([more!.range!.from, almost!.range!.to]).toEqual([more!.x, almost!.x]);
    expect(more!.range!.to).toBeGreaterThan(more!.x);
    expect(almost!.range!.from).toBeLessThan(almost!.x);
    expect(about!.x).toBeCloseTo((about!.range!.from + about!.range!.to) / 2);
    expect(range!.x).toBeCloseTo((range!.range!.from + range!.range!.to) / 2);
    expect(plain!.range).toBeNull();
  });

  test('a single number is in the middle, and a label has space', () => {
    const { width, lanes } = drawSeries([day('Monday', report('7', 7), report('7', 7, { source: null }))]);
    const drawn = lanes.flatMap(({ reports }) => reports);
    expect(lanes.map(({ label }) => label)).toEqual(['Ana Reyes', 'The article']);
    expect(new Set(drawn.map(({ x }) => x)).size).toBe(1);
    expect(Math.max(...drawn.map(({ labelX }) => labelX))).toBeLessThan(width);
  });

  test('a number crossed by the steps is on the other side of its point', () => {
    const { lanes } = drawSeries([
      day('Monday', report('100', 100)),
      day('Tuesday', report('130', 130)),
      day('Wednesday', report('128', 128), report('125', 125)),
    ]);
    expect(lanes.flatMap(({ reports }) => reports.map(({ report: { label }, labelAnchor }) => [label, labelAnchor]))).toEqual([
      ['100', 'start'],
      ['130', 'start'],
      ['128', 'end'],
      ['125', 'end'],
    ]);
  });

  test('a number that a long step crosses is before its point where the names leave space, else on the interrupted line', () => {
    const labels = (...numbers: [string, number][]) =>
      drawSeries(numbers.map(([label, value]) => day(label, report(label, value)))).lanes.map(({ reports: [drawn] }) => [
        drawn!.labelAnchor,
        drawn!.labelX > drawn!.x,
      ]);
    expect(labels(['5', 5], ['2', 2])).toEqual([
      ['start', true],
      ['end', false],
    ]);
    expect(labels(['1,500 km²', 1500], ['1,294 km²', 1294])).toEqual([
      ['start', true],
      ['start', true],
    ]);
  });

  test('in narrow columns, the name of each report is above its point, and the points use the whole width', () => {
    const days = [day('Monday', report('10', 10)), day('Tuesday', report('14', 14))];
    const { lanes, width } = drawSeries(days, 'narrow');
    const drawn = lanes.flatMap(({ reports }) => reports);
    for (const { nameY, y } of drawn) expect(nameY).toBeLessThan(y - 4);
    expect(drawn[1]!.nameY).toBeGreaterThan(drawn[0]!.y + 4);
    // It fits a window of 320 pixels, of which the margins of a page take 36 and those of an embed 48.
    expect(width).toBeLessThanOrEqual(272);
    expect(drawn[1]!.x - drawn[0]!.x).toBeGreaterThan(width / 2);
  });

  test('only lanes of days have the day as their heading', () => {
    const other = { source: { name: 'The council', entity: null } };
    expect(drawSeries([day('Monday', report('8', 8))]).lanes.map(({ isDay }) => isDay)).toEqual([true]);
    expect(drawSeries([day('Monday', report('8', 8), report('9', 9, other))]).lanes.map(({ isDay }) => isDay)).toEqual([false, false]);
  });

  test('a long name is shortened', () => {
    const { lanes } = drawSeries([day('Monday', report('7', 7, { source: { name: 'The Ministry of Emergency Situations', entity: null } }))]);
    expect(lanes[0]!.reports[0]!.name).toBe('The Ministry of Emerg…');
  });
});

test('if there are too many reports, the last whole days are drawn; if the last day alone has too many, its last reports', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday'].map((label) => day(label, report('10', 10), report('12', 12)));
  const labels = (most: number) => latestDays(days, most).map(({ label }) => label);
  expect(labels(6)).toEqual(['Monday', 'Tuesday', 'Wednesday']);
  expect(labels(5)).toEqual(['Tuesday', 'Wednesday']);
  expect(labels(1)).toEqual(['Wednesday']);
  expect(latestDays(days, 1)[0]!.reports.map(({ label }) => label)).toEqual(['12']);
});
